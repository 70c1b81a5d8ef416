import type { SourceSummary } from '../../lib/library/source-record.ts';
import { DETAIL_SEPARATOR, outletName, sourceDetails } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { safeUrl } from '../shared/safe-url.ts';
import { RowButton } from './RowButton.tsx';

type SourceRowProps = {
  readonly source: SourceSummary;
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onToggle: (on: boolean) => void;
  readonly onDelete: () => void;
  readonly onOpenStored: (() => void) | null;
};

/** A source with its switch; switched off, it stays and takes no part in comparisons. */
export function SourceRow({ source, selected, onSelect, onToggle, onDelete, onOpenStored }: SourceRowProps) {
  const messages = useMessages();
  const { t, language, languageName } = messages;
  const title =
    source.title ??
    (source.outlet === null
      ? t('sources.untitled')
      : t('sources.untitledOf', { outlet: outletName(source, messages) }));
  const url = safeUrl(source.url);
  const foreign = source.language?.split('-')[0] === language ? null : source.language;
  const details = [
    sourceDetails(source, messages),
    t(`origin.${source.origin}`),
    ...(foreign !== null ? [languageName(foreign)] : []),
    ...(source.version > 1 ? [t('sources.versions', { count: source.version })] : []),
    ...(source.partial !== null ? [t('sources.partial')] : []),
  ];
  return (
    <div class="source" data-enabled={source.enabled}>
      <input
        type="checkbox"
        class="check"
        checked={selected}
        aria-label={t('sources.select', { title })}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="source-text">
        <p class="source-title" dir="auto" title={title}>
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          )}
        </p>
        <p class="meta">
          <span dir="auto">{outletName(source, messages)}</span>
          {details.map((detail) => DETAIL_SEPARATOR + detail)}
        </p>
      </div>
      <input
        type="checkbox"
        role="switch"
        checked={source.enabled}
        aria-label={t('sources.use', { title })}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span class="source-tools">
        {onOpenStored !== null && (
          <RowButton
            words={t('sources.text')}
            label={t('sources.text.named', { title })}
            onPress={onOpenStored}
          />
        )}
        <RowButton
          words={t('sources.delete')}
          label={t('sources.delete.named', { title })}
          onPress={onDelete}
        />
      </span>
    </div>
  );
}
