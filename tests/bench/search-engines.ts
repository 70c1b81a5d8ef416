import { Index as FlexSearch } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createPassageIndex } from '../../lib/match/index/create-passage-index.ts';
import { fold } from '../../lib/text/fold.ts';
import { stem } from '../../lib/text/stem.ts';
import { STOP_WORDS } from '../../lib/text/stop-words.ts';
import { tokenise } from '../../lib/text/tokenise.ts';
import type { BenchLibrary, BenchPassage } from './bench-library.ts';

/** A search library, or our index, over the passages of a library. */
export type SearchEngine = {
  readonly name: string;
  readonly build: (library: BenchLibrary) => BuiltEngine;
};

export type BuiltEngine = {
  /** The best passages for a sentence, best first. */
  readonly search: (sentence: string, limit: number) => readonly BenchPassage[];
  /** Bytes of the index as the engine itself stores it. */
  readonly bytes: () => number;
};

export const LATERAL_INDEX: SearchEngine = {
  name: 'Lateral, index alone',
  build: ({ indexed, passages }) => {
    const index = createPassageIndex();
    index.addAll(indexed);
    const first = new Map<string, number>();
    for (const { id, sourceId } of passages) if (!first.has(sourceId)) first.set(sourceId, id);
    return {
      search: (sentence, limit) =>
        index
          .search(contentStems(sentence), { admit: null, limit })
          .flatMap((hit) => passages[(first.get(hit.sourceId) ?? 0) + hit.passage] ?? []),
      bytes: () => index.snapshot(1).segments.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    };
  },
};

function fuse(name: string, useTokenSearch: boolean): SearchEngine {
  return {
    name,
    build: ({ passages }) => {
      const keys = ['text'];
      const index = Fuse.createIndex(keys, passages);
      const options = { keys, ignoreLocation: true, useTokenSearch };
      const engine = new Fuse(passages, options, index);
      return {
        search: (sentence, limit) => engine.search(sentence, { limit }).map(({ item }) => item),
        bytes: () => JSON.stringify(index.toJSON()).length,
      };
    },
  };
}

function miniSearch(name: string, processTerm: ((term: string) => string | null) | null): SearchEngine {
  return {
    name,
    build: ({ passages }) => {
      const engine = new MiniSearch<BenchPassage>({
        fields: ['text'],
        ...(processTerm === null ? {} : { processTerm }),
      });
      engine.addAll(passages);
      return {
        search: (sentence, limit) =>
          engine
            .search(sentence)
            .slice(0, limit)
            .flatMap(({ id }) => passages[id as number] ?? []),
        bytes: () => JSON.stringify(engine).length,
      };
    },
  };
}

const FLEXSEARCH: SearchEngine = {
  name: 'FlexSearch',
  build: ({ passages }) => {
    const engine = new FlexSearch();
    for (const { id, text } of passages) engine.add(id, text);
    return {
      // Without `suggest` it asks for every word of the sentence, and finds nothing.
      search: (sentence, limit) =>
        engine.search(sentence, { limit, suggest: true }).flatMap((id) => passages[Number(id)] ?? []),
      bytes: () => {
        let sum = 0;
        engine.export((_key, data) => {
          sum += data?.length ?? 0;
        });
        return sum;
      },
    };
  },
};

/** The same words out of the same text as in ours, so that only the engines differ. */
function stemTerm(term: string): string | null {
  const folded = fold(term);
  return STOP_WORDS.has(folded) ? null : stem(folded);
}

function contentStems(sentence: string): readonly string[] {
  return tokenise(sentence)
    .filter((token) => !token.stop)
    .map((token) => token.stem);
}

export const RIVALS: readonly SearchEngine[] = [
  miniSearch('MiniSearch, stemmed', stemTerm),
  FLEXSEARCH,
  miniSearch('MiniSearch', null),
  fuse('Fuse.js, token search', true),
  fuse('Fuse.js', false),
];
