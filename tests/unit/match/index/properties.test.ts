import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPassageIndex,
  type LocalPassageIndex,
} from '../../../../lib/match/index/create-passage-index.ts';
import type { PassageIndex } from '../../../../lib/match/index/passage-index.ts';
import { createSlowPassageIndex } from './slow-passage-index.ts';

// Few words and few sources, so that they meet; some words that are hard to order or to encode.
const stem = fc.constantFrom(
  'a',
  'ab',
  'abc',
  'b',
  'ceasefir',
  'é',
  'zelenskyy',
  '一',
  '😀',
  '\ud83d',
  'constructor',
  '',
);
const sourceId = fc.constantFrom('s1', 's2', 's3', 's10', 'тест', '');
const passages = fc.array(fc.array(stem, { maxLength: 8 }), { maxLength: 5 });

type Step =
  | { readonly kind: 'add'; readonly sourceId: string; readonly passages: string[][] }
  | { readonly kind: 'addAll'; readonly sources: { sourceId: string; passages: string[][] }[] }
  | { readonly kind: 'remove'; readonly sourceId: string }
  | { readonly kind: 'compact' }
  | { readonly kind: 'reload' }
  | { readonly kind: 'ask' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), sourceId, passages }),
  fc.record({
    kind: fc.constant('addAll' as const),
    sources: fc.array(fc.record({ sourceId, passages }), { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), sourceId }),
  fc.constantFrom<Step>({ kind: 'compact' }, { kind: 'reload' }, { kind: 'ask' }),
);

/** Both indexes after the same steps. */
function run(steps: readonly Step[]): { readonly real: LocalPassageIndex; readonly slow: PassageIndex } {
  let real = createPassageIndex();
  const slow = createSlowPassageIndex();
  for (const step of steps) {
    if (step.kind === 'compact') real.compact();
    else if (step.kind === 'reload') real = createPassageIndex(copied(real));
    else if (step.kind === 'ask') real.similarSources(['a', 'b'], 3);
    else
      for (const index of [real, slow]) {
        if (step.kind === 'add') index.add(step.sourceId, step.passages);
        else if (step.kind === 'addAll') index.addAll(step.sources);
        else index.remove(step.sourceId);
      }
  }
  return { real, slow };
}

function copied(index: LocalPassageIndex) {
  const { manifest, segments } = index.snapshot(1);
  return {
    manifest: manifest.slice(0),
    segments: segments.map(({ key, buffer }) => ({ key, buffer: buffer.slice(0) })),
  };
}

const steps = fc.array(step, { maxLength: 14 });
const query = fc.array(stem, { maxLength: 6 });
const limit = fc.integer({ min: 1, max: 12 });

describe('the index answers like the plain one, whatever was added, removed, merged and stored', () => {
  it('to a search', () => {
    const admit = fc.option(fc.uniqueArray(sourceId).map((ids) => new Set(ids)));
    fc.assert(
      fc.property(steps, query, admit, limit, (steps, query, admit, limit) => {
        const { real, slow } = run(steps);
        const hits = real.search(query, { admit, limit });
        const expected = slow.search(query, { admit, limit });
        expect(hits.map((hit) => [hit.sourceId, hit.passage])).toEqual(
          expected.map((hit) => [hit.sourceId, hit.passage]),
        );
        for (const [at, hit] of hits.entries()) expect(hit.score).toBeCloseTo(expected[at]?.score ?? 0, 9);
      }),
      { numRuns: 400 },
    );
  });

  it('to a comparison of whole articles', () => {
    fc.assert(
      fc.property(steps, query, (steps, query) => {
        const { real, slow } = run(steps);
        const byId = (index: PassageIndex) =>
          new Map(index.similarSources(query, 99).map((found) => [found.sourceId, found.similarity]));
        const expected = byId(slow);
        const found = byId(real);
        expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [id, similarity] of found) expect(similarity).toBeCloseTo(expected.get(id) ?? -1, 9);
      }),
      { numRuns: 400 },
    );
  });

  it('to questions about its words and sources', () => {
    fc.assert(
      fc.property(steps, stem, (steps, stem) => {
        const { real, slow } = run(steps);
        const facts = (index: PassageIndex) => ({
          sources: [...index.sourceIds()].sort(),
          counts: [index.sourceCount, index.passageCount, index.documentFrequency(stem)],
          idf: index.idf(stem),
          held: index.has('s1'),
          words: [...index.vocabulary()].sort(),
          beginning: [...index.termsWithPrefix('a')].sort(),
        });
        expect(facts(real)).toEqual(facts(slow));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the best hits', () => {
  it('come in the same order when the limit is raised', () => {
    fc.assert(
      fc.property(steps, query, limit, (steps, query, limit) => {
        const { real } = run(steps);
        const few = real.search(query, { admit: null, limit });
        const many = real.search(query, { admit: null, limit: 99 });
        expect(few).toEqual(many.slice(0, limit));
      }),
      { numRuns: 200 },
    );
  });
});
