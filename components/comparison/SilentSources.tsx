import type { SourceReference } from '../../lib/compare/comparison.ts';
import { hasNamesake, outletName } from '../shared/describe-source.ts';
import { isolate } from '../shared/isolate.ts';
import { useMessages } from '../shared/messages-context.tsx';
import type { FactMatrix } from './fact-matrix.ts';

/** Who was compared and is silent on every fact of a table, in a line below it. */
export function SilentSources({ matrix: { columns, silent } }: { readonly matrix: FactMatrix }) {
  const messages = useMessages();
  const { t, list } = messages;
  if (silent.length === 0) return null;
  const nameOf = (source: SourceReference): string => {
    const name = isolate(outletName(source, messages));
    const unclear = source.outlet === null || hasNamesake(source, [...columns, ...silent]);
    return source.title !== null && unclear
      ? `${name} (${t('quotation', { text: isolate(source.title) })})`
      : name;
  };
  return <p class="matrix-silent meta">{t('matrix.allSilent', { outlets: list(silent.map(nameOf)) })}</p>;
}
