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
