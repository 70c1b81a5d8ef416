import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLink, type Link } from '../../../lib/compare/complete-link.ts';

const link = (a: number, b: number, score = 0.9): Link => ({ a, b, score });

describe('completeLink', () => {
  it.each([
    ['nothing without links', 3, [], [[0], [1], [2]]],
    ['two that are linked', 3, [link(0, 2)], [[0, 2], [1]]],
    ['three that are all linked', 3, [link(0, 1), link(1, 2), link(0, 2)], [[0, 1, 2]]],
    ['no chain: the surer two', 3, [link(0, 1, 0.8), link(1, 2, 0.9)], [[0], [1, 2]]],
    ['what is linked, but by no sure link', 2, [link(0, 1, 0.5)], [[0], [1]]],
    ['a weak link lets stand what sure ones join', 3, [link(0, 1), link(1, 2), link(0, 2, 0.5)], [[0, 1, 2]]],
  ] as const)('joins %s', (_name, count, links, groups) => {
    expect(completeLink(count, links, 0.7)).toEqual(groups);
  });

  it('holds every place once, and no two in a group that are not linked', () => {
    const place = fc.nat(7);
    const links = fc.array(
      fc.record({ a: place, b: place, score: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(links, (given) => {
        const groups = completeLink(8, given, 0.7);
        expect(groups.flat().toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        const linked = (a: number, b: number): boolean =>
          given.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
        for (const group of groups)
          for (const a of group) for (const b of group) if (a !== b) expect(linked(a, b)).toBe(true);
      }),
    );
  });
});
