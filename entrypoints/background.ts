import { defineBackground } from 'wxt/utils/define-background';
import { createLibraryDesk } from '../lib/browser/library-desk.ts';
import { openLibraryStore } from '../lib/browser/library-store.ts';
import { compareOpenPagesAgain, servePages } from '../lib/browser/page-service.ts';
import { BUNDLED_TOPIC, bundledSources } from '../seeds/bundled.ts';

export default defineBackground(() => {
  const store = openLibraryStore().then(async (opened) => {
    await opened.seed(bundledSources());
    return opened;
  });
  const desk = createLibraryDesk(store, (id) => (id === BUNDLED_TOPIC.id ? BUNDLED_TOPIC.name : id));
  servePages(desk);
  void (async () => {
    (await store).onChange(async () => {
      await desk.refresh();
      await compareOpenPagesAgain();
    });
    await desk.refresh();
  })();
});
