import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browsers/launch.ts';
import type { Source } from '../../../lib/library/source.ts';
import { benchLibraries, spread } from '../bench-library.ts';
import { type Timing, summary } from '../clock.ts';

export type ColdRow = {
  readonly passages: number;
  readonly sources: number;
  /** From the message to the answer, in milliseconds on the clock, the background ended before. */
  readonly cold: Timing;
  /** The same again at once, of another article. */
  readonly warm: Timing;
};

const STARTS = 7;
const BATCH = 100;
/** Sources that the background reads for one answer: neither the browser nor its driver waits for minutes. */
const READ_AT_ONCE = 400;

/** Puts the sources into the library of the extension that the page belongs to. */
async function fill(helper: Page, script: string, sources: readonly Source[]): Promise<void> {
  await helper.evaluate(script);
  for (let from = 0; from < sources.length; from += BATCH)
    await helper.evaluate(`lateralFill(${JSON.stringify(sources.slice(from, from + BATCH))})`);
}

/** Milliseconds from asking for a comparison to having it. */
async function ask(helper: Page, article: unknown): Promise<number> {
  const answer = (await helper.evaluate(`(async () => {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage({ lateral: 'compare-article', request: { article: ${JSON.stringify(article)} } });
    return { ms: performance.now() - start, kind: reply?.value?.kind ?? reply?.error };
  })()`)) as { readonly ms: number; readonly kind: string };
  if (answer.kind !== 'compared') throw new Error(`The background answered: ${answer.kind}`);
  return answer.ms;
}

/** The first comparison after the browser ended the background, with libraries that grow. `sizes` in passages. */
export async function measureColdStart(
  session: Session,
  script: string,
  sizes: readonly number[],
  say: (row: ColdRow) => void,
): Promise<void> {
  const helper = await session.openExtensionPage('popup.html?tab=none');
  // Filling takes longer than puppeteer waits.
  helper.setDefaultTimeout(0);
  let filled = 0;
  for (const { sources, passages, pages } of benchLibraries(sizes)) {
    const articles = spread(pages, STARTS * 2);
    const cold: number[] = [];
    const warm: number[] = [];
    for (; filled < sources.length; filled += READ_AT_ONCE) {
      await session.killBackground();
      await fill(helper, script, sources.slice(filled, filled + READ_AT_ONCE));
      // The answer waits for the index of what is new.
      await ask(helper, articles[0]);
    }
    filled = sources.length;
    for (let start = 0; start < STARTS; start += 1) {
      await session.killBackground();
      cold.push(await ask(helper, articles[(2 * start) % articles.length]));
      warm.push(await ask(helper, articles[(2 * start + 1) % articles.length]));
    }
    say({ passages: passages.length, sources: sources.length, cold: summary(cold), warm: summary(warm) });
  }
  await helper.close();
}
