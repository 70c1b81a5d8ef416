import { placeKey, type PassagePair, type PassagePlace } from './source-pairs.ts';

/**
 * The conflicts that no fact holds, as groups of passages: one passage, and those of other sources that contradict it
 * by the same rule. Sentences that contradict each other are often unlike, and each then stands in a fact of its own.
 * Of what two sources contradict each other in by one rule, the most alike passages are told, once.
 * @param groups the passages of each fact
 */
export function conflictGroups(
  pairs: readonly PassagePair[],
  groups: readonly (readonly PassagePlace[])[],
): readonly (readonly PassagePlace[])[] {
  const factsOf = new Map<string, Set<number>>();
  for (const [fact, places] of groups.entries())
    for (const place of places)
      factsOf.set(placeKey(place), (factsOf.get(placeKey(place)) ?? new Set()).add(fact));
  const isTold = ({ from, to }: PassagePair): boolean => {
    const other = factsOf.get(placeKey(to));
    return [...(factsOf.get(placeKey(from)) ?? [])].some((fact) => other?.has(fact) === true);
  };
  const conflicts = pairs
    .filter(({ judgement }) => judgement.verdict === 'conflicts')
    .toSorted((a, b) => b.score - a.score);
  const told = new Set(conflicts.filter(isTold).map(questionKey));
  const left = conflicts.filter((pair) => {
    const key = questionKey(pair);
    return !told.has(key) && told.add(key);
  });
  return stars(left);
}

/** What the two sources contradict each other in. */
function questionKey({ from, to, reason }: PassagePair): string {
  return [...[from.source, to.source].toSorted((a, b) => a - b), reason.rule].join(' ');
}

/** Pairs that share a passage and a rule, together; the passage with the most partners first. */
function stars(pairs: readonly PassagePair[]): readonly (readonly PassagePlace[])[] {
  const found: (readonly PassagePlace[])[] = [];
  let left = pairs;
  while (left.length > 0) {
    const byCentre = new Map<string, PassagePair[]>();
    for (const pair of left)
      for (const place of [pair.from, pair.to]) {
        const key = `${placeKey(place)} ${pair.reason.rule}`;
        byCentre.set(key, [...(byCentre.get(key) ?? []), pair]);
      }
    const star = [...byCentre.values()].reduce((most, one) => (one.length > most.length ? one : most));
    const places = star.flatMap(({ from, to }) => [from, to]);
    found.push([...new Map(places.map((place) => [placeKey(place), place])).values()]);
    left = left.filter((pair) => !star.includes(pair));
  }
  return found;
}
