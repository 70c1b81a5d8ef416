import type { Difference } from '../../lib/compare/comparison.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { isolate } from './isolate.ts';
import { useMessages } from './messages-context.tsx';

function pairText(difference: Difference, { t }: Translator): string {
  const [here, there] = [isolate(difference.here), isolate(difference.there)];
  if (difference.here === '') return t('difference.nothingHere', { there });
  if (difference.there === '') return t('difference.nothingThere', { here });
  return t('difference.pair', { here, there });
}

/** The typed divergences of an account, each named: "Number: “30-day” here, “72-hour” there". */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const messages = useMessages();
  if (differences.length === 0) return null;
  return (
    <dl class="differences">
      {differences.map((difference, index) => (
        <div key={index}>
          <dt>{messages.t(`difference.${difference.kind}`)}</dt>
          <dd>{pairText(difference, messages)}</dd>
        </div>
      ))}
    </dl>
  );
}
