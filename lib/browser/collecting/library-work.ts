import browser from 'webextension-polyfill';
import type { Article } from '../../text/article.ts';
import { coalesce } from '../coalesce.ts';
import { closeHiddenPage, createDocumentReader, type ParseDocument } from '../document-reader.ts';
import { refreshFeeds } from './feed-runner.ts';
import { FEEDS_ALARM, scheduleFeeds } from './schedule-feeds.ts';
import { fetchPublic } from './fetch-public.ts';
import { hasHost } from '../host-permissions.ts';
import { createImportRunner } from './import-runner.ts';
import type { LibraryStore } from '../library/library-store.ts';
import { relatedTopicIds } from '../library/library-topics.ts';
import { onMessage } from '../messaging.ts';
import { settings } from '../settings.ts';

const IMPORTS_ALARM = 'imports';

/** A worker that the browser ended in the middle of an import is back after so long. The least that Chrome allows. */
const IMPORTS_EVERY_MINUTES = 0.5;

/** Chrome ends a worker that calls nothing of the extension API for 30 s, also while it waits for a slow server. */
const STAY_ALIVE_MS = 20_000;

/**
 * Runs imports and refreshes feeds in the background: on request, on schedule, and after the process was killed. Call
 * it once, in the first turn of the background process, so that alarms and messages find their listeners.
 */
export function serveLibraryWork(opened: Promise<LibraryStore>, parse: ParseDocument): void {
  const readDocument = createDocumentReader(parse);
  const topicsOf = async (article: Article) => relatedTopicIds(await opened, article);
  const tools = { fetchDocument: fetchPublic, readDocument, hasHost, topicsOf };
  const runner = opened.then((store) => createImportRunner(store, tools));

  async function runImports(): Promise<void> {
    await browser.alarms.create(IMPORTS_ALARM, { periodInMinutes: IMPORTS_EVERY_MINUTES });
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_ALIVE_MS);
    await (await runner).run().finally(() => clearInterval(alive));
  }

  async function askFeeds(): Promise<void> {
    const { feedMinutes } = await settings.get();
    await refreshFeeds(await opened, tools, feedMinutes);
  }

  const schedule = coalesce(async () => scheduleFeeds((await opened).feeds, await settings.get()));
  const trySchedule = (): void => void schedule().catch(() => undefined);
  settings.onChange(trySchedule);

  // One at a time, for the hidden page is shared. What fails is tried again with the next alarm.
  const work = coalesce(async () => {
    const { feeds, imports } = await opened;
    do {
      await Promise.all([askFeeds(), runImports()]);
      // An address among the imports may have turned out to be a feed, and feeds bring imports.
    } while ((await feeds.due()).length > 0 || (await imports.next(1)).length > 0);
    await imports.tidy();
    await browser.alarms.clear(IMPORTS_ALARM);
    await closeHiddenPage();
    await schedule();
  });
  const tryWork = (): void => void work().catch(() => undefined);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FEEDS_ALARM || name === IMPORTS_ALARM) tryWork();
  });
  onMessage('library-work', () => {
    tryWork();
    return null;
  });
  void (async () => {
    const { imports, onChange } = await opened;
    onChange(({ kind }) => kind === 'feeds' && trySchedule());
    trySchedule();
    if ((await imports.next(1)).length > 0) tryWork();
  })();
}
