import type { PreparedPassage } from '../../match/prepare-passage.ts';

/** Reads something of a passage once for all the pairs it stands in. */
export function oncePerPassage<T extends object>(
  read: (passage: PreparedPassage) => T,
): (passage: PreparedPassage) => T {
  const known = new WeakMap<PreparedPassage, T>();
  return (passage) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const value = read(passage);
    known.set(passage, value);
    return value;
  };
}
