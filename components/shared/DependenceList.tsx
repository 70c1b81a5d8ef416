import type { Dependence } from '../../lib/compare/independence.ts';
import type { SourceReference } from '../../lib/compare/comparison.ts';
import { outletName } from './describe-source.ts';
import { useMessages } from './messages-context.tsx';

type DependenceListProps = {
  readonly reasons: readonly Dependence[];
  readonly sources: ReadonlyMap<string, SourceReference>;
};

/** Why accounts count together, a line each. */
export function DependenceList({ reasons, sources }: DependenceListProps) {
  const messages = useMessages();
  const { t, list } = messages;
  const nameOf = (id: string): string => {
    const source = sources.get(id);
    return source === undefined ? t('outlet.unknown') : outletName(source, messages);
  };
  return (
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
  );
}
