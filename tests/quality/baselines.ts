import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Claim, QualityEngine } from './engine.ts';
import type { GoldCase, Range } from './gold.ts';

/** How many candidates a baseline may give for a sentence. */
const CANDIDATES = 100;

type Entry = { readonly id: number; readonly source: string; readonly range: Range; readonly text: string };

/** Baselines get the hand-made sentences, so that only their ranking is measured. */
function entriesOf(gold: GoldCase): readonly Entry[] {
  const entries: Entry[] = [];
  for (const source of gold.sources) {
    for (const range of gold.sourceSentences.get(source.id) ?? []) {
      const text = source.article.text.slice(range.start, range.end);
      entries.push({ id: entries.length, source: source.id, range, text });
    }
  }
  return entries;
}

type Search = (query: string) => readonly { readonly entry: Entry; readonly score: number }[];

function baseline(name: string, build: (entries: readonly Entry[]) => Search): QualityEngine {
  return {
    name,
    run: async (gold) => {
      const search = build(entriesOf(gold));
      const ranked = gold.pageSentences.flatMap((here): readonly Claim[] =>
        search(gold.page.text.slice(here.start, here.end)).map(({ entry, score }) => ({
          here,
          source: entry.source,
          there: entry.range,
          score,
          verdict: null,
        })),
      );
      return { ranked, shown: null, silences: null };
    },
  };
}

function fuse(name: string, useTokenSearch: boolean): QualityEngine {
  return baseline(name, (entries) => {
    const index = new Fuse(entries, {
      keys: ['text'],
      includeScore: true,
      ignoreLocation: true,
      useTokenSearch,
    });
    return (query) =>
      index
        .search(query, { limit: CANDIDATES })
        .map(({ item, score }) => ({ entry: item, score: 1 - (score ?? 1) }));
  });
}

function minisearch(name: string, processTerm: ((term: string) => string) | null): QualityEngine {
  return baseline(name, (entries) => {
    const index = new MiniSearch<Entry>({
      fields: ['text'],
      ...(processTerm === null ? {} : { processTerm }),
    });
    index.addAll(entries);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return (query) =>
      index
        .search(query)
        .slice(0, CANDIDATES)
        .flatMap(({ id, score }) => {
          const entry = byId.get(id as number);
          return entry === undefined ? [] : [{ entry, score }];
        });
  });
}

/** What a developer would reach for first; each is measured at its own best threshold. */
export const BASELINES: readonly QualityEngine[] = [
  fuse('Fuse.js', false),
  fuse('Fuse.js, token search', true),
  minisearch('MiniSearch', null),
  minisearch('MiniSearch, stemmed', (term) => stemmer(term.toLowerCase())),
];
