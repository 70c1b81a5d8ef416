import type { Page } from 'puppeteer-core';
import { createRandom } from '../random.ts';
import { projectSentences } from '../project-texts.ts';
import type { HighlightTimes } from './in-page/measure.ts';

export type HighlightRow = HighlightTimes & { readonly unit: 'word' | 'sentence'; readonly words: number };

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

/** Our highlights against wrapping, over the same text in the same page. */
export async function measureHighlights(newPage: () => Promise<Page>, script: string): Promise<readonly HighlightRow[]> {
  const { html, words } = longText();
  const rows: HighlightRow[] = [];
  for (const unit of ['sentence', 'word'] as const) {
    const page = await newPage();
    // Pages behind others are drawn no frames.
    await page.bringToFront();
    await page.setContent(html);
    await page.evaluate(script);
    const times = (await page.evaluate(`lateralMeasure.highlights('${unit}')`)) as HighlightTimes;
    rows.push({ unit, words, ...times });
    await page.close();
  }
  return rows;
}
