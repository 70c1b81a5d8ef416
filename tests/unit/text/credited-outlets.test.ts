import { describe, expect, it } from 'vitest';
import { creditedOutlets, signingAgency } from '../../../lib/text/credited-outlets.ts';

const STORY =
  'The mayor resigned on Tuesday, Reuters reported, after a vote of no confidence in the council.';

describe('the outlets that a text gives credit to', () => {
  it.each<[string, readonly string[]]>([
    ['(With inputs from AFP)', ['AFP']],
    ['With inputs from Reuters, PTI and agencies', ['Reuters', 'PTI']],
    ['Mit Material von dpa', ['dpa']],
    ['Additional reporting by Reuters.', ['Reuters']],
    ['(FRANCE 24 with AFP)', ['AFP']],
    ['Le Monde avec AFP', ['AFP']],
    ['AP and Reuters contributed to this report.', ['AP', 'Reuters']],
    ['The Associated Press contributed to this report.', ['Associated Press']],
    ['dpa/AFP', ['dpa', 'AFP']],
    ['Additional reporting by Jane Roe', []],
    ['Jane Roe contributed to this report.', []],
    ['She left with Reuters shares worth a million.', []],
    ['With contributions from readers', []],
  ])('%s', (line, outlets) => {
    expect(creditedOutlets(`${STORY}\n${line}`)).toEqual(outlets);
  });

  it('stand at its foot, not in its midst', () => {
    expect(creditedOutlets(`With inputs from AFP\n${`${STORY}\n`.repeat(9)}`)).toEqual([]);
  });
});

describe('the agency that signs a text', () => {
  it.each([
    [`${STORY}\ndpa`, 'dpa'],
    [`${STORY}\n(AFP)\nFollow us on Facebook`, 'AFP'],
    [`${STORY}\nThe Guardian`, null],
    [`${STORY}\nAP\n${STORY}\nReuters`, null],
    [STORY, null],
  ])('%j', (text, agency) => {
    expect(signingAgency(text)).toBe(agency);
  });
});
