import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/reading.css';
import './options.css';
import './panels.css';
import './topics.css';
import './collecting.css';
import { useRef } from 'preact/hooks';
import type { ImportFailure } from '../../lib/library/import-failure.ts';
import { useMessages } from '../shared/messages-context.tsx';
import { Tabs, type Tab } from '../shared/Tabs.tsx';
import { AddArticle } from './AddArticle.tsx';
import { BackupPanel, type BackupPanelProps } from './BackupPanel.tsx';
import { describeFailure } from './describe-failure.ts';
import { FeedsPanel, type FeedsPanelProps } from './FeedsPanel.tsx';
import { ImportPanel, type ImportPanelProps, type ImportProgress } from './ImportPanel.tsx';
import { ImportReport } from './ImportReport.tsx';
import { SettingsPanel, type SettingsPanelProps } from './SettingsPanel.tsx';
import { SourceText, type SourceTextProps } from './SourceText.tsx';
import { SourcesPanel, type SourcesPanelProps } from './SourcesPanel.tsx';
import { Toast } from './Toast.tsx';
import { TopicsPanel, type TopicsPanelProps } from './TopicsPanel.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { ArticleDraft } from './validate-article.ts';

export type OptionsProps = Omit<SourcesPanelProps, 'topics'> & {
  /** How many sources the last deletion took that can still be brought back; 0 for none. */
  readonly deleted: number;
  /** What they were; sources when not given. */
  readonly deletedKind?: 'sources' | 'topics' | 'feeds';
  readonly onUndoDelete: () => void;
  /** The reader let the deletion stand. */
  readonly onForgetDelete: () => void;
  /** Something is under way that takes its time. */
  readonly working?: boolean;
  /** Why the last thing the reader asked for was not done; `null` when all went well. */
  readonly problem?: ImportFailure | null;
  readonly onCloseProblem?: () => void;
  /** A draft that has passed validation. */
  readonly onAdd: (draft: ArticleDraft) => void;
  /** Id of the tab that is open at first. */
  readonly tab?: string;
  readonly onTab?: (id: string) => void;
  /** The source whose stored text is open, over the tabs; asked for by `onOpenStored`. */
  readonly text?: SourceTextProps;
  /** Each of these has its own tab, shown when it is given. */
  readonly imports?: ImportPanelProps;
  readonly topics?: Omit<TopicsPanelProps, 'sources'>;
  readonly feeds?: FeedsPanelProps;
  readonly settings?: SettingsPanelProps;
  readonly backup?: BackupPanelProps;
};

/** What became of sources that were fetched again is told where the reader asked for it. */
const isAgain = ({ job }: ImportProgress): boolean => job.again === true;

/** The reader's library and settings. */
export function Options(props: OptionsProps) {
  const messages = useMessages();
  const { t, number } = messages;
  const { deleted, deletedKind = 'sources', problem = null } = props;
  const { imports, topics, feeds, settings, backup } = props;
  const view = useRef<HTMLElement>(null);
  useKeptFocus(view);
  const tabs: readonly (Tab | null)[] = [
    {
      id: 'sources',
      name: t('sources.title'),
      count: props.sources.length,
      content: () => (
        <>
          {imports?.imports.filter(isAgain).map((progress) => (
            <ImportReport key={progress.job.id} {...progress} {...imports} />
          ))}
          <SourcesPanel
            {...props}
            topics={topics?.topics.map(({ id, topic: { name } }) => ({ id, name })) ?? []}
          />
        </>
      ),
    },
    {
      id: 'add',
      name: t('add.tab'),
      count: null,
      content: () => (
        <>
          {imports !== undefined && (
            <ImportPanel {...imports} imports={imports.imports.filter((each) => !isAgain(each))} />
          )}
          <AddArticle onAdd={props.onAdd} />
        </>
      ),
    },
    topics === undefined
      ? null
      : {
          id: 'topics',
          name: t('topics.title'),
          count: topics.topics.length,
          content: () => <TopicsPanel {...topics} sources={props.sources} />,
        },
    feeds === undefined
      ? null
      : {
          id: 'feeds',
          name: t('feeds.title'),
          count: feeds.feeds.length,
          content: () => <FeedsPanel {...feeds} />,
        },
    settings === undefined
      ? null
      : {
          id: 'settings',
          name: t('settings.title'),
          count: null,
          content: () => <SettingsPanel {...settings} />,
        },
    backup === undefined
      ? null
      : { id: 'backup', name: t('backup.title'), count: null, content: () => <BackupPanel {...backup} /> },
  ];
  return (
    <main
      class="lateral-root options"
      ref={view}
      onKeyDown={(event) => {
        if (deleted === 0 || !isUndo(event)) return;
        event.preventDefault();
        props.onUndoDelete();
      }}
    >
      <header class="options-head">
        <p class="wordmark">{t('app.name')}</p>
        <h1>{t('options.title')}</h1>
        <p class="options-intro">{t('options.intro')}</p>
      </header>
      {problem !== null && (
        <p class="field-error problem" role="alert">
          {describeFailure(problem, messages)}{' '}
          <button type="button" class="button link" onClick={props.onCloseProblem}>
            {t('common.close')}
          </button>
        </p>
      )}
      <Tabs
        label={t('options.title')}
        tabs={tabs.filter((tab) => tab !== null)}
        formatCount={number}
        {...(props.tab !== undefined && { first: props.tab })}
        {...(props.onTab !== undefined && { onChoose: props.onTab })}
      />
      {props.text !== undefined && <SourceText key={props.text.sourceId} {...props.text} />}
      <p class="working" role="status">
        {props.working === true && t('page.working')}
      </p>
      {deleted > 0 && props.working !== true && (
        <Toast
          text={t(`${deletedKind}.deleted`, { count: deleted })}
          onUndo={props.onUndoDelete}
          onClose={props.onForgetDelete}
        />
      )}
    </main>
  );
}

/** The browser's own keys for undoing, which belong to what is typed while something is typed. */
function isUndo({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
  const isTyping = (target as Element).closest('textarea, input:not([type=checkbox], [type=radio])') !== null;
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z' && !isTyping;
}
