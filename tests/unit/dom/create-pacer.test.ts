import { describe, expect, it } from 'vitest';
import { createPacer } from '../../../lib/dom/create-pacer.ts';

function pacerOf(hidden: boolean, sliceMs: number) {
  let now = 0;
  let given = 0;
  const window = {
    document: { hidden },
    performance: { now: () => now },
    setTimeout: (resume: () => void) => {
      given += 1;
      resume();
    },
  } as unknown as Window;
  const pacer = createPacer(window);
  now = sliceMs;
  return { pacer, given: () => given };
}

describe('the thread is given back', () => {
  it.each([
    ['by a slice that has lasted long enough', false, 6, 1],
    ['not by one that has not', false, 1, 0],
    ['not on a page that nobody sees, whose timers wait for a second', true, 6, 0],
  ] as const)('%s', async (_, hidden, sliceMs, times) => {
    const { pacer, given } = pacerOf(hidden, sliceMs);
    await pacer.pause();
    expect(given()).toBe(times);
  });
});
