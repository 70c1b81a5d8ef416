import { describe, expect, it } from 'vitest';
import type { TimeReference } from '../../../../lib/text/analysis.ts';
import { compareTimes } from '../../../../lib/text/times/compare-times.ts';
import { findTimes } from '../../../../lib/text/times/find-times.ts';

function only(text: string, published: string | null): TimeReference {
  const [time] = findTimes(text, published);
  if (time === undefined) throw new Error(`no time in ${text}`);
  return time;
}

const FRIDAY = '2025-05-16';
const SATURDAY = '2025-05-17';

describe('compareTimes', () => {
  it.each<[string, string | null, string, string | null, string]>([
    ['on Friday', FRIDAY, 'on 16 May 2025', null, 'equal'],
    ['yesterday', SATURDAY, 'on Friday', FRIDAY, 'equal'],
    ['since March 2022', null, 'since early 2022', null, 'overlap'],
    ['since March 2022', null, 'the first talks in more than three years', FRIDAY, 'overlap'],
    ['last week', SATURDAY, 'on 7 May', FRIDAY, 'overlap'],
    ['in 2022', null, 'in February 2022', null, 'overlap'],
    ['on Thursday', FRIDAY, 'on Friday', FRIDAY, 'disjoint'],
    ['in March 2022', null, 'in April 2022', null, 'disjoint'],
    ['since 2014', null, 'since 2022', null, 'disjoint'],
    ['until Friday', FRIDAY, 'until Sunday', FRIDAY, 'disjoint'],
    ['on Friday', null, 'on Friday', null, 'equal'],
    ['on Friday', null, 'on Thursday', null, 'disjoint'],
    ['on Friday', null, 'on 16 May 2025', null, 'equal'],
    ['on May 16', null, 'on 16 May 2025', null, 'equal'],
    ['on May 16', null, 'on May 15', null, 'disjoint'],
    ['since 2014', null, 'in 2022', null, 'incomparable'],
    ['in recent weeks', null, 'in 2022', null, 'incomparable'],
    ['yesterday', null, 'on Friday', null, 'incomparable'],
  ])('finds %j (%s) and %j (%s) %s', (a, publishedA, b, publishedB, relation) => {
    expect(compareTimes(only(a, publishedA), only(b, publishedB))).toBe(relation);
    expect(compareTimes(only(b, publishedB), only(a, publishedA))).toBe(relation);
  });
});
