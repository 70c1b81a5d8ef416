import { NEWS_WORDS } from '../../lib/match/relations/news-words.ts';
import { CLOSE, WIDER } from '../../lib/match/relations/wordnet-table.ts';
import { NEWS, SYNONYM, WIDER_WORD, type Relation } from '../../lib/match/relations/related-words.ts';
import { stem } from '../../lib/text/stem.ts';

/**
 * The relations of `NEWS_WORDS` and of WordNet as rows, one for each stem and in both directions: `ferri:wboat`, each
 * related stem behind the letter of its relation, the nearest where there are several.
 */
export function relationRows(): string {
  const rows = new Map<string, Map<string, Relation>>();
  const link = (a: string, b: string, relation: Relation) => {
    if (a === b) return;
    const row = rows.get(a) ?? new Map<string, Relation>();
    const known = row.get(b);
    row.set(b, known === undefined || NEARNESS[relation] > NEARNESS[known] ? relation : known);
    rows.set(a, row);
  };
  for (const [text, relation] of [
    [WIDER, WIDER_WORD],
    [CLOSE, SYNONYM],
  ] as const)
    for (const entry of text.split(' ')) {
      const [from = '', others = ''] = entry.split(':');
      for (const other of others.split(',')) {
        link(from, other, relation);
        link(other, from, relation);
      }
    }
  for (const group of NEWS_WORDS.trim().split('\n')) {
    const stems = [...new Set(group.split(' ').map((word) => stem(word)))];
    for (const a of stems)
      for (const b of stems) {
        link(a, b, NEWS);
        link(b, a, NEWS);
      }
  }
  return [...rows]
    .map(([from, row]) => `${from}:${[...row].map(([to, relation]) => `${relation}${to}`).join(',')}`)
    .join(' ');
}

const NEARNESS: Readonly<Record<Relation, number>> = { [WIDER_WORD]: 0, [SYNONYM]: 1, [NEWS]: 2 };
