import { describe, expect, it } from 'vitest';
import type { Comparison, Finding } from '../../../lib/compare/comparison.ts';
import { findingAgain } from '../../../lib/compare/finding-again.ts';

/** A comparison of an article of these sentences, with a finding for each group of their numbers. */
function compared(sentences: readonly string[], ...groups: readonly (readonly number[])[]): Comparison {
  const passages = sentences.map((text, index) => ({
    id: `p${index}`,
    text,
    start: 0,
    end: text.length,
    kind: 'body' as const,
    paragraph: index,
    citations: [],
  }));
  const findings = groups.map((group, index): Finding => ({
    id: `f${index}`,
    passages: group.map((at) => `p${at}`),
    verdict: 'agrees',
    independent: 1,
    accounts: [],
  }));
  return {
    passages,
    findings,
    onlyHere: [],
    missingHere: [],
    selfContradictions: [],
    notCompared: null,
  };
}

describe('findingAgain', () => {
  const before = compared(['The dam held.', 'Ten were hurt.', 'Rain went on.'], [0], [1]);
  const [dam, hurt] = before.findings as [Finding, Finding];

  it.each<readonly [string, Finding, Comparison, string | null]>([
    ['in the same comparison', hurt, before, 'f1'],
    [
      'under another id, when a paragraph came above',
      hurt,
      compared(['Late news.', 'The dam held.', 'Ten were hurt.'], [0], [1], [2]),
      'f2',
    ],
    ['with one more passage', dam, compared(['The dam held.', 'It stood.', 'It held.'], [1], [2, 0]), 'f1'],
    ['not where its words are changed', hurt, compared(['The dam held.', 'Nine were hurt.'], [0], [1]), null],
    ['not where nobody reports it any more', dam, compared(['The dam held.', 'Ten were hurt.'], [1]), null],
  ])('finds a finding %s', (_, finding, to, id) => {
    expect(findingAgain(finding, before, to)?.id ?? null).toBe(id);
  });
});
