/**
 * Times of one piece of work done many times, in milliseconds of processor time: what else the machine does counts for
 * little. On an idle machine it is the time on the clock, or somewhat more, for helping threads count too.
 */
export type Timing = {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly runs: number;
};

/** Runs `work` on each item, once for warming up where that is cheap, until the items or the time are used up. */
export async function time<T>(
  items: readonly T[],
  budget: number,
  work: (item: T) => unknown,
): Promise<Timing> {
  const once = async (item: T) => {
    const start = processorMs();
    await work(item);
    return processorMs() - start;
  };
  const [first] = items;
  const warmUp = first === undefined ? 0 : await once(first);
  // What takes a tenth of the budget is slow enough not to be shifted by warming up.
  const times = warmUp > budget / 10 ? [warmUp] : [];
  const until = processorMs() + budget;
  for (const item of items.slice(times.length)) {
    if (times.length > 0 && processorMs() > until) break;
    times.push(await once(item));
  }
  return summary(times);
}

export function summary(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), most: at(1), runs: sorted.length };
}

/** Milliseconds `work` takes, and its answer. */
export function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = processorMs();
  const value = work();
  return { ms: processorMs() - start, value };
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Bytes of the heap and of array buffers in use after collecting garbage. */
export function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
