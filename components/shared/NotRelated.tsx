import type { TopicScore } from '../../lib/topic/topic.ts';
import { useMessages } from './messages-context.tsx';
import { StateNotice } from './StateNotice.tsx';

/** Enough words to recognise the topic by. */
const MOST_TERMS = 8;

type NotRelatedProps = {
  readonly topics: readonly TopicScore[];
  readonly onCompareTopic?: (topicId: string) => void;
};

/** Not about a followed story, and why: how close the page comes to each, and by which words. */
export function NotRelated({ topics, onCompareTopic }: NotRelatedProps) {
  const { t, percent, list } = useMessages();
  return (
    <StateNotice title={t('state.not-related.title')} text={t('state.not-related.text')}>
      {topics.length > 0 && (
        <section class="closeness">
          <h3 class="section-title">{t('state.not-related.why')}</h3>
          <ul>
            {topics.map(({ id, name, score, terms }) => (
              <li key={id}>
                <p class="closeness-head">
                  <span dir="auto">{name}</span>
                  <span>{percent(score)}</span>
                </p>
                <meter min={0} max={1} value={score} aria-label={name} />
                <p class="meta" dir="auto">
                  {terms.length === 0
                    ? t('state.not-related.noTerms')
                    : t('state.not-related.terms', { terms: list(terms.slice(0, MOST_TERMS)) })}
                </p>
                {onCompareTopic !== undefined && (
                  <button type="button" class="button link" onClick={() => onCompareTopic(id)}>
                    {t('library.compare')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </StateNotice>
  );
}
