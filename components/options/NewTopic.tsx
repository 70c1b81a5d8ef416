import { useId, useState } from 'preact/hooks';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import type { TermCorrection, TopicRecord } from '../../lib/library/topic-record.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { PickSources } from './PickSources.tsx';
import { RelatedSources, type TopicPreview } from './RelatedSources.tsx';
import { TopicTerms } from './TopicTerms.tsx';

/** A topic as it would be, and what it would take in. */
export type TopicDraft = Pick<TopicRecord, 'topic' | 'corrections'> & { readonly preview: TopicPreview };

export type TopicCorrections = TopicRecord['corrections'];

type NewTopicProps = {
  readonly sources: readonly SourceSummary[];
  /** What would be learned from the chosen sources; `null` while too few are chosen, or it is being worked out. */
  readonly draft: TopicDraft | null;
  /** Other sources or other corrections were chosen. */
  readonly onDraft: (sourceIds: readonly string[], corrections: TopicCorrections) => void;
  readonly onCreate: (name: string, sourceIds: readonly string[], corrections: TopicCorrections) => void;
};

/** One text shows what it is about, two show what a story is about. */
const FEWEST_SOURCES = 2;

/** A new topic: a name and at least two sources to learn it from. Shows what it would take in before it is made. */
export function NewTopic({ sources, draft, onDraft, onCreate }: NewTopicProps) {
  const { t } = useMessages();
  const id = useId();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [corrections, setCorrections] = useState<TopicCorrections>({});
  const [tried, setTried] = useState(false);
  const lacking = name.trim() === '' || chosen.length < FEWEST_SOURCES;

  const choose = (ids: readonly string[], corrected: TopicCorrections): void => {
    setChosen(ids);
    setCorrections(corrected);
    onDraft(ids, corrected);
  };
  const correct = (stem: string, correction: TermCorrection | null): void => {
    const { [stem]: _former, ...others } = corrections;
    choose(chosen, correction === null ? others : { ...others, [stem]: correction });
  };

  return (
    <section aria-labelledby={id}>
      <h2 class="options-title" id={id}>
        {t('topics.new')}
      </h2>
      <form
        class="add-article"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(lacking);
          if (lacking) return;
          onCreate(name.trim(), chosen, corrections);
          setName('');
          choose([], {});
        }}
      >
        <div class="labelled">
          <label for={`${id}-name`}>{t('topics.name')}</label>
          <input
            id={`${id}-name`}
            class="field"
            value={name}
            dir="auto"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <PickSources
          label={t('topics.from')}
          sources={sources}
          chosen={chosen}
          onChoose={(ids) => choose(ids, corrections)}
        />
        {draft !== null && chosen.length >= FEWEST_SOURCES && (
          <div class="draft">
            <h3>{t('topics.draft')}</h3>
            <RelatedSources preview={draft.preview} sources={sources} own={new Set(chosen)} />
            <TopicTerms record={{ topic: draft.topic, corrections }} onCorrect={correct} />
          </div>
        )}
        <div class="form-end">
          <button type="submit" class="button primary">
            {t('topics.create')}
          </button>
          <p class={tried && lacking ? 'field-error' : 'meta'} role="status">
            {tried && lacking ? t('topics.needs') : t('sources.selected', { count: chosen.length })}
          </p>
        </div>
      </form>
    </section>
  );
}
