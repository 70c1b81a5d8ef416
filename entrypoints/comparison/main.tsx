import { render } from 'preact';
import { ComparisonPage } from '../../components/comparison/ComparisonPage.tsx';
import { Messages } from '../../components/shared/messages-context.tsx';
import { openOptionsPage } from '../../lib/browser/open-page.ts';
import { goToPassage, setPaused } from '../../lib/browser/page-actions.ts';
import { siteOf, tabInFront } from '../../lib/browser/tab-in-front.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { watchPageState } from '../../lib/browser/watch-page-state.ts';
import type { PageState } from '../../lib/compare/page-state.ts';

async function start(mount: HTMLElement): Promise<void> {
  const tab = await tabInFront(new URL(location.href));
  const site = siteOf(tab?.url);
  let state: PageState = tab === null ? { kind: 'unsupported' } : { kind: 'reading' };

  const watch =
    tab === null
      ? null
      : watchPageState(tab.id, (next) => {
          // The page may be closed while its comparison stays open: what was compared is kept.
          if (state.kind !== 'compared' || next.kind === 'compared') state = next;
          draw();
        });

  function draw(): void {
    render(
      <Messages language={uiLanguage()}>
        <ComparisonPage
          state={state}
          exportFormats={[]}
          onExport={() => undefined}
          onPrint={() => window.print()}
          onShowPassage={(passageId) => tab !== null && void goToPassage(tab.id, passageId)}
          onResume={() => tab !== null && site !== null && void setPaused(site, false, tab.id)}
          onRetry={() => watch?.reload()}
          onOpenLibrary={() => void openOptionsPage()}
        />
      </Messages>,
      mount,
    );
  }

  draw();
}

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
