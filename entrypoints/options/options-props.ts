import type { OptionsProps } from '../../components/options/Options.tsx';
import { openTopicComparison } from '../../lib/browser/open-page.ts';
import type { OptionsPage } from '../../lib/browser/options/options-page.ts';

/** What the view shows of the page as it is now, and what its callbacks do. */
export function optionsProps(page: OptionsPage, sources: OptionsProps['sources']): OptionsProps {
  const { sources: list, deletion, storedText, imports, topics, feeds, settings, backup } = page;
  const deleted = deletion.last();
  const text = storedText.text();
  return {
    sources,
    deleted: deleted?.count ?? 0,
    deletedKind: deleted?.kind ?? 'sources',
    onToggle: list.toggle,
    onDelete: (ids) => deletion.remove('sources', ids),
    onAddTopic: list.addTopic,
    onFetchAgain: imports.fetchAgain,
    onAdd: list.addPasted,
    onOpenStored: storedText.open,
    ...(text !== null && { text: { ...text, onSave: storedText.save, onClose: storedText.close } }),
    onUndoDelete: deletion.undo,
    onForgetDelete: deletion.forget,
    working: page.working(),
    problem: page.problem(),
    onCloseProblem: page.closeProblem,
    imports: {
      imports: imports.imports(),
      followed: imports.followed(),
      onAddresses: imports.addAddresses,
      onFiles: imports.addFiles,
      onCancel: imports.cancel,
      onRetry: imports.retry,
      onResume: imports.resume,
      onDismiss: imports.dismiss,
    },
    topics: {
      topics: topics.topics(),
      previews: topics.previews(),
      draft: topics.drafting.draft(),
      onDraft: topics.drafting.choose,
      onCreate: topics.create,
      onFollow: topics.follow,
      onRename: topics.rename,
      onCorrect: topics.correct,
      onDelete: (id) => deletion.remove('topics', [id]),
      onCompare: (id) => void openTopicComparison(id),
    },
    feeds: {
      feeds: feeds.feeds(),
      minutes: settings.settings().feedMinutes,
      onMinutes: (feedMinutes) => settings.change({ feedMinutes }),
      search: feeds.search(),
      onFind: feeds.find,
      onFollow: feeds.follow,
      onToggle: feeds.toggle,
      onRefresh: feeds.hurry,
      onDelete: (id) => deletion.remove('feeds', [id]),
    },
    settings: {
      settings: settings.settings(),
      access: settings.access(),
      onChange: (changes) => void settings.change(changes),
      onAllow: settings.allow,
      onTakeBack: settings.takeBack,
    },
    backup: {
      storage: backup.storage(),
      onExport: backup.exportAs,
      onPersist: backup.persist,
      onReset: backup.reset,
    },
  };
}
