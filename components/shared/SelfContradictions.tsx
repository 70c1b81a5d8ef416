import type { Comparison } from '../../lib/compare/comparison.ts';
import { isolate } from './isolate.ts';
import { useMessages } from './messages-context.tsx';

/** Where the article contradicts itself, a line each with both passages word for word. */
export function SelfContradictions({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useMessages();
  const quoted = (text: string): string => t('quotation', { text: isolate(text) });
  return (
    <>
      {comparison.selfContradictions.map(({ passages: [one, other] }, index) => (
        <p key={index} class="caution self-contradiction">
          {t('summary.selfContradiction', { one: quoted(one), other: quoted(other) })}
        </p>
      ))}
    </>
  );
}
