import type { Difference } from '../../lib/compare/comparison.ts';
import { wordDifference } from '../../lib/messages/word-difference.ts';
import { isolate } from './isolate.ts';
import { useMessages } from './messages-context.tsx';

/** The typed divergences of an account, each named: "Number: “30-day” here, “72-hour” there". */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const messages = useMessages();
  if (differences.length === 0) return null;
  return (
    <dl class="differences">
      {differences.map((difference, index) => (
        <div key={index}>
          <dt>{messages.t(`difference.${difference.kind}`)}</dt>
          <dd>{wordDifference(difference, messages, isolate)}</dd>
        </div>
      ))}
    </dl>
  );
}
