import type { SourceReference } from '../../lib/compare/comparison.ts';
import { outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';

/** Sources that count as one account, and why. A group of one stands for itself. */
export type AccountGroup = {
  readonly sources: readonly SourceReference[];
  readonly why: 'copy' | 'part-copy' | 'declared-origin' | 'cites' | null;
  /** The words that show it, verbatim ("Origin: Arise News"); `null` where the likeness itself shows it. */
  readonly evidence: string | null;
};

/** "5 outlets, 2 independent accounts", with the reasons on demand. */
export function IndependenceNote({ groups }: { readonly groups: readonly AccountGroup[] }) {
  const messages = useMessages();
  const { t, list } = messages;
  const outlets = groups.reduce((sum, { sources }) => sum + sources.length, 0);
  const joined = groups.filter(({ sources, why }) => sources.length > 1 || why !== null);
  const headline = t('independence.headline', {
    outlets: t('summary.outlets', { count: outlets }),
    accounts: t('finding.independent', { count: groups.length }),
  });
  if (joined.length === 0) return <p class="meta">{headline}</p>;
  return (
    <details class="independence">
      <summary>{headline}</summary>
      <ul>
        {joined.map(({ sources, why, evidence }, index) => (
          <li key={index}>
            <span class="outlet">{list(sources.map((source) => outletName(source, messages)))}</span>:{' '}
            {t(`independence.${why ?? 'copy'}`)}
            {evidence !== null && (
              <>
                {' '}
                <q class="raw" dir="auto">
                  {evidence}
                </q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
