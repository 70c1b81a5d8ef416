import type { Comparison, Finding } from './comparison.ts';

/** The words of a finding's passages, in reading order. */
function wordsOf({ passages }: Comparison, finding: Finding): readonly string[] {
  return finding.passages.flatMap((id) => passages.find((passage) => passage.id === id)?.text ?? []);
}

/**
 * The finding that says the same passage's words after the page was compared anew. Ids count findings and passages in
 * reading order, so that a paragraph put in above makes every id another's.
 * @param finding one of `from`
 * @returns `null` when the article does not say those words any more, or nobody else reports them
 */
export function findingAgain(finding: Finding, from: Comparison, to: Comparison): Finding | null {
  if (from === to) return finding;
  const words = wordsOf(from, finding);
  return to.findings.find((other) => wordsOf(to, other).some((text) => words.includes(text))) ?? null;
}
