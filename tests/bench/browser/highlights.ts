import type { Page } from 'puppeteer-core';
import { createRandom } from '../random.ts';
import { projectSentences } from '../project-texts.ts';
import type { MarkTimes, Unit } from './in-page/measure.ts';

export type HighlightRow = {
  readonly unit: Unit;
  readonly words: number;
  readonly lateral: MarkTimes;
  readonly wrapping: MarkTimes;
};

const WORDS = 30_000;
const SENTENCES_IN_PARAGRAPH = 4;

/** A long text of the project's own sentences, one plain text node a paragraph. */
function longText(): { readonly html: string; readonly words: number } {
  const random = createRandom(3);
  const all = projectSentences().filter((sentence) => /^[^.<&]+\.$/u.test(sentence));
  const paragraphs: string[] = [];
  let words = 0;
  while (words < WORDS) {
    const text = Array.from({ length: SENTENCES_IN_PARAGRAPH }, () => random.pick(all)).join(' ');
    words += text.split(/\s+/u).length;
    paragraphs.push(`<p>${text}</p>`);
  }
  return { html: `<!doctype html><title>Long</title><body>${paragraphs.join('\n')}</body>`, words };
}

/** Our highlights against wrapping, over the same text, each in a page of its own. */
export async function measureHighlights(
  newPage: () => Promise<Page>,
  script: string,
): Promise<readonly HighlightRow[]> {
  const { html, words } = longText();
  const times = async (call: string): Promise<MarkTimes> => {
    const page = await newPage();
    // Pages behind others are drawn no frames.
    await page.bringToFront();
    await page.setContent(html);
    await page.evaluate(script);
    const taken = (await page.evaluate(`lateralMeasure.${call}`)) as MarkTimes;
    await page.close();
    return taken;
  };
  const rows: HighlightRow[] = [];
  for (const unit of ['sentence', 'word'] as const) {
    const [lateral, wrapping] = [await times(`highlight('${unit}')`), await times(`wrap('${unit}')`)];
    rows.push({ unit, words, lateral, wrapping });
  }
  return rows;
}
