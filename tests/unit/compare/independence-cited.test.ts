import { describe, expect, it } from 'vitest';
import { citedOutlets } from '../../../lib/compare/independence-cited.ts';
import { canonicalOutlet } from '../../../lib/compare/outlet-names.ts';

describe('the outlets that a passage names as where it has the fact from', () => {
  it.each<[string, string, readonly string[]]>([
    ['an agency that reports', 'They met, Reuters reports.', ['Reuters']],
    ['an agency and its place', 'Reuters Moscow reported a swap.', ['Reuters']],
    ['somebody who told one', '“It is over,” he told AFP.', ['AFP']],
    [
      'several that all report it',
      'To date Reuters, The Times, and WSJ all report this as accurate.',
      ['Reuters', 'The Times', 'WSJ'],
    ],
    [
      'two that both report it',
      'The Guardian and Reuters both reported a swap.',
      ['The Guardian', 'Reuters'],
    ],
    ['one after a place', 'In Istanbul, Reuters reported a swap.', ['Reuters']],
    ['nobody, where a person says it', 'Istanbul, Ankara, and Jane Roe all report progress.', []],
  ])('%s', (_name, passage, outlets) => {
    expect(citedOutlets(passage).toSorted()).toEqual(outlets.map(canonicalOutlet).toSorted());
  });
});
