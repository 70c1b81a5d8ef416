import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { Dependence } from '../../lib/compare/dependence.ts';
import { wordDependence } from '../../lib/messages/word-independence.ts';
import { useMessages } from './messages-context.tsx';

type DependenceListProps = {
  readonly reasons: readonly Dependence[];
  readonly sources: ReadonlyMap<string, SourceReference>;
};

/** Why accounts count together, a line each. */
export function DependenceList({ reasons, sources }: DependenceListProps) {
  const messages = useMessages();
  return (
    <ul>
      {reasons.map((reason, index) => {
        const { who, why } = wordDependence(reason, sources, messages);
        return (
          <li key={index}>
            <span class="outlet">{who}</span>: {why}
          </li>
        );
      })}
    </ul>
  );
}
