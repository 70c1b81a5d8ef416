const PAUSE_MS = 100;
const LIMIT_MS = 20_000;

/**
 * Asks again until the answer is there (not `null`, not `undefined`, not `false`), and returns it.
 * @throws after the limit (20 s), saying what it waited for
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limitMs: number = LIMIT_MS,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limitMs / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
