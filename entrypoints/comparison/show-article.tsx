import { render } from 'preact';
import { ComparisonPage } from '../../components/comparison/ComparisonPage.tsx';
import { describeReason } from '../../components/shared/describe-reason.ts';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { readComparisonExtras, type ComparisonExtras } from '../../lib/browser/library/comparison-extras.ts';
import { copyQuote } from '../../lib/browser/copy-quote.ts';
import { openLibraryStore } from '../../lib/browser/library/library-store.ts';
import { openOptionsPage, openStoredSource } from '../../lib/browser/open-page.ts';
import { goToPassage, setPaused } from '../../lib/browser/pages/page-actions.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { siteOf, tabInFront } from '../../lib/browser/pages/tab-in-front.ts';
import { pageWords } from '../../lib/browser/page-words.ts';
import { watchPageState } from '../../lib/browser/pages/watch-page-state.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import { placeOf } from '../../lib/compare/place-key.ts';
import { followPrinting } from '../../lib/dom/follow-printing.ts';
import { articleDocument } from '../../lib/export/article-document.ts';
import { EXPORT_FORMATS, exportComparison, isExportFormat } from '../../lib/export/export-comparison.ts';

/** The comparison of the article in a tab. */
export async function showArticle(mount: HTMLElement): Promise<void> {
  const [messages, tab] = await Promise.all([pageWords(), tabInFront(new URL(location.href))]);
  const site = siteOf(tab?.url);
  const store = openLibraryStore();
  let state: PageState = tab === null ? { kind: 'unsupported' } : { kind: 'reading' };
  let extras: ComparisonExtras | null = null;
  let printing = false;

  const watch =
    tab === null
      ? null
      : watchPageState(tab, (next) => {
          // The page may be closed while its comparison stays open: what was compared is kept.
          if (state.kind !== 'compared' || next.kind === 'compared') show(next);
        });

  function show(next: PageState): void {
    const known =
      state.kind === 'compared' && next.kind === 'compared' && next.comparison === state.comparison;
    state = next;
    if (!known) extras = null;
    draw();
    if (!known && next.kind === 'compared') void addExtras(next);
  }

  async function addExtras(compared: PageState & { readonly kind: 'compared' }): Promise<void> {
    const read = await readComparisonExtras(await store, compared.article, compared.comparison);
    if (state !== compared) return;
    extras = read;
    draw();
  }

  function save(formatId: string): void {
    if (state.kind !== 'compared' || !isExportFormat(formatId)) return;
    const { article, comparison } = state;
    const storedText = extras?.storedText ?? (() => null);
    const wordReason = (account: Parameters<typeof describeReason>[0]) => describeReason(account, messages);
    const document = articleDocument({ article, comparison, storedText, wordReason, messages });
    saveFile(exportComparison(formatId, document));
  }

  function draw(): void {
    const read = extras;
    render(
      <MessagesContext.Provider value={messages}>
        <ComparisonPage
          state={state}
          {...(read !== null && { independence: read.independence })}
          linkOf={(account) =>
            state.kind === 'compared' ? placeOf(state.places, account) : account.source.url
          }
          {...(read?.citations != null && { citations: read.citations })}
          printing={printing}
          exportFormats={EXPORT_FORMATS}
          onExport={save}
          onPrint={() => window.print()}
          onCopyQuote={(account) => copyQuote(account, state, messages)}
          onShowPassage={(passageId) => tab !== null && void goToPassage(tab.id, passageId)}
          onResume={() => tab !== null && site !== null && void setPaused(site, false, tab.id)}
          onRetry={() => watch?.reload()}
          onOpenStored={(sourceId) => void openStoredSource(sourceId)}
          onOpenLibrary={() => void openOptionsPage()}
        />
      </MessagesContext.Provider>,
      mount,
    );
  }

  followPrinting(window, (now) => {
    printing = now;
    draw();
  });
  draw();
}
