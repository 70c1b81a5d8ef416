import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../shared/messages-context.tsx';

type TopicNameProps = {
  readonly name: string;
  /** The new name; `null` when it stays as it is. */
  readonly onDone: (name: string | null) => void;
};

/** Another name for a topic: typed at once, Escape leaves it as it is. */
export function TopicName({ name, onDone }: TopicNameProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="topic-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed.trim() === '' || typed.trim() === name ? null : typed.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone(null);
      }}
    >
      <input
        class="field"
        ref={field}
        value={typed}
        dir="auto"
        aria-label={t('topics.name')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('common.save')}
      </button>
    </form>
  );
}
