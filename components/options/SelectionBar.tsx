import { useMessages } from '../shared/messages-context.tsx';
import type { TopicName } from './SourcesPanel.tsx';

type SelectionBarProps = {
  readonly total: number;
  readonly chosen: readonly string[];
  readonly topics: readonly TopicName[];
  readonly summary: string;
  readonly onSelectAll: (on: boolean) => void;
  readonly onToggle: (on: boolean) => void;
  /** Fetches the chosen once more; `null` when none of them has an address. */
  readonly onFetchAgain: (() => void) | null;
  readonly onDelete: () => void;
  readonly onAddTopic: ((topicId: string) => void) | null;
};

/** How many there are; once some are chosen, what can be done with them together. */
export function SelectionBar(props: SelectionBarProps) {
  const { total, chosen, topics, summary, onAddTopic } = props;
  const { t } = useMessages();
  if (total === 0) return null;
  return (
    <div class="selection" data-active={chosen.length > 0}>
      <label class="select-all">
        <input
          type="checkbox"
          class="check"
          checked={chosen.length === total}
          onChange={(event) => props.onSelectAll(event.currentTarget.checked)}
        />
        <span class={chosen.length > 0 ? '' : 'hidden'}>
          {chosen.length > 0 ? t('sources.selected', { count: chosen.length }) : t('sources.selectAll')}
        </span>
      </label>
      {chosen.length === 0 ? (
        <p class="meta">{summary}</p>
      ) : (
        <div class="selection-tools">
          <span class="kept-together">
            <button type="button" class="button" onClick={() => props.onToggle(true)}>
              {t('sources.switchOn')}
            </button>
            <button type="button" class="button" onClick={() => props.onToggle(false)}>
              {t('sources.switchOff')}
            </button>
          </span>
          {onAddTopic !== null && topics.length > 0 && (
            <select
              class="field"
              aria-label={t('sources.addTopic')}
              value=""
              onChange={(event) => onAddTopic(event.currentTarget.value)}
            >
              <option value="">{t('sources.addTopic')}</option>
              {topics.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
          <span class="kept-together">
            {props.onFetchAgain !== null && (
              <button type="button" class="button" onClick={props.onFetchAgain}>
                {t('sources.fetchAgain')}
              </button>
            )}
            <button type="button" class="button" onClick={props.onDelete}>
              {t('sources.delete')}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
