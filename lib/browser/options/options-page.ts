import type { ImportFailure } from '../../library/import-failure.ts';
import { coalesce } from '../coalesce.ts';
import { fetchPublic } from '../collecting/fetch-public.ts';
import { hasHost } from '../host-permissions.ts';
import type { ChangeKind } from '../library/library-changes.ts';
import type { LibraryStore } from '../library/library-store.ts';
import type { Seeds } from '../library/seed-library.ts';
import { createBackupPanel, type BackupPanel } from './backup-panel.ts';
import { createDeletion, type Deletion } from './deletion.ts';
import { createFeedPanel, type FeedPanel } from './feed-panel.ts';
import { createImportPanel, type ImportPanel } from './import-panel.ts';
import { failureOf, type OptionsContext } from './options-context.ts';
import { createSettingPanel, type SettingPanel } from './setting-panel.ts';
import { createSourcePanel, type SourcePanel } from './source-panel.ts';
import { createStoredText, type StoredText } from './stored-text.ts';
import { createTopicPanel, type TopicPanel } from './topic-panel.ts';

/** Everything the options page shows and does, without its looks. */
export type OptionsPage = {
  readonly sources: SourcePanel;
  readonly deletion: Deletion;
  readonly storedText: StoredText;
  readonly imports: ImportPanel;
  readonly topics: TopicPanel;
  readonly feeds: FeedPanel;
  readonly settings: SettingPanel;
  readonly backup: BackupPanel;
  /** Whether something is under way that takes its time. */
  readonly working: () => boolean;
  /** What went wrong with the last thing the reader asked for; `null` for nothing. */
  readonly problem: () => ImportFailure | null;
  readonly closeProblem: () => void;
};

export type OptionsTools = {
  readonly store: LibraryStore;
  readonly seeds: Seeds;
  readonly save: (file: Blob, name: string) => void;
  readonly draw: () => void;
};

/** What is done within this many milliseconds is not said to be under way. */
const PATIENCE_MS = 500;

/** An import makes thousands of changes: the page follows in steps that a reader can see, in milliseconds. */
const STEP_MS = 250;

/** The options page over an open library: follows its changes, whichever window or process makes them. */
export function createOptionsPage({ store, seeds, save, draw }: OptionsTools): OptionsPage {
  let problem: ImportFailure | null = null;

  function attempt(work: () => Promise<unknown>): void {
    void work().catch((error: unknown) => {
      problem = failureOf(error);
      draw();
    });
  }

  const labours = new Set<symbol>();

  function labour(work: () => Promise<unknown>): void {
    const name = Symbol();
    const timer = setTimeout(() => {
      labours.add(name);
      draw();
    }, PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      if (labours.delete(name)) draw();
    };
    attempt(() => work().finally(done));
  }

  const context: OptionsContext = { store, redraw: draw, attempt, labour };
  const page: OptionsPage = {
    sources: createSourcePanel(context),
    deletion: createDeletion(context),
    storedText: createStoredText(context),
    imports: createImportPanel(context),
    topics: createTopicPanel(context),
    feeds: createFeedPanel(context, { fetchDocument: fetchPublic, hasHost }),
    settings: createSettingPanel(context),
    backup: createBackupPanel(context, seeds, save),
    working: () => labours.size > 0,
    problem: () => problem,
    closeProblem() {
      problem = null;
      draw();
    },
  };

  const follow = (panel: { readonly refresh: () => Promise<void> }) => {
    const refresh = coalesce(panel.refresh, STEP_MS);
    attempt(refresh);
    return refresh;
  };
  const [sources, imports, topics, feeds] = [
    follow(page.sources),
    follow(page.imports),
    follow(page.topics),
    follow(page.feeds),
  ];
  follow(page.settings);
  const backup = follow(page.backup);
  const concerned: Readonly<Record<ChangeKind, readonly (() => Promise<void>)[]>> = {
    sources: [sources, topics, backup, page.storedText.refresh],
    topics: [topics],
    feeds: [feeds],
    imports: [imports],
  };
  store.onChange(({ kind }) => {
    for (const refresh of concerned[kind]) attempt(refresh);
  });
  return page;
}
