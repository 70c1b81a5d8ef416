import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { OpeningLibrary } from '../../components/options/OpeningLibrary.tsx';
import { Options } from '../../components/options/Options.tsx';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { tellBackground } from '../../lib/browser/library/follow-library.ts';
import { followTheme } from '../../lib/browser/follow-theme.ts';
import { openLibraryStore, type LibraryStore } from '../../lib/browser/library/library-store.ts';
import { createOptionsPage } from '../../lib/browser/options/options-page.ts';
import { saveBlob } from '../../lib/browser/save-file.ts';
import { seedLibrary } from '../../lib/browser/library/seed-library.ts';
import { pageWords } from '../../lib/browser/page-words.ts';
import { applyTheme } from '../../lib/dom/apply-theme.ts';
import { firstLibrary } from '../../seeds/first-library.ts';
import { optionsProps } from './options-props.ts';

async function start(mount: HTMLElement): Promise<void> {
  const messages = await pageWords();
  const show = (view: ComponentChild): void =>
    render(<MessagesContext.Provider value={messages}>{view}</MessagesContext.Provider>, mount);
  const opening = (problem: string | null): void =>
    show(<OpeningLibrary problem={problem} onTryAgain={() => location.reload()} />);

  opening(null);
  const seeds = firstLibrary();
  let store: LibraryStore;
  try {
    store = await openLibraryStore();
    tellBackground(store);
    await seedLibrary(store, seeds);
  } catch (error) {
    opening(error instanceof Error ? error.message : String(error));
    return;
  }
  const page = createOptionsPage({
    store,
    seeds,
    save: saveBlob,
    draw() {
      const sources = page.sources.sources();
      if (sources === null) return;
      show(
        <Options
          {...optionsProps(page, sources)}
          tab={location.hash.slice(1)}
          // Kept in the address: the page comes back to it when it is loaded again.
          onTab={(id) => history.replaceState(null, '', `#${id}`)}
        />,
      );
    },
  });

  // Other pages of the extension lead to a source's stored text.
  const asked = new URL(location.href).searchParams.get('source');
  if (asked !== null) page.storedText.open(asked);
}

void followTheme((theme) => applyTheme(document, theme));
const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
