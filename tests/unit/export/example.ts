import type { Account, Comparison, SourceReference } from '../../../lib/compare/comparison.ts';
import type { ExportedComparison } from '../../../lib/export/export-input.ts';
import { createTranslator } from '../../../lib/messages/create-translator.ts';
import type { Article } from '../../../lib/text/article.ts';

/** Words that each format would take for something else, were they not escaped. */
export const HOSTILE =
  '=1+1; "quoted", <script>alert(1)</script> & *stars* _lines_ [a](javascript:x) `code` # 1. | {x} \\ 100% $5 ~ ^ ümläut 中文';

export const PAGE_TEXT = `Headline.\nThe ferry carried 1,187 people. ${HOSTILE} Nobody was hurt.`;
export const SOURCE_TEXT = `On board were 1,178 people. ${HOSTILE} All were saved.`;

export const ARTICLE: Article = {
  title: `Ferry ${HOSTILE}`,
  outlet: 'Norrland <Wire>',
  byline: 'Jane "J" Roe',
  url: 'https://wire.example/ferry?a=1&b=2',
  published: '2024-03-12T11:20:00Z',
  modified: null,
  language: 'en',
  text: PAGE_TEXT,
  republishedFrom: null,
  partial: null,
};

const WIRE: SourceReference = {
  id: 's1',
  outlet: 'Harbour & Mercury',
  byline: 'A. Writer',
  title: `Saved: ${HOSTILE}`,
  url: 'https://mercury.example/1',
  published: '2024-03-12',
  republishedFrom: 'Arise_News',
  textVersion: { number: 2, at: '2024-03-14T08:00:00Z' },
};
const BLOG: SourceReference = {
  id: 's2',
  outlet: null,
  byline: null,
  title: null,
  url: 'javascript:alert(1)',
  published: null,
  republishedFrom: null,
};

function account(source: SourceReference, quote: string, verdict: Account['verdict']): Account {
  const start = Math.max(0, SOURCE_TEXT.indexOf(quote));
  return {
    source,
    quote,
    start,
    end: start + quote.length,
    score: 0.875,
    verdict,
    differences: verdict === 'conflicts' ? [{ kind: 'number', here: '1,187', there: '1,178' }] : [],
    reason: { rule: 'same-words', sharedWords: ['people'], sharedValues: [] },
  };
}

function passage(id: string, text: string): Comparison['passages'][number] {
  const start = PAGE_TEXT.indexOf(text);
  return { id, text, start, end: start + text.length, kind: 'body', paragraph: 1, citations: [] };
}

export const COMPARISON: Comparison = {
  passages: [
    passage('p0', 'The ferry carried 1,187 people.'),
    passage('p1', HOSTILE),
    passage('p2', 'Nobody was hurt.'),
  ],
  findings: [
    {
      id: 'f0',
      passages: ['p0'],
      verdict: 'conflicts',
      independent: 2,
      accounts: [
        account(WIRE, 'On board were 1,178 people.', 'conflicts'),
        account(BLOG, 'On board were 1,178 people.', 'agrees'),
      ],
    },
    {
      id: 'f1',
      passages: ['p1'],
      verdict: 'agrees',
      independent: 1,
      accounts: [account(WIRE, HOSTILE, 'agrees')],
    },
  ],
  onlyHere: ['p2'],
  missingHere: [{ independent: 2, accounts: [account(WIRE, 'All were saved.', 'agrees')] }],
  selfContradictions: [
    {
      passages: ['The ferry carried 1,187 people.', HOSTILE],
      words: ['captain', 'former captain'],
      rule: 'office-status',
    },
  ],
  notCompared: null,
};

export const EXPORTED: ExportedComparison = {
  article: ARTICLE,
  comparison: COMPARISON,
  storedText: (id) => (id === 's1' ? SOURCE_TEXT : null),
  wordReason: ({ verdict }) => `Because it <${verdict}>.`,
  messages: createTranslator('en'),
};

/** All quotes of the comparison, in its order. */
export const QUOTES = [...COMPARISON.findings, ...COMPARISON.missingHere].flatMap(({ accounts }) =>
  accounts.map(({ quote }) => quote),
);
