import type { SourceReference } from '../../lib/compare/comparison.ts';
import { knownDetails, outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { safeUrl } from '../shared/safe-url.ts';

/** Where every source is to be found: on paper no link can be followed, so its address stands written out. */
export function PrintedSources({ sources }: { readonly sources: readonly SourceReference[] }) {
  const messages = useMessages();
  return (
    <section class="printed-sources">
      <h2 class="printed-title">{messages.t('sources.title')}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <span class="outlet" dir="auto">
              {outletName(source, messages)}
            </span>
            {source.title !== null && (
              <>
                {' · '}
                <span dir="auto">{source.title}</span>
              </>
            )}
            {knownDetails(source, messages) !== '' && ` · ${knownDetails(source, messages)}`}
            {safeUrl(source.url) !== null && <span class="address">{source.url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
