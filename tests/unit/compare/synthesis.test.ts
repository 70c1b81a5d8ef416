import { describe, expect, it } from 'vitest';
import type { Account, Comparison, Verdict } from '../../../lib/compare/comparison.ts';
import { auditSynthesis } from '../../../lib/compare/synthesis.ts';
import type { Passage } from '../../../lib/text/article.ts';

function passage(id: string, text: string, raw: string | null, outlets: readonly string[] = []): Passage {
  const citations = raw === null ? [] : [{ raw, start: 100, end: 100 + raw.length, outlets }];
  return { id, text, start: 0, end: text.length, kind: 'body', paragraph: 0, citations };
}

function account(sourceId: string, verdict: Verdict): Account {
  return {
    source: {
      id: sourceId,
      outlet: null,
      byline: null,
      title: null,
      url: null,
      published: null,
      republishedFrom: null,
    },
    quote: '',
    start: 0,
    end: 0,
    score: 1,
    verdict,
    differences: [],
    reason: { rule: 'same-words', sharedWords: [], sharedValues: [] },
  };
}

function comparison(
  passages: readonly Passage[],
  told: Readonly<Record<string, readonly Account[]>>,
): Comparison {
  const findings = Object.entries(told).map(([id, accounts], index) => ({
    id: `f${index}`,
    passages: [id],
    verdict: 'agrees' as const,
    independent: accounts.length,
    accounts,
  }));
  return { passages, findings, onlyHere: [], missingHere: [], selfContradictions: [], notCompared: null };
}

const LIBRARY = [
  { id: 's1', outlet: 'Wall Street Journal', url: null },
  { id: 's2', outlet: null, url: 'https://www.theguardian.com/world/1' },
  { id: 's3', outlet: 'Mercury', url: null },
];
const CITED = passage('p1', 'They met on Friday.', 'WSJ, The Guardian, Yahoo', [
  'WSJ',
  'The Guardian',
  'Yahoo',
]);

describe('an article that cites outlets for its claims', () => {
  const audit = auditSynthesis(
    comparison([CITED], { p1: [account('s1', 'agrees'), account('s3', 'agrees')] }),
    LIBRARY,
  );

  it.each([
    ['WSJ', 'found', ['s1']],
    ['The Guardian', 'not-found', ['s2']],
    ['Yahoo', 'not-in-library', []],
  ])('says of %s: %s', (name, status, sourceIds) => {
    expect(audit.outlets).toContainEqual({ name, status, sourceIds });
  });

  it('keeps the citation as it was printed', () => {
    expect(audit.citations).toMatchObject([{ passageId: 'p1', raw: 'WSJ, The Guardian, Yahoo', start: 100 }]);
  });

  it('does not take a conflicting account for the cited one', () => {
    const other = auditSynthesis(comparison([CITED], { p1: [account('s1', 'conflicts')] }), LIBRARY);
    expect(other.outlets[0]).toEqual({ name: 'WSJ', status: 'not-found', sourceIds: ['s1'] });
  });

  it('shows each outlet once, with the best that was found', () => {
    const twice = [passage('p0', 'They left.', 'WSJ', ['WSJ']), CITED];
    const { outlets } = auditSynthesis(comparison(twice, { p1: [account('s1', 'agrees')] }), LIBRARY);
    expect(outlets.filter(({ name }) => name === 'WSJ').map(({ status }) => status)).toEqual(['found']);
  });
});

describe('outlets that the sentences themselves name', () => {
  const sentences = [
    'They met on Friday, the Wall Street Journal reported.',
    'They parted in anger, Le Monde reported.',
    'They will meet again, the Mercury reported.',
    'They shook hands, Jane Roe reported.',
    'They told the Daily Norrland that it was over.',
  ];
  const passages = sentences.map((text, index) => passage(`p${index}`, text, null));
  const audit = auditSynthesis(comparison(passages, { p2: [account('s3', 'differs')] }), LIBRARY, [
    'daily norrland',
  ]);

  it('are told as they are printed, an unknown one where the library holds it, the article’s own never', () => {
    expect(audit.outlets.map(({ name, status }) => [name, status])).toEqual([
      ['Wall Street Journal', 'not-found'],
      ['Le Monde', 'not-in-library'],
      ['Mercury', 'found'],
    ]);
  });

  it('are shown in the article’s own words', () => {
    expect(audit.citations.map(({ raw }) => raw)).toEqual(sentences.slice(0, 3));
  });
});

it('a citation stands for the sentences of its paragraph, back to the citation before it', () => {
  const [first, second, third] = [
    passage('p0', 'They met.', 'Reuters', ['Reuters']),
    passage('p1', 'They talked.', null),
    passage('p2', 'They left.', 'WSJ', ['WSJ']),
  ];
  const told = (id: string) =>
    auditSynthesis(
      comparison([first, second, third], { [id]: [account('s1', 'agrees')] }),
      LIBRARY,
    ).outlets.find(({ name }) => name === 'WSJ')?.status;
  expect([told('p0'), told('p1'), told('p2')]).toEqual(['not-found', 'found', 'found']);
});

describe('whether an article is a synthesis', () => {
  it.each([
    [
      'two passages that cite two outlets',
      [CITED, passage('p2', 'They left.', 'Reuters', ['Reuters'])],
      true,
    ],
    ['one passage that names an agency', [passage('p1', 'They met, Reuters reports.', null)], false],
    ['no citation at all', [passage('p1', 'They met.', null)], false],
  ])('%s', (_, passages, synthesis) => {
    expect(auditSynthesis(comparison(passages, {}), LIBRARY).synthesis).toBe(synthesis);
  });
});
