import type { Finding } from '../../lib/compare/comparison.ts';
import { wordIndependence } from '../../lib/messages/word-independence.ts';
import { DependenceList } from './DependenceList.tsx';
import { useMessages } from './messages-context.tsx';

type IndependenceProps = {
  readonly finding: Pick<Finding, 'independent' | 'accounts' | 'dependences'>;
  /** By default how many accounts there are, and how many of them are independent. */
  readonly words?: string;
};

/** "2 accounts", or how many of them are independent when some copy each other, and why on demand. */
export function Independence({ finding, words }: IndependenceProps) {
  const messages = useMessages();
  const { accounts, dependences = [] } = finding;
  const told = words ?? wordIndependence(finding, messages);
  if (dependences.length === 0) return <span class="meta">{told}</span>;
  return (
    <details class="independence meta">
      <summary>{told}</summary>
      <DependenceList
        reasons={dependences}
        sources={new Map(accounts.map(({ source }) => [source.id, source]))}
      />
    </details>
  );
}
