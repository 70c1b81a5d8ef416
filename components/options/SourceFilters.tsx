import type { SourceOrigin } from '../../lib/library/source.ts';
import { useMessages } from '../shared/messages-context.tsx';
import type { SourceFilter, SourceOrder } from './filter-sources.ts';
import { Choice } from './Choice.tsx';
import type { TopicName } from './SourcesPanel.tsx';

type SourceFiltersProps = {
  readonly filter: SourceFilter;
  readonly topics: readonly TopicName[];
  readonly onFilter: (filter: SourceFilter) => void;
};

const ORIGINS: readonly SourceOrigin[] = ['bundled', 'page', 'url', 'feed', 'file', 'paste'];
const ORDERS: readonly SourceOrder[] = ['added', 'published', 'title', 'outlet'];

/** Finding sources in a long list. */
export function SourceFilters({ filter, topics, onFilter }: SourceFiltersProps) {
  const { t } = useMessages();
  return (
    <div class="filters">
      <input
        type="search"
        class="field"
        value={filter.query}
        placeholder={t('sources.search')}
        aria-label={t('sources.search')}
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      <div class="kept-together">
        <Choice
          label={t('sources.filter.state')}
          value={filter.enabled === null ? null : String(filter.enabled)}
          all={t('sources.filter.state.all')}
          options={[
            { id: 'true', name: t('sources.filter.state.on') },
            { id: 'false', name: t('sources.filter.state.off') },
          ]}
          onChoose={(value) => onFilter({ ...filter, enabled: value === null ? null : value === 'true' })}
        />
        <Choice
          label={t('sources.filter.origin')}
          value={filter.origin}
          all={t('sources.filter.origin.all')}
          options={ORIGINS.map((id) => ({ id, name: t(`origin.${id}`) }))}
          onChoose={(origin) => onFilter({ ...filter, origin })}
        />
      </div>
      <div class="kept-together">
        {topics.length > 0 && (
          <Choice
            label={t('sources.filter.topic')}
            value={filter.topic}
            all={t('sources.filter.topic.all')}
            options={topics}
            onChoose={(topic) => onFilter({ ...filter, topic })}
          />
        )}
        <Choice
          label={t('order.label')}
          value={filter.order}
          all={null}
          options={ORDERS.map((id) => ({ id, name: t(`sources.order.${id}`) }))}
          onChoose={(order) => onFilter({ ...filter, order: order ?? 'added' })}
        />
      </div>
    </div>
  );
}
