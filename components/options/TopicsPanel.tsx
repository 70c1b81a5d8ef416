import { useRef, useState } from 'preact/hooks';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import type { TermCorrection, TopicRecord } from '../../lib/library/topic-record.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { NewTopic, type TopicCorrections, type TopicDraft } from './NewTopic.tsx';
import { RelatedSources, type TopicPreview } from './RelatedSources.tsx';
import { TopicName } from './TopicName.tsx';
import { TopicTerms } from './TopicTerms.tsx';

export type TopicsPanelProps = {
  readonly topics: readonly TopicRecord[];
  readonly sources: readonly SourceSummary[];
  /** By topic id; missing while it is being worked out. */
  readonly previews: ReadonlyMap<string, TopicPreview>;
  /** The topic that is about to be made; `null` while too few sources are chosen for it. */
  readonly draft: TopicDraft | null;
  readonly onDraft: (sourceIds: readonly string[], corrections: TopicCorrections) => void;
  readonly onCreate: (name: string, sourceIds: readonly string[], corrections: TopicCorrections) => void;
  readonly onFollow: (topicId: string, followed: boolean) => void;
  readonly onRename: (topicId: string, name: string) => void;
  readonly onCorrect: (topicId: string, stem: string, correction: TermCorrection | null) => void;
  readonly onDelete: (topicId: string) => void;
  /** How the topic's sources compare with each other. */
  readonly onCompare: (topicId: string) => void;
};

/** One source has nothing to be compared with. */
const FEWEST_TO_COMPARE = 2;

/** The stories that the library follows: their words and weights, what they take in, and new ones. */
export function TopicsPanel(props: TopicsPanelProps) {
  const { t } = useMessages();
  return (
    <>
      <section aria-label={t('topics.title')}>
        <p class="intro">{t('topics.intro')}</p>
        {props.topics.length === 0 && <p class="nothing">{t('topics.empty')}</p>}
        {props.topics.map((record) => (
          <TopicCard key={record.id} {...props} record={record} />
        ))}
      </section>
      <NewTopic {...props} />
    </>
  );
}

function TopicCard(props: TopicsPanelProps & { readonly record: TopicRecord }) {
  const { record, sources, previews, onFollow, onRename, onCorrect, onDelete, onCompare } = props;
  const { id, topic } = record;
  const { t } = useMessages();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const own = new Set(sources.filter(({ topics }) => topics.includes(id)).map((source) => source.id));
  const preview = previews.get(id);
  return (
    <article class="topic">
      <header class="topic-head">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={topic.followed}
            aria-label={t('topics.follow', { topic: topic.name })}
            onChange={(event) => onFollow(id, event.currentTarget.checked)}
          />
        </label>
        {renaming ? (
          <TopicName
            name={topic.name}
            onDone={(name) => {
              setRenaming(false);
              rename.current?.focus();
              if (name !== null) onRename(id, name);
            }}
          />
        ) : (
          <h2 class="topic-name" dir="auto" title={topic.name}>
            {topic.name}
          </h2>
        )}
        <span class="source-tools">
          {own.size >= FEWEST_TO_COMPARE && (
            <button type="button" class="button quiet" onClick={() => onCompare(id)}>
              {t('library.compare')}
            </button>
          )}
          <span class="kept-together">
            <button
              type="button"
              class="button quiet"
              ref={rename}
              aria-expanded={renaming}
              onClick={() => setRenaming(!renaming)}
            >
              {t('topics.rename')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={t('sources.delete.named', { title: topic.name })}
              onClick={() => onDelete(id)}
            >
              {t('sources.delete')}
            </button>
          </span>
        </span>
      </header>
      <p class="meta">{t('topics.sources', { count: own.size })}</p>
      {preview !== undefined && <RelatedSources preview={preview} sources={sources} own={own} />}
      <TopicTerms record={record} onCorrect={(stem, correction) => onCorrect(id, stem, correction)} />
    </article>
  );
}
