import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/reading.css';
import './options.css';
import type { SourceSummary } from '../../lib/library/source-record.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { AddArticle } from './AddArticle.tsx';
import { SourceList } from './SourceList.tsx';
import { Toast } from './Toast.tsx';
import type { ArticleDraft } from './validate-article.ts';

export type OptionsProps = {
  readonly sources: readonly SourceSummary[];
  /** How many sources the last deletion took that can still be brought back; 0 for none. */
  readonly deleted: number;
  readonly onToggle: (sourceId: string, enabled: boolean) => void;
  readonly onDelete: (sourceIds: readonly string[]) => void;
  readonly onUndoDelete: () => void;
  /** The reader let the deletion stand. */
  readonly onForgetDelete: () => void;
  /** A draft that has passed validation. */
  readonly onAdd: (draft: ArticleDraft) => void;
};

/** The reader's library and settings. */
export function Options(props: OptionsProps) {
  const { t } = useMessages();
  const { deleted } = props;
  return (
    <main class="lateral-root options">
      <header class="options-head">
        <p class="wordmark">{t('app.name')}</p>
        <h1>{t('options.title')}</h1>
        <p class="options-intro">{t('options.intro')}</p>
      </header>
      <SourceList sources={props.sources} onToggle={props.onToggle} onDelete={props.onDelete} />
      <AddArticle onAdd={props.onAdd} />
      {deleted > 0 && (
        <Toast
          text={t('sources.deleted', { count: deleted })}
          onUndo={props.onUndoDelete}
          onClose={props.onForgetDelete}
        />
      )}
    </main>
  );
}
