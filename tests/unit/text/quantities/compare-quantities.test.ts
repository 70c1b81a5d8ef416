import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../lib/text/analysis.ts';
import { compareQuantities } from '../../../../lib/text/quantities/compare-quantities.ts';
import { findQuantities } from '../../../../lib/text/quantities/find-quantities.ts';

function only(text: string): Quantity {
  const [quantity] = findQuantities(text);
  if (quantity === undefined) throw new Error(`no quantity in ${text}`);
  return quantity;
}

const CASES = {
  equal: [
    ['nearly three years', 'three years'],
    ['more than 30 people', '30 people'],
    ['just over three years', 'more than three years'],
    ['23 people', 'twenty-three people'],
    ['a 30-day ceasefire', 'a ceasefire of 30 days'],
    ['three days', '72 hours'],
    ['€1.4 million', '€1.4m'],
    ['1,000 prisoners', '1 000 prisoners'],
    ['7 days', 'a truce of one week'],
    ['half of voters', '50 percent of voters'],
    ['1,187 people', '1,187 passengers'],
    ['30 degrees Celsius', '86°F'],
  ],
  overlap: [
    ['about 1,200 people', '1,187 people'],
    ['about 1,200 people', '1,187 passengers'],
    ['90 minutes', 'under two hours'],
    ['one hour and 45 minutes', 'almost two hours'],
    ['just over 90 minutes', 'one hour and 45 minutes'],
    ['18 nautical miles', '33 km'],
    ['18 nautical miles', 'roughly 20 miles'],
    ['a month-long truce', 'a 30-day truce'],
    ['a third of voters', '34 percent of voters'],
    ['4 percent', '4.4 percent'],
    ['1.2 million voters', '1,187,000 voters'],
    ['more than 9,000 pupils', '9,400 pupils'],
    ['up to 40 boats', '38 boats'],
    ['dozens of soldiers', '31 soldiers'],
    ['around two dozen people', '23 people'],
    ['shortly before three in the morning', '02:40'],
    ['well over €400m', '€412.6 million'],
    ['more than three years', 'three years'],
  ],
  disjoint: [
    ['nearly three years', 'more than three years'],
    ['less than 30 people', 'more than 30 people'],
    ['500 prisoners', '1,000 soldiers'],
    ['1,187 people', '1,178 people'],
    ['38,400 bikes', '34,800 bikes'],
    ['nine hours', 'six hours'],
    ['02:40', '3.40am'],
    ['€22 million', '€22 billion'],
    ['6.5 percent', '5.6 percent'],
    ['48 hours', '72 hours'],
    ['under two hours', 'three hours'],
    ['four helicopters', 'a pair of helicopters'],
    ['the 17th round', 'the 18th round'],
    ['about 1,200 people', '1,400 people'],
    ['a 30-day ceasefire', 'a 60-day ceasefire'],
    ['up to 40 boats', '60 boats'],
  ],
  incomparable: [
    ['17 fires', '17 injuries'],
    ['1,000 prisoners', '1,000 families'],
    ['four percent', 'four percentage points'],
    ['€40', '$40'],
    ['31 patients', '31 boats'],
    ['two hours', '2 km'],
    ['a 30-day ceasefire', 'a 72-hour pause'],
    ['12', '14 boats'],
    ['aged 38', '38 years'],
    ['the first round', 'the second meeting'],
  ],
} as const;

describe('compareQuantities', () => {
  for (const [relation, pairs] of Object.entries(CASES))
    it.each(pairs.map(([a, b]) => [a, b] as const))(`finds %j and %j ${relation}`, (a, b) => {
      expect(compareQuantities(only(a), only(b))).toBe(relation);
      expect(compareQuantities(only(b), only(a))).toBe(relation);
    });
});
