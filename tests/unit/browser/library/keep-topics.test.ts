import { describe, expect, it } from 'vitest';
import { keepTopics } from '../../../../lib/browser/library/keep-topics.ts';
import type { SourceSummary } from '../../../../lib/library/source-record.ts';
import { createMemorySegmentStore } from '../../match/index/memory-segment-store.ts';

function summary(id: string, version: number, topics: readonly string[]): SourceSummary {
  return { id, version, topics } as SourceSummary;
}

const BEFORE = [summary('a', 1, ['talks']), summary('b', 1, [])];
const NAMES = (topic: string) => topic;

/** How often topics are learned when one list of sources follows another. */
async function learnings(
  after: readonly SourceSummary[],
  names: (topic: string) => string = NAMES,
  damage = false,
  edition = 1,
): Promise<number> {
  const buffers = createMemorySegmentStore();
  let learned = 0;
  const learn = async () => {
    learned += 1;
    return [];
  };
  await keepTopics(buffers, BEFORE, 1, NAMES, learn);
  if (damage) await buffers.save('topics', new ArrayBuffer(5));
  await keepTopics(buffers, after, edition, names, learn);
  return learned;
}

describe('topics', () => {
  it('are learned once from the same sources', async () => {
    expect(await learnings(BEFORE)).toBe(1);
  });

  it.each([
    ['a text changed', [summary('a', 2, ['talks']), summary('b', 1, [])]],
    ['a source joined a topic', [summary('a', 1, ['talks']), summary('b', 1, ['talks'])]],
    ['a source went', [summary('a', 1, ['talks'])]],
  ])('are learned again when %s', async (_what, after) => {
    expect(await learnings(after)).toBe(2);
  });

  it('are learned again when a topic has another name, after damage and by another edition', async () => {
    expect(await learnings(BEFORE, (topic) => `${topic} renamed`)).toBe(2);
    expect(await learnings(BEFORE, NAMES, true)).toBe(2);
    expect(await learnings(BEFORE, NAMES, false, 2)).toBe(2);
  });
});
