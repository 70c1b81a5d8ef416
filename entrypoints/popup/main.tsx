import { render } from 'preact';
import { Popup, type AddSourceState } from '../../components/popup/Popup.tsx';
import { Messages } from '../../components/shared/messages-context.tsx';
import { send, sendToTab } from '../../lib/browser/messaging.ts';
import { settings } from '../../lib/browser/settings.ts';
import { openComparisonPage, openOptionsPage, openSidePanel } from '../../lib/browser/open-page.ts';
import { siteOf, tabInFront } from '../../lib/browser/tab-in-front.ts';
import { tabStates } from '../../lib/browser/tab-states.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import type { PageState } from '../../lib/compare/page-state.ts';

async function start(mount: HTMLElement): Promise<void> {
  const tab = await tabInFront(new URL(location.href));
  const site = siteOf(tab?.url);
  let state: PageState = tab === null ? { kind: 'unsupported' } : { kind: 'reading' };
  let { highlights, pausedSites } = await settings.get();
  let addSource: AddSourceState = 'impossible';

  async function load(): Promise<void> {
    if (tab === null) return;
    const reply = await send('page-state', { tabId: tab.id });
    state = reply.ok ? reply.value : { kind: 'error', message: reply.error };
    const readable = state.kind === 'compared' || state.kind === 'not-related';
    if (addSource !== 'added') addSource = readable ? 'possible' : 'impossible';
    draw();
  }

  async function addPage(tabId: number): Promise<void> {
    addSource = 'adding';
    draw();
    const reply = await send('add-page', { tabId });
    addSource = reply.ok ? 'added' : 'possible';
    if (!reply.ok) state = { kind: 'error', message: reply.error };
    draw();
  }

  async function setPaused(paused: boolean): Promise<void> {
    if (site === null || tab === null) return;
    const others = pausedSites.filter((each) => each !== site);
    ({ pausedSites } = await settings.set({ pausedSites: paused ? [...others, site] : others }));
    await send('look-again', { tabId: tab.id });
    await load();
  }

  function draw(): void {
    render(
      <Messages language={uiLanguage()}>
        <Popup
          state={state}
          site={site}
          highlights={highlights}
          addSource={addSource}
          onAddSource={() => tab !== null && void addPage(tab.id)}
          onPause={() => void setPaused(true)}
          onResume={() => void setPaused(false)}
          onRetry={() => void load()}
          onHighlights={(on) => void settings.set({ highlights: on })}
          onShowPassage={(passageId) => tab !== null && void sendToTab(tab.id, 'show-passage', { passageId })}
          onOpenLibrary={() => void openOptionsPage()}
          onOpenComparison={() => tab !== null && void openComparisonPage(tab.id)}
          onOpenSidePanel={tab === null ? null : openSidePanel(tab.id)}
        />
      </Messages>,
      mount,
    );
  }

  settings.onChange((changed) => {
    ({ highlights, pausedSites } = changed);
    draw();
  });
  tabStates.onChange((tabId) => tabId === tab?.id && void load());
  draw();
  await load();
}

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
