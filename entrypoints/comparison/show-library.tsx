import { render } from 'preact';
import { LibraryPage, type LibraryState } from '../../components/comparison/LibraryPage.tsx';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { copyCitation } from '../../lib/browser/copy-quote.ts';
import { send } from '../../lib/browser/messaging.ts';
import { openLibraryStore } from '../../lib/browser/library/library-store.ts';
import { openOptionsPage, openStoredSource } from '../../lib/browser/open-page.ts';
import { readSources, textsOf } from '../../lib/browser/library/read-sources.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { pageWords } from '../../lib/browser/page-words.ts';
import { placeOf } from '../../lib/compare/place-key.ts';
import type { TopicComparison } from '../../lib/compare/source-comparison.ts';
import { EXPORT_FORMATS, exportComparison, isExportFormat } from '../../lib/export/export-comparison.ts';
import { followPrinting } from '../../lib/dom/follow-printing.ts';
import { topicDocument } from '../../lib/export/topic-document.ts';

/** The comparison of a topic's sources with each other. */
export async function showLibrary(mount: HTMLElement, topicId: string): Promise<void> {
  const messages = await pageWords();
  const store = openLibraryStore();
  let state: LibraryState = { kind: 'reading' };
  let printing = false;

  async function save(formatId: string, { name, comparison }: TopicComparison): Promise<void> {
    if (!isExportFormat(formatId)) return;
    const storedText = textsOf(await readSources(await store, comparison.sources));
    saveFile(exportComparison(formatId, topicDocument({ name, comparison, storedText, messages })));
  }

  function draw(): void {
    const shown = state;
    const places = shown.kind === 'compared' ? shown.places : {};
    render(
      <MessagesContext.Provider value={messages}>
        <LibraryPage
          state={shown}
          printing={printing}
          onRetry={() => void load()}
          exportFormats={EXPORT_FORMATS}
          onExport={(formatId) => shown.kind === 'compared' && void save(formatId, shown)}
          onPrint={() => window.print()}
          onCopyQuote={(account) => copyCitation(account, placeOf(places, account), messages)}
          onOpenStored={(sourceId) => void openStoredSource(sourceId)}
          onOpenLibrary={() => void openOptionsPage()}
        />
      </MessagesContext.Provider>,
      mount,
    );
  }

  async function load(): Promise<void> {
    show({ kind: 'reading' });
    const reply = await send('compare-topic', { topicId });
    show(reply.ok ? { kind: 'compared', ...reply.value } : { kind: 'error', message: reply.error });
  }

  function show(next: LibraryState): void {
    state = next;
    draw();
  }

  followPrinting(window, (now) => {
    printing = now;
    draw();
  });

  await load();
}
