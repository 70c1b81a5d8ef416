import { useId, useState } from 'preact/hooks';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import { outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { ALL_SOURCES, filterSources } from './filter-sources.ts';

type NewTopicProps = {
  readonly sources: readonly SourceSummary[];
  readonly onCreate: (name: string, sourceIds: readonly string[]) => void;
};

/** One text shows what it is about, two show what a story is about. */
const FEWEST_SOURCES = 2;
/** Sources offered at once; the search brings the others. */
const MOST_OFFERED = 30;

/** A new topic: a name and at least two sources to learn it from. */
export function NewTopic({ sources, onCreate }: NewTopicProps) {
  const messages = useMessages();
  const { t, language } = messages;
  const id = useId();
  const [name, setName] = useState('');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const offered = filterSources(sources, { ...ALL_SOURCES, query }, language).slice(0, MOST_OFFERED);
  const lacking = name.trim() === '' || chosen.length < FEWEST_SOURCES;
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
          onCreate(name.trim(), chosen);
          setName('');
          setChosen([]);
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
        <fieldset class="labelled">
          <legend>{t('topics.from')}</legend>
          <input
            type="search"
            class="field"
            value={query}
            placeholder={t('sources.search')}
            aria-label={t('sources.search')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <ul class="pick-sources">
            {offered.map((source) => (
              <li key={source.id}>
                <label class="pick">
                  <input
                    type="checkbox"
                    class="check"
                    checked={chosen.includes(source.id)}
                    onChange={({ currentTarget: { checked } }) =>
                      setChosen([
                        ...chosen.filter((each) => each !== source.id),
                        ...(checked ? [source.id] : []),
                      ])
                    }
                  />
                  <span dir="auto">
                    {source.title ?? t('sources.untitled')}{' '}
                    <span class="meta">{outletName(source, messages)}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <div class="form-end">
          <button type="submit" class="button primary">
            {t('topics.create')}
          </button>
          <p class="meta" role="status">
            {tried && lacking ? t('topics.needs') : t('sources.selected', { count: chosen.length })}
          </p>
        </div>
      </form>
    </section>
  );
}
