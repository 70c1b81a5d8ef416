import type { SourceSummary } from '../../lib/library/source-record.ts';
import { DETAIL_SEPARATOR, outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';

/** What a topic would take in, as it stands. */
export type TopicPreview = {
  /** Ids of the sources that count as related. */
  readonly related: readonly string[];
  /** How many were tried. */
  readonly total: number;
  /** So many unrelated sources count as related that the topic marks nearly everything. */
  readonly tooBroad: boolean;
};

type RelatedSourcesProps = {
  readonly preview: TopicPreview;
  readonly sources: readonly SourceSummary[];
  /** Ids of the sources that the topic is learned from. */
  readonly own: ReadonlySet<string>;
};

/** Titles in the document; the rest is counted. */
const MOST_TITLES = 50;

/** Which sources count as related to a topic, those first that it was not learned from; a warning when nearly all do. */
export function RelatedSources({ preview, sources, own }: RelatedSourcesProps) {
  const messages = useMessages();
  const { t, number } = messages;
  const { related, total, tooBroad } = preview;
  const known = new Map(sources.map((source) => [source.id, source]));
  const found = related
    .flatMap((id) => known.get(id) ?? [])
    .toSorted((a, b) => Number(own.has(a.id)) - Number(own.has(b.id)));
  return (
    <>
      <details class="related">
        <summary>{t('topics.preview', { count: related.length, total: number(total) })}</summary>
        <ul>
          {found.slice(0, MOST_TITLES).map((source) => (
            <li key={source.id}>
              <span dir="auto">{source.title ?? t('sources.untitled')}</span>{' '}
              <span class="meta">
                <span dir="auto">{outletName(source, messages)}</span>
                {own.has(source.id) && DETAIL_SEPARATOR + t('topics.preview.own')}
              </span>
            </li>
          ))}
        </ul>
        {found.length > MOST_TITLES && (
          <p class="meta">{t('import.moreItems', { count: found.length - MOST_TITLES })}</p>
        )}
      </details>
      {tooBroad && (
        <p class="caution" role="status">
          {t('topics.tooBroad')}
        </p>
      )}
    </>
  );
}
