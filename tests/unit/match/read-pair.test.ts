import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/match/analyse-article.ts';
import { PAIR_FEATURES, VECTOR_LENGTH } from '../../../lib/match/feature-vector.ts';
import { readPair } from '../../../lib/match/read-pair.ts';
import { weighArticle } from '../../../lib/match/weigh-passage.ts';
import { bundledSources } from '../../../seeds/bundled.ts';
import { makeSource } from '../library/make-source.ts';
import { slowPair } from './slow-pair.ts';

const weigh = (stem: string): number => 1 + (stem.length % 5) / 4;
const odd = makeSource({
  id: 'odd',
  text: 'Talks, talks, talks. No. The talks in Istanbul cost $3m, and 2 of 3 envoys left Istanbul for Kyiv. Nothing else was said of it.',
});
const ARTICLES = [...bundledSources(), odd].map(({ article }) => analyseArticle(article));
/** Every so many pairs one is looked at. */
const STEP = 97;

describe('a pair', () => {
  const pairs = ARTICLES.flatMap((a) => ARTICLES.map((b) => [a, b] as const));
  it('is read as its features are meant, whatever was read before it', () => {
    let seen = 0;
    for (const [a, b] of pairs)
      for (let number = 0; number < a.passages.length * b.passages.length; number += STEP) {
        const [here, there] = [number % a.passages.length, Math.floor(number / a.passages.length)];
        const vector = new Float64Array(VECTOR_LENGTH);
        readPair(weighArticle(a, weigh), here, weighArticle(b, weigh), there, weigh, 0, vector);
        const expected = slowPair(a.passages, here, b.passages, there, weigh);
        for (const [place, name] of PAIR_FEATURES.entries())
          expect(vector[place], `${name} of ${here} and ${there}`).toBeCloseTo(expected[name], 9);
        seen += 1;
      }
    expect(seen).toBeGreaterThan(100);
  });

  it('is the same seen from the other side', () => {
    const [a, b] = ARTICLES;
    if (a === undefined || b === undefined) throw new Error('There are two articles.');
    const [forth, back] = [new Float64Array(VECTOR_LENGTH), new Float64Array(VECTOR_LENGTH)];
    readPair(weighArticle(a, weigh), 2, weighArticle(b, weigh), 3, weigh, 0, forth);
    readPair(weighArticle(b, weigh), 3, weighArticle(a, weigh), 2, weigh, 0, back);
    const of = (vector: Float64Array, name: (typeof PAIR_FEATURES)[number]) =>
      vector[PAIR_FEATURES.indexOf(name)];
    expect([of(forth, 'overlap'), of(forth, 'coverHere'), of(forth, 'nearHere')]).toEqual([
      of(back, 'overlap'),
      of(back, 'coverThere'),
      of(back, 'nearThere'),
    ]);
  });
});
