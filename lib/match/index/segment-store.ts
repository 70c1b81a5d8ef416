import { CorruptIndexError } from './checksum.ts';
import { createPassageIndex, type LocalPassageIndex } from './create-passage-index.ts';
import { readManifest, segmentKey, writeManifest, type Manifest } from './index-snapshot.ts';

/** Where an index is kept: buffers under keys. One writer at a time. */
export type SegmentStore = {
  load(key: string): Promise<ArrayBuffer | null>;
  /** Keeps a copy; replaces what the key held. */
  save(key: string, buffer: ArrayBuffer): Promise<void>;
  delete(key: string): Promise<void>;
};

/** An index and the store it lives in. */
export type StoredPassageIndex = {
  readonly index: LocalPassageIndex;
  /** Why the index in the store could not be used and an empty one stands here; `null` when all is well. */
  readonly damage: string | null;
  /**
   * Writes what is new since the last save: new segments, then the manifest, then takes away what it no longer
   * names. A crash between two steps leaves the former index whole.
   */
  save(): Promise<void>;
};

const MANIFEST_KEY = 'manifest';

/**
 * Opens the index of a store. It is empty when the store holds none, a damaged one, or one whose stems another
 * `edition` of the text analysis made; and what was added just before a crash may be missing: compare `sourceIds`
 * with the library, add and remove what differs, and save.
 */
export async function openPassageIndex(store: SegmentStore, edition: number): Promise<StoredPassageIndex> {
  const { manifest, index, damage } = await load(store, edition);
  /** Keys whose buffers in the store are known to be good. */
  let good = new Set(damage === null ? index.snapshot(edition).segments.map(({ key }) => key) : []);
  /** Keys to take away once a manifest without them is written. */
  let named = new Set(manifest?.segments.map(({ key }) => segmentKey(key)));
  let saving = Promise.resolve();

  async function write(): Promise<void> {
    const { manifest, segments } = index.snapshot(edition);
    for (const { key, buffer } of segments) if (!good.has(key)) await store.save(key, buffer);
    await store.save(MANIFEST_KEY, manifest);
    const now = new Set(segments.map(({ key }) => key));
    for (const key of named) if (!now.has(key)) await store.delete(key);
    good = now;
    named = now;
  }

  return {
    index,
    damage,
    save() {
      // A failed save is reported to its caller and does not keep the next one from trying.
      saving = saving.catch(() => undefined).then(write);
      return saving;
    },
  };
}

type Loaded = {
  readonly manifest: Manifest | null;
  readonly index: LocalPassageIndex;
  readonly damage: string | null;
};

async function load(store: SegmentStore, edition: number): Promise<Loaded> {
  const buffer = await store.load(MANIFEST_KEY);
  if (buffer === null) return { manifest: null, index: createPassageIndex(), damage: null };
  let manifest: Manifest | null = null;
  try {
    manifest = readManifest(buffer);
    if (manifest.edition !== edition) return { manifest, index: emptyAfter(manifest), damage: null };
    const keys = manifest.segments.map(({ key }) => segmentKey(key));
    const buffers = await Promise.all(keys.map((key) => store.load(key)));
    const segments = keys.flatMap((key, at) => {
      const found = buffers[at];
      return found ? [{ key, buffer: found }] : [];
    });
    return { manifest, index: createPassageIndex({ manifest: buffer, segments }), damage: null };
  } catch (error) {
    if (!(error instanceof CorruptIndexError)) throw error;
    return { manifest, index: emptyAfter(manifest), damage: error.message };
  }
}

/** An empty index that uses none of the former one's keys, so that a crash while it is saved does no harm. */
function emptyAfter(former: Manifest | null): LocalPassageIndex {
  if (former === null) return createPassageIndex();
  const manifest = writeManifest({ ...former, segments: [] });
  return createPassageIndex({ manifest, segments: [] });
}
