import { defineBackground } from 'wxt/utils/define-background';
import { serveReadableLeaves } from '../lib/browser/document-reader.ts';
import { serveDetectorPlaces } from '../lib/browser/pages/detector-places.ts';
import { serveFirstRun } from '../lib/browser/first-run.ts';
import { followLibrary } from '../lib/browser/library/follow-library.ts';
import { serveInterfaceWords } from '../lib/browser/interface-words.ts';
import { createLibraryDesk } from '../lib/browser/library/library-desk.ts';
import { openLibraryStore } from '../lib/browser/library/library-store.ts';
import { serveLibraryWork } from '../lib/browser/collecting/library-work.ts';
import { servePageCommands } from '../lib/browser/pages/page-commands.ts';
import { servePages } from '../lib/browser/pages/page-service.ts';
import { seedLibrary } from '../lib/browser/library/seed-library.ts';
import { serveToolbarButton } from '../lib/browser/pages/toolbar-button.ts';
import { parseArticle } from '../lib/dom/read/parse-article.ts';
import { readableLeaves } from '../lib/dom/read/readable-leaves.ts';
import { firstLibrary } from '../seeds/first-library.ts';

export default defineBackground(() => {
  const store = openLibraryStore().then(async (opened) => {
    await seedLibrary(opened, firstLibrary());
    return opened;
  });
  const desk = createLibraryDesk(store);
  const actions = servePages(desk);
  serveDetectorPlaces();
  servePageCommands(actions);
  serveToolbarButton();
  serveInterfaceWords();
  serveReadableLeaves(readableLeaves);
  serveLibraryWork(store, parseArticle);
  serveFirstRun();
  void followLibrary(store, desk.refresh);
});
