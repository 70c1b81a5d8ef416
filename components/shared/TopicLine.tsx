import type { TopicScore } from '../../lib/topic/topic.ts';
import { useMessages } from './messages-context.tsx';

type TopicLineProps = {
  readonly topic: Pick<TopicScore, 'id' | 'name'>;
  readonly onCompareTopic: (topicId: string) => void;
};

/** The story that the article belongs to, and the way to what all sources say of it. */
export function TopicLine({ topic: { id, name }, onCompareTopic }: TopicLineProps) {
  const { t } = useMessages();
  return (
    <p class="topic-line meta">
      <span dir="auto">{name}</span>
      <button type="button" class="button link" onClick={() => onCompareTopic(id)}>
        {t('library.compare')}
      </button>
    </p>
  );
}
