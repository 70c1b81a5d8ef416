import type { Source } from '../library/source.ts';
import { analyseArticle } from '../match/analyse-article.ts';
import type { CompareLibrary } from '../match/compare-library.ts';
import { referenceTo } from './account-of.ts';
import type { Account, Difference } from './comparison.ts';
import { completeLink, type Link } from './complete-link.ts';
import { conflictGroups } from './conflict-groups.ts';
import { independenceOf } from './count-independent.ts';
import { overallVerdict } from './overall-verdict.ts';
import { printedAgain, withoutCopies } from './printed-again.ts';
import type { AccountPair, SharedFact, SourceComparison } from './source-comparison.ts';
import { isShown, pairPassages, placeKey, type PassagePair, type PassagePlace } from './source-pairs.ts';
import { SHOWN_FROM, STANDS_TOGETHER } from './thresholds.ts';

/**
 * Compares sources with each other: the facts that two or more of them tell, who tells them and who does not, and where
 * they contradict each other. Of copies one is compared, and the others are named. A fact holds only passages that are all
 * alike among themselves; nothing is chained. A conflict that no fact holds stands by itself.
 * @param library what the sources are weighed in; it holds them
 * @param pause awaited after each source, so that a long comparison holds up nothing else
 */
export async function compareSources(
  sources: readonly Source[],
  library: CompareLibrary,
  pause: () => Promise<void>,
): Promise<SourceComparison> {
  const originals = withoutCopies(sources);
  const pairs = await pairPassages(originals, library, pause);
  const byKey = new Map(pairs.flatMap(({ from, to }) => [from, to]).map((at) => [placeKey(at), at]));
  const places = [...byKey.values()];
  const indexOf = new Map([...byKey.keys()].map((key, index) => [key, index]));
  const linkOf = (pair: PassagePair) => ({
    a: indexOf.get(placeKey(pair.from)) ?? -1,
    b: indexOf.get(placeKey(pair.to)) ?? -1,
    score: isShown(pair) ? Math.max(pair.score, SHOWN_FROM) : pair.score,
  });
  const links = pairs.map(linkOf);
  const alike = completeLink(places.length, [...links, ...withinSources(places, links)], SHOWN_FROM)
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((index) => places[index] ?? []));
  const facts = [...alike, ...conflictGroups(pairs, alike)]
    .map((members) => {
      const fact = factOf(members, originals, pairs);
      const copies = printedAgain(fact.accounts, sources);
      return {
        fact: copies.length === 0 ? fact : { ...fact, copies },
        depth: depthOf(members, originals),
      };
    })
    .toSorted((a, b) => b.fact.accounts.length - a.fact.accounts.length || a.depth - b.depth)
    .map(({ fact }, index) => ({ ...fact, id: `s${index}` }));
  return { sources: sources.map(referenceTo), facts };
}

/**
 * Two passages of one source are not compared, but may stand in one fact where a third passage surely tells what both
 * tell: an article gives its lead again further down. They never bring a fact together.
 */
function withinSources(places: readonly PassagePlace[], links: readonly Link[]): readonly Link[] {
  const partners = new Map<number, number[]>();
  for (const { a, b, score } of links) {
    if (score < SHOWN_FROM) continue;
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  return [...partners.values()].flatMap((alike) =>
    alike.flatMap((a) =>
      alike
        .filter((b) => a < b && places[a]?.source === places[b]?.source)
        .map((b) => ({ a, b, score: STANDS_TOGETHER })),
    ),
  );
}

function factOf(
  members: readonly PassagePlace[],
  sources: readonly Source[],
  all: readonly PassagePair[],
): SharedFact {
  const keys = members.map(placeKey);
  const inside = all.flatMap((pair) => {
    const [first, second] = [keys.indexOf(placeKey(pair.from)), keys.indexOf(placeKey(pair.to))];
    return first === -1 || second === -1 ? [] : [{ ...pair, first, second }];
  });
  const accounts = members.flatMap((place, index): readonly Account[] => {
    const source = sources[place.source];
    const own = inside.filter(({ first, second }) => first === index || second === index);
    const verdict = overallVerdict(own.map(({ judgement }) => judgement.verdict));
    const telling = own
      .filter(({ judgement }) => judgement.verdict === verdict)
      .toSorted((a, b) => b.score - a.score)[0];
    if (source === undefined || telling === undefined) return [];
    const { text, start, end } = passageAt(place, source);
    const differences = telling.judgement.differences.map((one) =>
      telling.first === index ? turned(one) : one,
    );
    const { score, reason } = telling;
    return [{ source: referenceTo(source), quote: text, start, end, score, verdict, differences, reason }];
  });
  const byId = new Map(sources.map((source) => [source.id, source]));
  const independence = independenceOf(accounts, (id) => byId.get(id), null);
  return {
    id: '',
    verdict: overallVerdict(accounts.map(({ verdict }) => verdict)),
    independent: independence.count,
    ...(independence.reasons.length > 0 && { dependences: independence.reasons }),
    accounts,
    pairs: inside.map(({ first, second, judgement }): AccountPair => {
      const { verdict, differences } = judgement;
      return { first, second, verdict, differences };
    }),
  };
}

function passageAt({ passage }: PassagePlace, { article }: Source) {
  const found = analyseArticle(article).passages[passage];
  if (found === undefined) throw new Error('A source lost a passage while it was compared.');
  return found.analysis.passage;
}

function turned({ kind, here, there }: Difference): Difference {
  return { kind, here: there, there: here };
}

/** How far down its articles a fact stands on average, from 0 (first passage) to 1. */
function depthOf(members: readonly PassagePlace[], sources: readonly Source[]): number {
  const depths = members.map(({ source, passage }) => {
    const article = sources[source]?.article;
    return article === undefined ? 1 : passage / analyseArticle(article).passages.length;
  });
  return depths.reduce((sum, depth) => sum + depth, 0) / depths.length;
}
