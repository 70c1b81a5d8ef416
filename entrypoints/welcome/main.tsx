import { render } from 'preact';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { openOptionsPage } from '../../lib/browser/open-page.ts';
import { createSettingPanel } from '../../lib/browser/options/setting-panel.ts';
import { pageWords } from '../../lib/browser/page-words.ts';
import type { Settings } from '../../lib/library/settings.ts';
import { followTheme } from '../../lib/browser/follow-theme.ts';
import { applyTheme } from '../../lib/dom/apply-theme.ts';

async function welcome(mount: HTMLElement): Promise<void> {
  const panel = createSettingPanel({ redraw: () => undefined, attempt: (work) => void work() });
  const [messages] = await Promise.all([pageWords(), panel.refresh()]);

  /** The window stays open until the browser has its answer; who wants to list sites is led to the list. */
  async function start(mode: Settings['mode']): Promise<void> {
    await panel.change({ mode });
    if (mode === 'listed') await openOptionsPage();
    window.close();
  }

  render(
    <MessagesContext.Provider value={messages}>
      <Welcome
        mode={panel.settings().mode}
        onStart={(mode) => void start(mode)}
        onOpenLibrary={() => void openOptionsPage()}
      />
    </MessagesContext.Provider>,
    mount,
  );
}

void followTheme((theme) => applyTheme(document, theme));

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void welcome(mount);
