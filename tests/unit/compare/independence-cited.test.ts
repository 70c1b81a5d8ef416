import { describe, expect, it } from 'vitest';
import { citedNames } from '../../../lib/compare/independence-cited.ts';
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
    ['an agency that said so', 'The swap is off, Reuters said on Tuesday.', ['Reuters']],
    ['a broadcaster that was first', 'Nobody was hurt, as the BBC first reported.', ['the BBC']],
    ['an agency described', 'He told the German news agency dpa that it was over.', ['dpa']],
    ['a state broadcaster', 'State broadcaster TRT reported 12 arrests.', ['TRT']],
    ['a magazine whose claims are denied', 'The ministry rejected claims by Der Spiegel.', ['Der Spiegel']],
    ['an agency’s report', 'The bank denied a Reuters report that it was for sale.', ['Reuters']],
    ['economists polled by one', 'Economists polled by Bloomberg had expected a cut.', ['Bloomberg']],
    ['a document seen by one', 'The plan, seen by Reuters, has nine points.', ['Reuters']],
    ['an agency in brackets', 'The vessel passed an inspection in February (Reuters).', ['Reuters']],
    ['two in brackets', 'The vessel passed an inspection [AP, Reuters].', ['AP', 'Reuters']],
    [
      'one in a dependent clause',
      'The Washington Post, which first reported the sale, named a buyer.',
      ['The Washington Post'],
    ],
    ['one after a day', 'On Friday Reuters reported a swap.', ['Reuters']],
    ['nobody, where an agency signs a dateline', 'SPLIT (Reuters) – A ferry sank.', []],
    ['nobody, where letters stand for words', 'The Automobile Association (AA) warned drivers.', []],
    ['nobody, where a word is an adjective', 'Independent Senator Paul Vella reported the theft.', []],
    ['nobody, where a name ends another', 'The Brussels Times reported it first.', []],
    ['nobody, where a surname is an outlet’s', 'Fox said that she was relieved.', []],
    ['nobody, where a company bears the name', 'AP Moller reported a loss, and so did Metro Bank.', []],
    ['nobody, where time is told', 'Time reported to the office is paid.', []],
    ['nobody, where a person says it', 'Istanbul, Ankara, and Jane Roe all report progress.', []],
  ])('%s', (_name, passage, outlets) => {
    expect(citedNames(passage).known.map(canonicalOutlet).toSorted()).toEqual(
      outlets.map(canonicalOutlet).toSorted(),
    );
  });
});
