import { useState } from 'preact/hooks';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import { outletName } from '../shared/describe-source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { ALL_SOURCES, filterSources } from './filter-sources.ts';

type PickSourcesProps = {
  readonly label: string;
  readonly sources: readonly SourceSummary[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Sources offered at once; the search brings the others. */
const MOST_OFFERED = 30;

/** Some of the sources, found by a search and ticked. What is ticked stays in sight whatever is searched for. */
export function PickSources({ label, sources, chosen, onChoose }: PickSourcesProps) {
  const messages = useMessages();
  const { t, language } = messages;
  const [query, setQuery] = useState('');
  const found = filterSources(sources, { ...ALL_SOURCES, query }, language).slice(0, MOST_OFFERED);
  const ticked = sources.filter(({ id }) => chosen.includes(id) && !found.some((source) => source.id === id));
  const offered = [...ticked, ...found];
  return (
    <fieldset class="labelled">
      <legend>{label}</legend>
      <input
        type="search"
        class="field"
        value={query}
        placeholder={t('sources.search')}
        aria-label={t('sources.search')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {offered.length === 0 && (
        <p class="nothing">{t(sources.length === 0 ? 'sources.empty' : 'sources.none')}</p>
      )}
      <ul class="pick-sources">
        {offered.map((source) => (
          <li key={source.id}>
            <label class="pick">
              <input
                type="checkbox"
                class="check"
                checked={chosen.includes(source.id)}
                onChange={({ currentTarget: { checked } }) =>
                  onChoose([...chosen.filter((each) => each !== source.id), ...(checked ? [source.id] : [])])
                }
              />
              <span>
                <span class="pick-title" dir="auto" title={source.title ?? undefined}>
                  {source.title ?? t('sources.untitled')}
                </span>
                <span class="meta">
                  <bdi>{outletName(source, messages)}</bdi>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
