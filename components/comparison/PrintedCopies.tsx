import type { SourceReference } from '../../lib/compare/comparison.ts';
import type { SharedFact } from '../../lib/compare/source-comparison.ts';
import { outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';

type PrintedCopiesProps = { readonly fact: SharedFact; readonly sources: readonly SourceReference[] };

/** The sources that only print the words of another one again, a line each. */
export function PrintedCopies({ fact: { copies = [] }, sources }: PrintedCopiesProps) {
  const messages = useMessages();
  const nameOf = (id: string): string =>
    outletName(sources.find((source) => source.id === id) ?? { outlet: null }, messages);
  return copies.map(({ sourceId, of }) => (
    <p key={sourceId} class="meta">
      {messages.t('matrix.copyOf', { outlet: nameOf(sourceId), original: nameOf(of) })}
    </p>
  ));
}
