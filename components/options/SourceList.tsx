import { useId } from 'preact/hooks';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import { outletName, sourceDetails } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { safeUrl } from '../shared/safe-url.ts';

export type SourceListProps = {
  readonly sources: readonly SourceSummary[];
  readonly onToggle: (sourceId: string, enabled: boolean) => void;
  readonly onDelete: (sourceIds: readonly string[]) => void;
};

/** The sources with a switch each; a switched-off one stays and takes no part in comparisons. */
export function SourceList({ sources, onToggle, onDelete }: SourceListProps) {
  const { t } = useMessages();
  const title = useId();
  const enabled = sources.filter((source) => source.enabled).length;
  return (
    <section aria-labelledby={title}>
      <h2 class="options-title" id={title}>
        {t('sources.title')}
      </h2>
      <p class="meta">
        {t('sources.count', { count: sources.length })} · {t('sources.enabled', { count: enabled })}
      </p>
      {sources.length === 0 && <p class="nothing">{t('sources.empty')}</p>}
      <ul class="source-list">
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} onToggle={onToggle} onDelete={onDelete} />
        ))}
      </ul>
    </section>
  );
}

type SourceRowProps = Omit<SourceListProps, 'sources'> & { readonly source: SourceSummary };

function SourceRow({ source, onToggle, onDelete }: SourceRowProps) {
  const messages = useMessages();
  const { t } = messages;
  const title = source.title ?? t('sources.untitled');
  const url = safeUrl(source.url);
  return (
    <li class="source" data-enabled={source.enabled}>
      <input
        type="checkbox"
        role="switch"
        checked={source.enabled}
        aria-label={t('sources.use', { title })}
        onChange={(event) => onToggle(source.id, event.currentTarget.checked)}
      />
      <div class="source-text">
        <p class="source-title" dir="auto">
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer" title={t('sources.open')}>
              {title}
            </a>
          )}
        </p>
        <p class="meta">
          <span dir="auto">{outletName(source, messages)}</span> · {sourceDetails(source, messages)} ·{' '}
          {t(`origin.${source.origin}`)}
        </p>
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={t('sources.delete.named', { title })}
        onClick={() => onDelete([source.id])}
      >
        {t('sources.delete')}
      </button>
    </li>
  );
}
