import type { Dependence } from '../../lib/compare/independence.ts';
import type { SourceReference } from '../../lib/compare/comparison.ts';
import { DependenceList } from '../shared/DependenceList.tsx';
import { useMessages } from '../shared/messages-context.tsx';

/** Sources that count once, and why; a group of one stands for itself. */
export type AccountGroup = { readonly sourceIds: readonly string[]; readonly reasons: readonly Dependence[] };

type IndependenceNoteProps = {
  readonly groups: readonly AccountGroup[];
  readonly sources: ReadonlyMap<string, SourceReference>;
};

/** "5 outlets, 2 independent accounts", with the reasons on demand. */
export function IndependenceNote({ groups, sources }: IndependenceNoteProps) {
  const { t } = useMessages();
  const outlets = groups.reduce((sum, { sourceIds }) => sum + sourceIds.length, 0);
  const reasons = groups.flatMap((group) => group.reasons);
  const headline = t('independence.headline', {
    outlets: t('summary.outlets', { count: outlets }),
    accounts: t('finding.independent', { count: groups.length }),
  });
  if (reasons.length === 0) return <p class="meta">{headline}</p>;
  return (
    <details class="independence">
      <summary>{headline}</summary>
      <DependenceList reasons={reasons} sources={sources} />
    </details>
  );
}
