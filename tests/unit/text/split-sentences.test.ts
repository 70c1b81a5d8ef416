import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../../lib/text/split-sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences divided by ‖; the splitter must find exactly these. */
const CASES: readonly (readonly [name: string, marked: string])[] = [
  ['titles', 'Mr. Smith met Dr. J. K. Rowan on Tuesday. ‖ They talked.'],
  ['more titles', 'The Rev. Martin spoke. ‖ Sen. Lopez, R-Tex., agreed. ‖ Rep. Kim did not.'],
  ['several titles in a row', 'Prof. Dr. Hans Maier spoke. ‖ Nobody listened.'],
  ['an acronym before a name', 'The U.S. Senate voted 52-48. ‖ The bill now goes to President Hale.'],
  ['an acronym that ends a sentence', 'He moved to the U.S. ‖ He stayed there.'],
  [
    'acronyms of all kinds',
    'The president of the U.N. General Assembly spoke. ‖ The U.K. has left the E.U. ‖ It wants back.',
  ],
  ['a decimal', 'Sales rose 3.5 percent. ‖ Nobody was hired.'],
  ['a sentence that opens with a number', 'Sales rose 3.5 percent. ‖ 12 people were hired.'],
  ['a number after a year', 'The pier collapsed in 2022. ‖ 31 people died.'],
  ['No. before a number', 'It won in No. 5 position. ‖ No. 3 was second.'],
  ['sums of money', 'The price was $4.5 million. ‖ €3 million was paid.'],
  ['curly quotes', '“We are done,” he said. ‖ “It is over.” ‖ She left.'],
  ['a question that is asked', '"Is it over?" he asked. ‖ "Yes!" Anna Lind replied.'],
  ['a quotation after a colon', 'She said: "We will not go." ‖ The crowd cheered.'],
  ['an exclamation inside quotes', '"Stop!" the guard shouted. ‖ Nobody did.'],
  ['ellipses', 'They wait... and wait... ‖ Then it came.'],
  ['an ellipsis character', 'They wait… and wait. ‖ Then it came.'],
  ['clock times', 'It was 10 a.m. when it began. ‖ At 11 a.m. it ended.'],
  ['a clock time before a day', 'He left at 5 p.m. Friday. ‖ She left at 6 p.m. ‖ The train was late.'],
  ['companies', 'The firm (Acme Inc.) closed. ‖ Its owner, Lind Ltd., did not comment.'],
  ['initials', 'John F. Kennedy Jr. was there. ‖ So was Vitamin C. ‖ The end.'],
  ['dates and saints', 'It happened on Jan. 3, 2024, near St. Petersburg. ‖ Gen. Lee spoke.'],
  ['web addresses', 'Visit example.com for more. ‖ Write to a@b.org. ‖ Done.'],
  ['brackets', 'Prices rose (see Fig. 2). ‖ That was it.'],
  ['a bracketed sentence', 'The meeting (held on Friday.) ended. ‖ (It was long.) ‖ Then they left.'],
  ['reference marks', 'The ship sank [1]. ‖ Nobody died [2][3]. ‖ All were saved.'],
  ['a reference mark after the stop', 'The ship sank. [1] ‖ Nobody died. [2]'],
  ['a score', 'The score was 2-1. ‖ Arsenal won.'],
  ['a dateline', 'Washington, D.C. — The mayor resigned. ‖ He is 60.'],
  ['a dateline with an agency', 'WARSAW, May 3 (AP) — The mayor resigned. ‖ He is 60.'],
  ['abbreviations in lower case', 'We bought apples, pears etc. and left. ‖ It cost approx. 5 euros.'],
  ['a court case', 'The case Smith v. Jones ended. ‖ Jones won.'],
  ['a name with an exclamation mark', 'He works for Yahoo! in California. ‖ She does not.'],
  ['glued sentences', 'First sentence. ‖Second sentence. ‖Third one here.'],
  ['glued quotations', '“It’s over.” ‖“We know.” ‖He left.'],
  ['a button glued to the text', 'Dublin has much to see. ‖Log In'],
  ['short sentences', 'Why? ‖ Well, a combination of factors. ‖ Firstly, money.'],
  ['repeated marks', 'Is this it?! ‖ Yes... ‖ No!!! ‖ OK.'],
  ['numbered points', '1. The first point is here. ‖ 2. The second point is there.'],
  ['semicolons and dashes', 'It rained; nobody came – not even she. ‖ We left.'],
  ['Chinese', '他昨天到达北京。 ‖会议于周五开始！ ‖结束了吗？ ‖是的。'],
  ['Arabic', 'وصل الوزير أمس إلى القاهرة. ‖ هل انتهى الاجتماع؟ ‖ نعم.'],
  ['Russian', 'Переговоры прошли в Стамбуле. ‖ «Мы готовы», — сказал он. ‖ Они шли 90 мин. и закончились.'],
  ['German dates', 'Die Sitzung begann am 16. Mai um 9 Uhr. ‖ Sie endete spät.'],
  ['Hindi', 'वह कल आया। ‖ बैठक हुई।'],
];

describe('splitSentences', () => {
  it.each(CASES)('splits %s', (_name, marked) => {
    expect(split(marked.replaceAll('‖', ''))).toEqual(marked.split('‖').map((sentence) => sentence.trim()));
  });

  it('cuts endless text without a full stop at words', () => {
    const pieces = split('word '.repeat(3000));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(pieces.every((piece) => /^word(?: word)*$/u.test(piece))).toBe(true);
  });

  it('keeps every character but space, in order, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'Mr. ',
            'U.S. ',
            '“',
            '”',
            'He said. ',
            '3.5 ',
            '[1]',
            '(',
            '. ',
            '?! ',
            'Ж',
            '。',
            '\u200b',
          ),
          { maxLength: 80 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const bare = (part: string): string => part.replace(/[\s\u200b\ufeff]/gu, '');
        expect(split(value).map(bare).join('')).toBe(bare(value));
        let last = 0;
        for (const { start, end } of splitSentences(value)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
