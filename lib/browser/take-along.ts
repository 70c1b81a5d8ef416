import { toBibtex } from '../export/bibtex.ts';
import { toCslJson } from '../export/csl-json.ts';
import type { SourceSummary } from '../library/source-record.ts';
import { exportFeeds, exportLibrary } from './export-library.ts';
import type { LibraryStore } from './library-store.ts';
import type { Settings } from '../library/settings.ts';

export type BackupFormat = 'library' | 'opml' | 'csl-json' | 'bibtex';

export type BackupFile = { readonly name: string; readonly blob: Blob };

/** The library, its feeds or its sources' particulars as a file to keep, named with the day. */
export async function takeAlong(
  store: LibraryStore,
  format: BackupFormat,
  settings: Settings,
): Promise<BackupFile> {
  const now = store.door.now();
  const name = (extension: string): string => `lateral-${now.slice(0, 10)}.${extension}`;
  const references = async () => (await store.list()).map(toReference);
  switch (format) {
    case 'library':
      return { name: name('json'), blob: await exportLibrary(store.door, settings) };
    case 'opml':
      return { name: name('opml'), blob: exportFeeds(await store.feeds.list(), new Date(now)) };
    case 'csl-json': {
      const type = 'application/vnd.citationstyles.csl+json';
      return { name: name('csl.json'), blob: new Blob([toCslJson(await references())], { type }) };
    }
    case 'bibtex': {
      const type = 'application/x-bibtex';
      return { name: name('bib'), blob: new Blob([toBibtex(await references())], { type }) };
    }
  }
}

function toReference({ id, outlet, byline, title, url, published }: SourceSummary) {
  return { id, outlet, byline, title, url, published, republishedFrom: null };
}
