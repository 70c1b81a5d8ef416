import { render } from 'preact';
import { LibraryPage, type LibraryState } from '../../components/comparison/LibraryPage.tsx';
import { Messages } from '../../components/shared/Messages.tsx';
import { copyCitation } from '../../lib/browser/copy-quote.ts';
import { send } from '../../lib/browser/messaging.ts';
import { openOptionsPage, openStoredSource } from '../../lib/browser/open-page.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { placeOf } from '../../lib/compare/place-key.ts';

/** The comparison of a topic's sources with each other. */
export function showLibrary(mount: HTMLElement, topicId: string): void {
  function draw(state: LibraryState): void {
    const places = state.kind === 'compared' ? state.places : {};
    render(
      <Messages language={uiLanguage()}>
        <LibraryPage
          state={state}
          onRetry={() => void load()}
          onPrint={() => window.print()}
          onCopyQuote={(account) => void copyCitation(account, placeOf(places, account))}
          onOpenStored={(sourceId) => void openStoredSource(sourceId)}
          onOpenLibrary={() => void openOptionsPage()}
        />
      </Messages>,
      mount,
    );
  }

  async function load(): Promise<void> {
    draw({ kind: 'reading' });
    const reply = await send('compare-topic', { topicId });
    draw(reply.ok ? { kind: 'compared', ...reply.value } : { kind: 'error', message: reply.error });
  }

  void load();
}
