import { useMemo, useState } from 'preact/hooks';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { safeUrl } from '../shared/safe-url.ts';
import { ALL_SOURCES, filterSources } from './filter-sources.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { SourceFilters } from './SourceFilters.tsx';
import { SourceRow } from './SourceRow.tsx';
import { WindowedList } from './WindowedList.tsx';

export type TopicName = { readonly id: string; readonly name: string };

export type SourcesPanelProps = {
  readonly sources: readonly SourceSummary[];
  /** For filtering and for putting sources under a topic. */
  readonly topics: readonly TopicName[];
  readonly onToggle: (sourceIds: readonly string[], enabled: boolean) => void;
  readonly onDelete: (sourceIds: readonly string[]) => void;
  /** Fetches the sources again from their addresses. Called within the click. */
  readonly onFetchAgain?: (sources: readonly SourceSummary[]) => void;
  /** Puts the sources under one more topic. */
  readonly onAddTopic?: (sourceIds: readonly string[], topicId: string) => void;
  /** Opens the stored text for reading and correcting. */
  readonly onOpenStored?: (sourceId: string) => void;
};

/** Below this many a filter is longer to use than the list to read. */
const FEWEST_TO_FILTER = 8;

/** The sources: found, sorted, switched, put under topics and deleted, one or many at a time. */
export function SourcesPanel(props: SourcesPanelProps) {
  const { sources, topics, onToggle, onDelete, onFetchAgain, onOpenStored } = props;
  const { t, language } = useMessages();
  const [filter, setFilter] = useState(ALL_SOURCES);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => filterSources(sources, filter, language), [sources, filter, language]);
  const picked = shown.filter(({ id }) => selected.has(id));
  const chosen = picked.map(({ id }) => id);
  const fetchable = picked.filter(({ url }) => safeUrl(url) !== null);
  const enabled = sources.filter((source) => source.enabled).length;
  const select = (id: string, on: boolean): void => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  return (
    <section aria-label={t('sources.title')}>
      {sources.length >= FEWEST_TO_FILTER && (
        <SourceFilters filter={filter} topics={topics} onFilter={setFilter} />
      )}
      <SelectionBar
        total={shown.length}
        chosen={chosen}
        topics={topics}
        onSelectAll={(on) => setSelected(new Set(on ? shown.map(({ id }) => id) : []))}
        onToggle={(on) => onToggle(chosen, on)}
        onFetchAgain={
          onFetchAgain === undefined || fetchable.length === 0 ? null : () => onFetchAgain(fetchable)
        }
        onDelete={() => {
          onDelete(chosen);
          setSelected(new Set());
        }}
        onAddTopic={props.onAddTopic === undefined ? null : (topic) => props.onAddTopic?.(chosen, topic)}
        summary={`${t('sources.count', { count: shown.length })} · ${t('sources.enabled', { count: enabled })}`}
      />
      {shown.length === 0 && (
        <p class="nothing">{t(sources.length === 0 ? 'sources.empty' : 'sources.none')}</p>
      )}
      <WindowedList
        // What another filter finds is read from its beginning.
        key={JSON.stringify(filter)}
        items={shown}
        keyOf={({ id }) => id}
        row={(source) => (
          <SourceRow
            source={source}
            selected={selected.has(source.id)}
            onSelect={(on) => select(source.id, on)}
            onToggle={(on) => onToggle([source.id], on)}
            onDelete={() => onDelete([source.id])}
            onOpenStored={onOpenStored === undefined ? null : () => onOpenStored(source.id)}
          />
        )}
      />
    </section>
  );
}
