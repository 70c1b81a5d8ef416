import { describe, expect, it } from 'vitest';
import { createPassageIndex } from '../../../../lib/match/index/create-passage-index.ts';

function passagesOf(source: number): string[][] {
  return Array.from({ length: 40 }, (_, k) => ['talk', `word-${(source * 40 + k) % 997}`, `own-${source}`]);
}

describe('merging', () => {
  it('keeps the number of segments small however many sources are added one by one', () => {
    const index = createPassageIndex();
    for (let source = 0; source < 200; source += 1) index.add(`s${source}`, passagesOf(source));
    expect(index.snapshot(1).segments.length).toBeLessThan(12);
    index.compact();
    expect(index.snapshot(1).segments.length).toBeLessThan(4);
    expect(index.search(['own-123'], { admit: null, limit: 50 })).toHaveLength(40);
  });

  it('does not rewrite a large segment when a source is added or removed', () => {
    const index = createPassageIndex();
    index.addAll(Array.from({ length: 200 }, (_, k) => ({ sourceId: `s${k}`, passages: passagesOf(k) })));
    const [large] = index.snapshot(1).segments;
    index.add('new', passagesOf(200));
    index.remove('s7');
    expect(index.snapshot(1).segments[0]?.buffer).toBe(large?.buffer);
  });

  it('frees the room of removed sources when it compacts', () => {
    const index = createPassageIndex();
    index.addAll(Array.from({ length: 20 }, (_, k) => ({ sourceId: `s${k}`, passages: passagesOf(k) })));
    const before = index.snapshot(1).segments[0]?.buffer.byteLength ?? 0;
    for (let source = 0; source < 15; source += 1) index.remove(`s${source}`);
    expect(index.compact()).toBe(true);
    expect(index.snapshot(1).segments[0]?.buffer.byteLength).toBeLessThan(before / 2);
    expect(index.compact()).toBe(false);
  });
});
