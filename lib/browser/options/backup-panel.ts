import type { SourceReference } from '../../compare/comparison.ts';
import { toBibtex } from '../../export/bibtex.ts';
import { toCslJson } from '../../export/csl-json.ts';
import { DEFAULT_SETTINGS } from '../../library/settings.ts';
import type { Source } from '../../library/source.ts';
import { exportFeeds, exportLibrary, wipeLibrary } from '../library/export-library.ts';
import { seedLibrary, type Seeds } from '../library/seed-library.ts';
import { settings } from '../settings.ts';
import { persistStorage, storageUse, type StorageUse } from '../library/storage-use.ts';
import type { OptionsContext, Panel } from './options-context.ts';

export type BackupFile = 'library' | 'opml' | 'csl-json' | 'bibtex';

export type BackupPanel = Panel & {
  /** `null` while it is not known. */
  readonly storage: () => StorageUse | null;
  readonly exportAs: (format: BackupFile) => void;
  readonly persist: () => void;
  /** Everything goes; the library is then as it was when it was new. */
  readonly reset: () => void;
};

const NAMES: Readonly<Record<BackupFile, string>> = {
  library: 'lateral-library.json',
  opml: 'lateral-feeds.opml',
  'csl-json': 'lateral-sources.csl.json',
  bibtex: 'lateral-sources.bib',
};

/** @param save hands a finished file to the reader */
export function createBackupPanel(
  { store, redraw, attempt, labour }: OptionsContext,
  seeds: Seeds,
  save: (file: Blob, name: string) => void,
): BackupPanel {
  let storage: StorageUse | null = null;

  async function refresh(): Promise<void> {
    storage = await storageUse();
    redraw();
  }

  async function references(): Promise<readonly SourceReference[]> {
    const found: SourceReference[] = [];
    for (const { id } of await store.list()) {
      const source = await store.get(id);
      if (source !== null) found.push(referenceOf(source));
    }
    return found;
  }

  async function write(format: BackupFile): Promise<Blob> {
    if (format === 'library') return exportLibrary(store.door, await settings.get());
    if (format === 'opml') return exportFeeds(await store.feeds.list(), new Date());
    const sources = await references();
    return format === 'csl-json'
      ? new Blob([toCslJson(sources)], { type: 'application/vnd.citationstyles.csl+json' })
      : new Blob([toBibtex(sources)], { type: 'application/x-bibtex' });
  }

  return {
    refresh,
    storage: () => storage,
    exportAs: (format) => labour(async () => save(await write(format), NAMES[format])),
    persist: () =>
      attempt(async () => {
        await persistStorage();
        await refresh();
      }),
    reset: () =>
      labour(async () => {
        await wipeLibrary(store.door);
        await settings.set(DEFAULT_SETTINGS);
        await seedLibrary(store, seeds);
        await refresh();
      }),
  };
}

function referenceOf({ id, article }: Source): SourceReference {
  const { outlet, byline, title, url, published, republishedFrom } = article;
  return { id, outlet, byline, title, url, published, republishedFrom };
}
