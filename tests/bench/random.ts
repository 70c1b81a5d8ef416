/** A seeded source of randomness (mulberry32): the same seed gives the same corpus on every machine. */
export type Random = {
  /** 0 up to 1. */
  next(): number;
  /** 0 up to `end`, whole. */
  below(end: number): number;
  pick<T>(items: readonly T[]): T;
  chance(probability: number): boolean;
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const random: Random = {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
    below: (end) => Math.floor(random.next() * end),
    pick(items) {
      const item = items[random.below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
    chance: (probability) => random.next() < probability,
  };
  return random;
}
