import { stemmer } from 'stemmer';

/** Words repeat; the memory is emptied when it is full, so that hostile text cannot grow it. */
const MEMORY_LIMIT = 20_000;
const memory = new Map<string, string>();

/** Porter's stem of a folded word. Words of other scripts are returned as they are. */
export function stem(folded: string): string {
  const known = memory.get(folded);
  if (known !== undefined) return known;
  const result = /^[a-z]+$/u.test(folded) ? stemmer(folded) : folded;
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(folded, result);
  return result;
}
