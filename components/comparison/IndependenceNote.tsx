import type { SourceReference } from '../../lib/compare/comparison.ts';
import { outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';

/** Why two sources count as one account, and the outlet that it rests on. */
export type Dependence = {
  readonly kind: 'same-outlet' | 'declared-origin' | 'near-duplicate' | 'shared-passage' | 'cites-outlet';
  readonly sourceIds: readonly [string, string];
  readonly outlet: string | null;
};

/** Sources that count once, and why; a group of one stands for itself. */
export type AccountGroup = { readonly sourceIds: readonly string[]; readonly reasons: readonly Dependence[] };

type IndependenceNoteProps = {
  readonly groups: readonly AccountGroup[];
  readonly sources: ReadonlyMap<string, SourceReference>;
};

/** "5 outlets, 2 independent accounts", with the reasons on demand. */
export function IndependenceNote({ groups, sources }: IndependenceNoteProps) {
  const messages = useMessages();
  const { t, list } = messages;
  const nameOf = (id: string): string => {
    const source = sources.get(id);
    return source === undefined ? t('outlet.unknown') : outletName(source, messages);
  };
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
      <ul>
        {reasons.map(({ kind, sourceIds, outlet }, index) => (
          <li key={index}>
            <span class="outlet">{list([...new Set(sourceIds.map(nameOf))])}</span>:{' '}
            {kind === 'declared-origin' || kind === 'cites-outlet'
              ? t(`independence.${kind}`, { outlet: outlet ?? t('outlet.unknown') })
              : t(`independence.${kind}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
