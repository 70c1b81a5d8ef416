import { render } from 'preact';
import { Popup, type AddSourceState } from '../../components/popup/Popup.tsx';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { send } from '../../lib/browser/messaging.ts';
import { copyQuote } from '../../lib/browser/copy-quote.ts';
import {
  openComparisonPage,
  openOptionsPage,
  openSidePanel,
  openStoredSource,
  openTopicComparison,
} from '../../lib/browser/open-page.ts';
import { setPaused, showPassage } from '../../lib/browser/pages/page-actions.ts';
import { hasHost } from '../../lib/browser/host-permissions.ts';
import { allowSite, onAccessChange } from '../../lib/browser/site-grants.ts';
import { settings } from '../../lib/browser/settings.ts';
import { siteOf, tabInFront } from '../../lib/browser/pages/tab-in-front.ts';
import { pageWords } from '../../lib/browser/page-words.ts';
import { watchPageState } from '../../lib/browser/pages/watch-page-state.ts';
import { pageAccess, type PageAccess } from '../../lib/library/site-access.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { followTheme } from '../../lib/browser/follow-theme.ts';
import { applyTheme } from '../../lib/dom/apply-theme.ts';

async function start(mount: HTMLElement): Promise<void> {
  // Asked for first, and needed last: the words come while what is known is read.
  const words = pageWords();
  const [tab, known] = await Promise.all([tabInFront(new URL(location.href)), settings.get()]);
  const site = siteOf(tab?.url);
  let messages: Translator | null = null;
  let state: PageState = tab === null ? { kind: 'unsupported' } : { kind: 'reading' };
  let current = known;
  let access: PageAccess = 'free';
  let addSource: AddSourceState = 'impossible';

  const watch =
    tab === null
      ? null
      : watchPageState(tab, (next) => {
          state = next;
          const readable = state.kind === 'compared' || state.kind === 'not-related';
          if (addSource !== 'added') addSource = readable ? 'possible' : 'impossible';
          draw();
        });

  async function addPage(tabId: number): Promise<void> {
    addSource = 'adding';
    draw();
    const reply = await send('add-page', { tabId });
    addSource = reply.ok ? 'added' : 'possible';
    if (!reply.ok) state = { kind: 'error', message: reply.error };
    draw();
  }

  async function pause(paused: boolean): Promise<void> {
    if (site === null || tab === null) return;
    await setPaused(site, paused, tab.id);
    watch?.reload();
  }

  function draw(): void {
    if (messages === null) return;
    render(
      <MessagesContext.Provider value={messages}>
        <Popup
          state={state}
          site={site}
          access={access}
          onAllow={() => site !== null && void allowSite(site, current)}
          highlights={current.highlights}
          addSource={addSource}
          onAddSource={() => tab !== null && void addPage(tab.id)}
          onPause={() => void pause(true)}
          onResume={() => void pause(false)}
          onRetry={() => watch?.reload()}
          onHighlights={(on) => void settings.set({ highlights: on })}
          onShowPassage={(passageId) => tab !== null && void showPassage(tab.id, passageId)}
          onCopyQuote={(account, messages) => copyQuote(account, state, messages)}
          onOpenStored={(sourceId) => void openStoredSource(sourceId)}
          onOpenLibrary={() => void openOptionsPage()}
          onCompareTopic={(topicId) => void openTopicComparison(topicId)}
          onOpenComparison={() => tab !== null && void openComparisonPage(tab.id)}
          onOpenSidePanel={tab === null ? null : openSidePanel(tab.id)}
        />
      </MessagesContext.Provider>,
      mount,
    );
  }

  async function look(): Promise<void> {
    if (tab?.url !== undefined) access = pageAccess(tab.url, current, await hasHost(tab.url));
    draw();
  }

  settings.onChange((next) => {
    current = next;
    void look();
  });
  onAccessChange(() => void look());
  // One frame with everything that is at hand, instead of one for each answer.
  await Promise.all([watch?.begun, look()]);
  messages = await words;
  draw();
}

void followTheme((theme) => applyTheme(document, theme));

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
