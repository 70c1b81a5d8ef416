import { render } from 'preact';
import { Messages } from '../../components/shared/Messages.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { openOptionsPage } from '../../lib/browser/open-page.ts';
import { createSettingPanel } from '../../lib/browser/options/setting-panel.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { followTheme } from '../../lib/browser/follow-theme.ts';
import { applyTheme } from '../../lib/dom/apply-theme.ts';

async function start(mount: HTMLElement): Promise<void> {
  const panel = createSettingPanel({ redraw: () => undefined, attempt: (work) => void work() });
  await panel.refresh();
  render(
    <Messages language={uiLanguage()}>
      <Welcome
        mode={panel.settings().mode}
        onStart={(mode) => {
          panel.change({ mode });
          window.close();
        }}
        onOpenLibrary={() => void openOptionsPage()}
      />
    </Messages>,
    mount,
  );
}

void followTheme((theme) => applyTheme(document, theme));

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
