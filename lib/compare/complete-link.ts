/** Two places of a list that may stand in one group, and how alike they are. */
export type Link = { readonly a: number; readonly b: number; readonly score: number };

/**
 * Groups places of a list by complete linkage: the most alike first, and two groups are joined only where every member
 * of the one is linked with every member of the other. So nothing is chained: A with B and B with C makes no group of
 * A, B and C unless A is linked with C as well.
 * @param links those that may stand together at all
 * @param joinFrom least score that brings two groups together
 * @returns every place once, groups and their members in the order of the list
 */
export function completeLink(
  count: number,
  links: readonly Link[],
  joinFrom: number,
): readonly (readonly number[])[] {
  const linked = new Set(links.flatMap(({ a, b }) => [pairKey(a, b), pairKey(b, a)]));
  const groups = Array.from({ length: count }, (_, place) => [place]);
  const groupOf = (place: number): number[] => {
    const group = groups[place];
    if (group === undefined) throw new Error(`A link names place ${place} of ${count}.`);
    return group;
  };
  for (const { a, b, score } of links.toSorted((one, other) => other.score - one.score)) {
    if (score < joinFrom) break;
    const [first, second] = [groupOf(a), groupOf(b)];
    if (first === second) continue;
    if (!first.every((one) => second.every((other) => linked.has(pairKey(one, other))))) continue;
    first.push(...second);
    for (const place of second) groups[place] = first;
  }
  return [...new Set(groups)].map((group) => group.toSorted((a, b) => a - b));
}

function pairKey(a: number, b: number): string {
  return `${a} ${b}`;
}
