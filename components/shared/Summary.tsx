import type { Comparison } from '../../lib/compare/comparison.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { outletKey } from './finding-rows.ts';
import { useMessages } from './messages-context.tsx';

/** "9 facts also reported by 4 outlets · 2 conflicts · 3 only here · 5 missing here", a part each. */
export function summaryParts(
  { findings, onlyHere, missingHere }: Comparison,
  { t }: Translator,
): readonly string[] {
  const outlets = new Set(
    findings.flatMap(({ accounts }) => accounts.map(({ source }) => outletKey(source))),
  );
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflicts').length;
  return [
    t('summary.reported', {
      facts: t('summary.facts', { count: findings.length }),
      outlets: t('summary.outlets', { count: outlets.size }),
    }),
    ...(conflicts === 0 ? [] : [t('summary.conflicts', { count: conflicts })]),
    ...(onlyHere.length === 0 ? [] : [t('summary.onlyHere', { count: onlyHere.length })]),
    ...(missingHere.length === 0 ? [] : [t('summary.missingHere', { count: missingHere.length })]),
  ];
}

/** The comparison in one sentence of plain words. */
export function Summary({ comparison }: { readonly comparison: Comparison }) {
  return <SummaryLine parts={summaryParts(comparison, useMessages())} />;
}

/** Parts of a sentence that stay whole where the line breaks; no line begins or ends with a point between them. */
export function SummaryLine({ parts }: { readonly parts: readonly string[] }) {
  return (
    <p class="summary">
      {parts.map((part, index) => (
        <span key={index} class="summary-part">
          {index > 0 && <span class="separator"> · </span>}
          {part}
        </span>
      ))}
    </p>
  );
}
