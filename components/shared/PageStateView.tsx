import type { NotComparedReason } from '../../lib/compare/comparison.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import type { AccountActions } from './AccountView.tsx';
import { describeSignals } from './describe-signals.ts';
import type { Order } from './FindingList.tsx';
import { useMessages } from './messages-context.tsx';
import { NotRelated } from './NotRelated.tsx';
import { Reading } from './Reading.tsx';
import { ReadingInProgress } from './ReadingInProgress.tsx';
import { StateNotice } from './StateNotice.tsx';

export type PageStateActions = AccountActions & {
  readonly onShowPassage: (passageId: string) => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
  readonly onOpenLibrary: () => void;
  /** Shows how the sources of a topic compare with each other. */
  readonly onCompareTopic?: (topicId: string) => void;
};

type PageStateViewProps = PageStateActions & {
  readonly state: PageState;
  readonly order: Order;
  readonly onOrder?: (order: Order) => void;
  readonly activePassageId?: string | null;
};

function whyNotCompared(reason: NotComparedReason, { t, languageName }: Translator): string {
  return reason.kind === 'language'
    ? t('state.cannot.language', { language: languageName(reason.language) })
    : t(`state.cannot.${reason.kind}`);
}

/** What Lateral knows of a page, whatever it is; used by the popup and the side panel. */
export function PageStateView(props: PageStateViewProps) {
  const { state, order, activePassageId, onResume, onRetry, onOpenLibrary, onCompareTopic, ...reading } =
    props;
  const messages = useMessages();
  const { t } = messages;
  switch (state.kind) {
    case 'reading':
      return <ReadingInProgress text={t('state.reading')} />;
    case 'unsupported':
      return <StateNotice title={t('state.unsupported.title')} text={t('state.unsupported.text')} />;
    case 'paused':
      return (
        <StateNotice title={t('state.paused.title', { site: state.site })} text={t('state.paused.text')}>
          <ActionButton text={t('action.resume', { site: state.site })} onClick={onResume} />
        </StateNotice>
      );
    case 'not-article':
      return (
        <StateNotice title={t('state.not-article.title')} text={t('state.not-article.text')}>
          <Detail summary={t('state.not-article.signals')} lines={describeSignals(state.signals, messages)} />
        </StateNotice>
      );
    case 'not-related':
      return <NotRelated topics={state.topics} {...(onCompareTopic !== undefined && { onCompareTopic })} />;
    case 'error':
      return (
        <StateNotice title={t('state.error.title')} text={t('state.error.text')}>
          <ActionButton text={t('action.retry')} onClick={onRetry} />
          <Detail summary={t('state.error.detail')} lines={[state.message]} />
        </StateNotice>
      );
    case 'compared': {
      const { notCompared } = state.comparison;
      if (notCompared === null)
        return <Reading {...reading} {...{ state, order }} activePassageId={activePassageId ?? null} />;
      return (
        <StateNotice title={t('state.cannot.title')} text={whyNotCompared(notCompared, messages)}>
          <ActionButton text={t('action.manageLibrary')} onClick={onOpenLibrary} />
        </StateNotice>
      );
    }
  }
}

function ActionButton({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {text}
    </button>
  );
}

function Detail({ summary, lines }: { readonly summary: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="detail">
      <summary>{summary}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
