import { buildSegment } from './build-segment.ts';
import { wordAt, wordCount } from './dictionary.ts';
import { liveSegment, type LiveSegment } from './live-segment.ts';
import { mergeSegments } from './merge-segments.ts';
import type { IndexedSource } from './passage-index.ts';
import type { Segment } from './segment.ts';

/** A segment as it is kept: what it was written with, and the sources taken out since. */
export type KeptSegment = {
  readonly key: number;
  readonly segment: Segment;
  readonly dead: ReadonlySet<number>;
};

/** Where a source stands. */
export type Place = { readonly part: LiveSegment; readonly source: number };

/** The segments of an index, oldest first, and which holds what. Keeps their number logarithmic by merging. */
export type SegmentList = {
  readonly nextKey: number;
  kept(): readonly KeptSegment[];
  /** The same array until something changes. */
  parts(): readonly LiveSegment[];
  has(sourceId: string): boolean;
  sourceIds(): Iterable<string>;
  locate(sourceId: string): Place | null;
  append(sources: readonly IndexedSource[]): void;
  remove(sourceId: string): void;
  compact(): boolean;
};

/** Adding merges up to this many passages (some 10 ms of work); larger merges wait for `compact`. */
const MERGE_ON_ADD_PASSAGES = 5_000;

/** `compact` rewrites a segment when more than this share of it is dead. */
const DEAD_SHARE = 0.2;

type Entry = {
  readonly key: number;
  readonly segment: Segment;
  readonly dead: Set<number>;
  live: LiveSegment | null;
};

export function createSegmentList(stored: readonly KeptSegment[], firstKey: number): SegmentList {
  let nextKey = firstKey;
  let entries: Entry[] = stored.map(({ key, segment, dead }) => ({
    key,
    segment,
    dead: new Set(dead),
    live: null,
  }));
  const places = new Map<string, { readonly entry: Entry; readonly source: number }>();
  let parts: readonly LiveSegment[] | null = null;
  for (const entry of entries) register(entry);

  function register(entry: Entry): void {
    for (let source = 0; source < wordCount(entry.segment.sourceIds); source += 1)
      if (!entry.dead.has(source)) places.set(wordAt(entry.segment.sourceIds, source), { entry, source });
  }

  function live(entry: Entry): LiveSegment {
    entry.live ??= liveSegment(entry.key, entry.segment, entry.dead);
    return entry.live;
  }

  function replace(from: number, to: number, segment: Segment | null): void {
    const added = segment ? [{ key: nextKey, segment, dead: new Set<number>(), live: null }] : [];
    nextKey += added.length;
    entries = [...entries.slice(0, from), ...added, ...entries.slice(to)];
    for (const entry of added) register(entry);
    parts = null;
  }

  function merge(from: number, to: number): void {
    replace(from, to, mergeSegments(entries.slice(from, to).map(live)));
  }

  /** Merges the newest segments, from the oldest that is no bigger than all after it together. */
  function mergeNewest(limit: number): boolean {
    const sizes = entries.map((entry) => live(entry).livePassages);
    let after = 0;
    let from = entries.length;
    for (let index = entries.length - 1; index >= 0; index -= 1) {
      const size = sizes[index] ?? 0;
      if (after + size > limit) break;
      if (index < entries.length - 1 && size <= after) from = index;
      after += size;
    }
    if (from >= entries.length - 1) return false;
    merge(from, entries.length);
    return true;
  }

  const list: SegmentList = {
    get nextKey() {
      return nextKey;
    },
    kept: () => entries,
    parts: () => (parts ??= entries.map(live)),
    has: (sourceId) => places.has(sourceId),
    sourceIds: () => places.keys(),
    locate(sourceId) {
      const place = places.get(sourceId);
      return place ? { part: live(place.entry), source: place.source } : null;
    },
    append(sources) {
      const unique = new Map(sources.map((source) => [source.sourceId, source]));
      for (const sourceId of unique.keys()) list.remove(sourceId);
      if (unique.size === 0) return;
      replace(entries.length, entries.length, buildSegment([...unique.values()]));
      mergeNewest(MERGE_ON_ADD_PASSAGES);
    },
    remove(sourceId) {
      const place = places.get(sourceId);
      if (!place) return;
      places.delete(sourceId);
      place.entry.dead.add(place.source);
      place.entry.live = null;
      parts = null;
      const index = entries.indexOf(place.entry);
      if (place.entry.dead.size === wordCount(place.entry.segment.sourceIds)) replace(index, index + 1, null);
    },
    compact() {
      let changed = mergeNewest(Number.POSITIVE_INFINITY);
      for (let index = entries.length - 1; index >= 0; index -= 1) {
        const { dead, segment } = entries[index] ?? { dead: new Set(), segment: null };
        if (!segment || dead.size <= DEAD_SHARE * wordCount(segment.sourceIds)) continue;
        merge(index, index + 1);
        changed = true;
      }
      return changed;
    },
  };
  return list;
}
