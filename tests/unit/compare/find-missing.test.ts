import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/compare/compare-article.ts';
import { PAGE, SOURCES, type Told } from '../../fixtures/hand-added.ts';
import { DAM, libraryOf, sourceOf } from './told-library.ts';

const CONCILIATOR = 'Ruth Amann';
const CARMAKERS = 'islands could run out';
const CENTRE = 'rescue centre of Lindholm';

/** The telling words of what is said to be missing, in the order in which it is said. */
async function missingIn(page: Told, told: readonly Told[]): Promise<readonly string[]> {
  const { missingHere } = await compareArticle(sourceOf(page, 'page').article, libraryOf(told));
  return missingHere.map(
    ({ accounts }) =>
      [CONCILIATOR, CARMAKERS, CENTRE].find((words) => accounts.some(({ quote }) => quote.includes(words))) ??
      accounts[0]?.quote ??
      '',
  );
}

const [ledger, courier, radio, later] = SOURCES as readonly [Told, Told, Told, Told];
const days = (told: Told, count: number): Told => ({
  ...told,
  published: new Date(Date.parse(PAGE.published) + count * 86_400_000).toISOString(),
});
const withSentence = (told: Told, sentence: string): Told => ({
  ...told,
  sentences: [...told.sentences, sentence],
});

describe('what is missing here', () => {
  it.each<readonly [string, Told, readonly Told[], readonly string[]]>([
    ['what three report before what two do', PAGE, SOURCES, [CONCILIATOR, CARMAKERS]],
    ['not what one alone reports', PAGE, [ledger, radio, later], [CONCILIATOR]],
    [
      'not what the page tells in other words',
      withSentence(
        PAGE,
        'Ruth Amann, a retired judge, is to mediate as conciliator if the government has its way.',
      ),
      SOURCES,
      [CARMAKERS],
    ],
    ['not what others report of another event', PAGE, [...SOURCES, ...DAM], [CONCILIATOR, CARMAKERS]],
    ['nothing of another event alone', PAGE, DAM, []],
    ['nothing of a later round', PAGE, [ledger, courier].map((told) => days(told, 28)), []],
    [
      'nothing that nobody told within a day',
      PAGE,
      [ledger, courier, radio].map((told) => days(told, 3)),
      [],
    ],
    [
      'not what happened after the page',
      PAGE,
      [
        days(withSentence(ledger, 'The premier opened the rescue centre of Lindholm on 13 May.'), 0.9),
        days(
          withSentence(courier, 'On 13 May the rescue centre in Lindholm was opened by the premier.'),
          0.9,
        ),
      ],
      [CONCILIATOR, CARMAKERS],
    ],
    [
      'also what was planned for a later day',
      PAGE,
      [
        withSentence(ledger, `The premier will open the ${CENTRE} on 13 May.`),
        withSentence(courier, 'On 13 May the rescue centre in Lindholm will be opened by the premier.'),
      ],
      [CONCILIATOR, CARMAKERS, CENTRE],
    ],
  ])('is %s', async (_name, page, told, missing) => {
    expect(await missingIn(page, told)).toEqual(missing);
  });
});
