import type { Finding } from '../../lib/compare/comparison.ts';
import { DependenceList } from './DependenceList.tsx';
import { useMessages } from './messages-context.tsx';

type IndependenceProps = {
  readonly finding: Pick<Finding, 'independent' | 'accounts' | 'dependences'>;
};

/** "2 accounts", or how many of them are independent when some copy each other, and why on demand. */
export function Independence({ finding }: IndependenceProps) {
  const { t, number } = useMessages();
  const { independent, accounts, dependences = [] } = finding;
  const words =
    independent === accounts.length
      ? t('finding.accounts', { count: accounts.length })
      : t('finding.independent.of', { count: independent, accounts: number(accounts.length) });
  if (dependences.length === 0) return <span class="meta">{words}</span>;
  return (
    <details class="independence meta">
      <summary>{words}</summary>
      <DependenceList
        reasons={dependences}
        sources={new Map(accounts.map(({ source }) => [source.id, source]))}
      />
    </details>
  );
}
