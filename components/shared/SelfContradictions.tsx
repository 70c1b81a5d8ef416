import type { Comparison } from '../../lib/compare/comparison.ts';
import { wordSelfContradiction } from '../../lib/messages/word-self-contradiction.ts';
import { isolate } from './isolate.ts';
import { useMessages } from './messages-context.tsx';

/** Where the article contradicts itself, a line each with both passages word for word. */
export function SelfContradictions({ comparison }: { readonly comparison: Comparison }) {
  const messages = useMessages();
  const quoted = (text: string): string => messages.t('quotation', { text: isolate(text) });
  return (
    <>
      {comparison.selfContradictions.map((contradiction, index) => (
        <p key={index} class="caution self-contradiction">
          {wordSelfContradiction(contradiction, messages, quoted)}
        </p>
      ))}
    </>
  );
}
