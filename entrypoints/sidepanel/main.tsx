import { render } from 'preact';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { SidePanel } from '../../components/side-panel/SidePanel.tsx';
import { sendToTab } from '../../lib/browser/messaging.ts';
import { copyQuote } from '../../lib/browser/copy-quote.ts';
import {
  openComparisonPage,
  openOptionsPage,
  openStoredSource,
  openTopicComparison,
} from '../../lib/browser/open-page.ts';
import { setPaused, showPassage } from '../../lib/browser/pages/page-actions.ts';
import { onTabInFront, siteOf, type TabInFront } from '../../lib/browser/pages/tab-in-front.ts';
import { pageWords } from '../../lib/browser/page-words.ts';
import { type PageStateWatch, watchPageState } from '../../lib/browser/pages/watch-page-state.ts';
import type { PageState } from '../../lib/compare/page-state.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { followTheme } from '../../lib/browser/follow-theme.ts';
import { applyTheme } from '../../lib/dom/apply-theme.ts';

/** How often the panel asks the page where its reader is; often enough to follow, too seldom to be felt. */
const FOLLOW_MS = 500;

async function start(mount: HTMLElement): Promise<void> {
  // Asked for first, and needed last: the words come while what is known is read.
  const words = pageWords();
  let messages: Translator | null = null;
  let tab: TabInFront | null = null;
  let watch: PageStateWatch | null = null;
  let state: PageState = { kind: 'reading' };
  let activePassageId: string | null = null;

  function draw(): void {
    if (messages === null) return;
    const site = siteOf(tab?.url);
    const at = tab;
    render(
      <MessagesContext.Provider value={messages}>
        <SidePanel
          state={state}
          activePassageId={activePassageId}
          onShowPassage={(passageId) => at !== null && void showPassage(at.id, passageId)}
          onResume={() => at !== null && site !== null && void setPaused(site, false, at.id)}
          onRetry={() => watch?.reload()}
          onCopyQuote={(account, messages) => copyQuote(account, state, messages)}
          onOpenStored={(sourceId) => void openStoredSource(sourceId)}
          onOpenLibrary={() => void openOptionsPage()}
          onCompareTopic={(topicId) => void openTopicComparison(topicId)}
          onOpenComparison={() => at !== null && void openComparisonPage(at.id)}
        />
      </MessagesContext.Provider>,
      mount,
    );
  }

  await onTabInFront(async (next) => {
    tab = next;
    watch?.stop();
    activePassageId = null;
    state = next === null ? { kind: 'unsupported' } : { kind: 'reading' };
    watch =
      next === null
        ? null
        : watchPageState(next, (found) => {
            state = found;
            draw();
          });
    draw();
    await watch?.begun;
  });

  async function follow(): Promise<void> {
    if (document.hidden || tab === null || state.kind !== 'compared') return;
    const reply = await sendToTab(tab.id, 'reading-position', null);
    if (!reply.ok || reply.value.passageId === activePassageId) return;
    activePassageId = reply.value.passageId;
    draw();
  }

  setInterval(() => void follow(), FOLLOW_MS);
  messages = await words;
  draw();
}

void followTheme((theme) => applyTheme(document, theme));

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
