import { describe, expect, it } from 'vitest';
import { bylineAgencies } from '../../../lib/text/byline-agency.ts';

describe('the agencies that a byline names', () => {
  it.each<[string, string | null, readonly string[]]>([
    ['Reuters', 'Reuters', []],
    ['AFP Staff', 'AFP', []],
    ['By Associated Press', 'Associated Press', []],
    ['Jane Roe, Associated Press', 'Associated Press', []],
    ['JANE ROE The Associated Press', 'Associated Press', []],
    ['Jane Roe and John Doe, Associated Press', 'Associated Press', []],
    ['Jane Roe | Bloomberg', 'Bloomberg', []],
    ['Jane Roe and AFP', null, ['AFP']],
    ['Staff with Reuters', null, ['Reuters']],
    ['AFP/Reuters', null, ['AFP', 'Reuters']],
    ['Jane Roe', null, []],
    ['Jane Reuters', null, []],
    ['Staff and agencies', null, []],
    ['', null, []],
  ])('%s', (byline, origin, credits) => {
    expect(bylineAgencies(byline)).toEqual({ origin, credits });
  });
});
