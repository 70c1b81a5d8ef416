import type { AdmittedSource } from './admitted-source.ts';
import type { Match } from './match-article.ts';
import { matchOf } from './rescore.ts';
import type { Scorer } from './score-pair.ts';
import type { SourceLinks } from './source-links.ts';

/** Sources whose own links are worked out; more cost time and add little. */
const MOST_LINKED = 6;

/**
 * Lets sources vouch for each other: where the page surely tells what one source tells, and that source what another
 * tells, the page and the other are likelier to tell the same. So wordings the library knows carry over to the page.
 */
export function bridge(matches: readonly Match[], links: SourceLinks, scorer: Scorer): readonly Match[] {
  const bySource = new Map<AdmittedSource, Match[]>();
  for (const match of matches) {
    const list = bySource.get(match.source);
    if (list === undefined) bySource.set(match.source, [match]);
    else list.push(match);
  }
  const sources = [...bySource.keys()].sort((a, b) => b.similarity - a.similarity).slice(0, MOST_LINKED);
  const vouched = new Map<string, number>();
  for (const from of sources)
    for (const to of sources) {
      if (from === to) continue;
      const linked = links.between(from, to);
      for (const match of bySource.get(from) ?? [])
        for (const link of linked[match.there] ?? []) {
          const key = keyOf(match.here, to, link.there);
          vouched.set(key, Math.max(vouched.get(key) ?? 0, match.score * link.score));
        }
    }
  return matches
    .map((match) => {
      const value = vouched.get(keyOf(match.here, match.source, match.there)) ?? 0;
      if (value === 0) return match;
      const { rivalsHere, rivalsThere } = match;
      return matchOf(match, { rivalsHere, rivalsThere, bridge: value }, scorer);
    })
    .sort((a, b) => b.score - a.score);
}

function keyOf(here: number, source: AdmittedSource, there: number): string {
  return `${here}|${source.source.id}|${there}`;
}
