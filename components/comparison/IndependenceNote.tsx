import type { Dependence } from '../../lib/compare/dependence.ts';
import type { SourceReference } from '../../lib/compare/comparison.ts';
import { outletKey } from '../shared/finding-rows.ts';
import { DependenceList } from '../shared/DependenceList.tsx';
import { useMessages } from '../shared/messages-context.tsx';

type IndependenceNoteProps = {
  /** Which sources count once, and why; how many groups stand for themselves. */
  readonly independence: {
    readonly count: number;
    readonly groups: readonly { readonly reasons: readonly Dependence[] }[];
  };
  readonly sources: ReadonlyMap<string, SourceReference>;
};

/** "5 outlets, 2 independent accounts", with the reasons on demand. */
export function IndependenceNote({ independence, sources }: IndependenceNoteProps) {
  const { t } = useMessages();
  const outlets = new Set([...sources.values()].map(outletKey));
  const reasons = independence.groups.flatMap((group) => group.reasons);
  const headline = t('independence.headline', {
    outlets: t('summary.outlets', { count: outlets.size }),
    accounts: t('finding.independent', { count: independence.count }),
  });
  if (reasons.length === 0) return <p class="meta">{headline}</p>;
  return (
    <details class="independence">
      <summary>{headline}</summary>
      <DependenceList reasons={reasons} sources={sources} />
    </details>
  );
}
