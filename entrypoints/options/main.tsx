import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { Messages } from '../../components/shared/Messages.tsx';
import { openLibraryStore } from '../../lib/browser/library-store.ts';
import { createOptionsPage } from '../../lib/browser/options/options-page.ts';
import { seedLibrary } from '../../lib/browser/seed-library.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { saveFile } from '../../lib/dom/save-file.ts';
import { firstLibrary } from '../../seeds/first-library.ts';
import { optionsProps } from './options-props.ts';

async function start(mount: HTMLElement): Promise<void> {
  const store = await openLibraryStore();
  const seeds = firstLibrary();
  await seedLibrary(store, seeds);
  const page = createOptionsPage({
    store,
    seeds,
    save: (file, name) => saveFile(document, file, name),
    draw,
  });

  function draw(): void {
    render(
      <Messages language={uiLanguage()}>
        <Options {...optionsProps(page)} />
      </Messages>,
      mount,
    );
  }
}

const mount = document.querySelector<HTMLElement>('#app');
if (mount !== null) void start(mount);
