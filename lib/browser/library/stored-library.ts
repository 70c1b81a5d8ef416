import type { SourceRecord } from '../../library/source-record.ts';
import type { Source } from '../../library/source.ts';
import { analyseArticle } from '../../match/analyse-article.ts';
import type { CompareLibrary } from '../../match/compare-library.ts';
import type { IndexedSource } from '../../match/index/passage-index.ts';
import { openPassageIndex } from '../../match/index/segment-store.ts';
import { createAnalysisStore } from './analysis-store.ts';
import type { LibraryStore } from './library-store.ts';
import { createSegmentStore } from './segment-store.ts';

/** The library as comparisons use it: its index in memory, its texts on disk until a comparison wants them. */
export type StoredLibrary = {
  readonly library: CompareLibrary;
  /**
   * Brings the index up to the library: takes out what was deleted, switched off or changed, reads what is new. Gives
   * the thread back between sources and saves as it goes: when it is killed, the next call goes on. Call it after a
   * change; calls while it runs are answered by one more run.
   * @returns the sources that take part now
   */
  sync(): Promise<readonly SourceRecord[]>;
};

/** Sources read between two saves: a killed process loses no more work than this. */
const SAVE_EVERY = 100;
/** Texts, with their analysis, that are kept for the next comparison. */
const MOST_TEXTS = 200;

/**
 * Opens the library for comparing; cheap, whatever its size. Call `sync` before the first comparison.
 * @param edition of the text analysis: another number makes the whole index anew
 */
export async function openStoredLibrary(store: LibraryStore, edition: number): Promise<StoredLibrary> {
  const stored = await openPassageIndex(createSegmentStore(store.door.database), edition);
  const { index } = stored;
  const analyses = createAnalysisStore(store, edition);
  const texts = new Map<string, Promise<Source | null>>();
  let ids: ReadonlySet<string> = new Set(Array.from(index.sourceIds(), idOf));

  /** A source that is ready to be compared; an analysis that had to be made is kept. */
  async function load(id: string): Promise<Source | null> {
    const loaded = await analyses.load(id);
    if (loaded === null) return null;
    // What cannot be written (a full disk) is read anew the next time.
    if (!loaded.atHand) await analyses.keep(loaded.source).catch(() => undefined);
    return loaded.source;
  }

  async function read(records: readonly SourceRecord[]): Promise<readonly IndexedSource[]> {
    const read: IndexedSource[] = [];
    for (const record of records) {
      const source = await load(record.id);
      if (source === null) continue;
      const { passages } = analyseArticle(source.article);
      read.push({ sourceId: keyOf(record), passages: passages.map(({ stems }) => stems) });
      await pause();
    }
    return read;
  }

  async function update(): Promise<readonly SourceRecord[]> {
    const enabled = (await store.list()).filter((record) => record.enabled);
    const wanted = new Map(enabled.map((record) => [keyOf(record), record]));
    const gone = Array.from(index.sourceIds()).filter((key) => !wanted.has(key));
    for (const key of gone) index.remove(key);
    texts.clear();
    ids = new Set(Array.from(index.sourceIds(), idOf));
    const missing = [...wanted].flatMap(([key, record]) => (index.has(key) ? [] : [record]));
    for (let from = 0; from < missing.length; from += SAVE_EVERY) {
      index.addAll(await read(missing.slice(from, from + SAVE_EVERY)));
      ids = new Set(Array.from(index.sourceIds(), idOf));
      await stored.save();
    }
    if (missing.length > SAVE_EVERY) index.compact();
    if (gone.length > 0 || missing.length > SAVE_EVERY) await stored.save();
    return enabled;
  }

  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<readonly SourceRecord[]> | null = null;

  const library: CompareLibrary = {
    get size() {
      return ids.size;
    },
    async similarSources(stems, limit) {
      return index
        .similarSources(stems, limit)
        .map(({ sourceId, similarity }) => ({ sourceId: idOf(sourceId), similarity }));
    },
    async inverseFrequencies(stems) {
      return new Map(stems.map((stem) => [stem, index.idf(stem)]));
    },
    load(id) {
      const known = texts.get(id);
      if (known !== undefined) return known;
      const loading = ids.has(id) ? load(id) : Promise.resolve(null);
      texts.set(id, loading);
      const [oldest] = texts.keys();
      if (texts.size > MOST_TEXTS && oldest !== undefined) texts.delete(oldest);
      return loading;
    },
  };

  return {
    library,
    sync() {
      waiting ??= last
        .catch(() => undefined)
        .then(() => {
          waiting = null;
          const updating = update();
          last = updating;
          return updating;
        });
      return waiting;
    },
  };
}

/** Cannot stand in an id or a number. */
const SEPARATOR = '\n';

/** Changes with everything that the passages of a source depend on. */
function keyOf({ id, version, title }: SourceRecord): string {
  return [id, version, title ?? ''].join(SEPARATOR);
}

function idOf(key: string): string {
  return key.slice(0, key.indexOf(SEPARATOR));
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
