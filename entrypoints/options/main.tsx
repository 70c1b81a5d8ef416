import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { Messages } from '../../components/shared/Messages.tsx';
import { followTheme } from '../../lib/browser/follow-theme.ts';
import { openLibraryStore } from '../../lib/browser/library-store.ts';
import { createOptionsPage } from '../../lib/browser/options/options-page.ts';
import { saveBlob } from '../../lib/browser/save-file.ts';
import { seedLibrary } from '../../lib/browser/seed-library.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { applyTheme } from '../../lib/dom/apply-theme.ts';
import { firstLibrary } from '../../seeds/first-library.ts';
import { optionsProps } from './options-props.ts';

async function start(mount: HTMLElement): Promise<void> {
  const store = await openLibraryStore();
  const seeds = firstLibrary();
  await seedLibrary(store, seeds);
  const page = createOptionsPage({
    store,
    seeds,
    save: saveBlob,
    draw,
  });

  // Other pages of the extension lead to a source's stored text.
  const asked = new URL(location.href).searchParams.get('source');
  if (asked !== null) page.storedText.open(asked);

  function draw(): void {
    render(
      <Messages language={uiLanguage()}>
        <Options {...optionsProps(page)} />
      </Messages>,
      mount,
    );
  }
}

void followTheme((theme) => applyTheme(document, theme));
const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
