import { isProbablyReaderable } from '@mozilla/readability';
import type { Verdict } from '../../../../lib/compare/comparison.ts';
import { detectPage } from '../../../../lib/dom/detect-page.ts';
import { createHighlighter, type Mark } from '../../../../lib/dom/highlighter.ts';
import { judgePage } from '../../../../lib/dom/judge-page.ts';
import { wrapRanges } from './wrap-ranges.ts';

/** Milliseconds on the clock until the frame after the work is drawn. */
async function untilDrawn(work: () => void): Promise<number> {
  const start = performance.now();
  work();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - start;
}

/** Ranges over every word, or over every sentence, of all paragraphs. */
function rangesOf(unit: 'word' | 'sentence'): readonly Range[] {
  const pattern = unit === 'word' ? /\S+/gu : /[^.]+\./gu;
  return [...document.querySelectorAll('p')].flatMap((paragraph) => {
    const node = paragraph.firstChild as Text;
    return [...node.data.matchAll(pattern)].map((match) => {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      return range;
    });
  });
}

const VERDICTS: readonly Verdict[] = ['agrees', 'differs', 'conflicts', 'another-occasion'];

/** Draws and clears marks over the page's text, first by our highlighter, then by wrapping. */
async function highlights(unit: 'word' | 'sentence') {
  const ranges = rangesOf(unit);
  const marks = ranges.map(
    (range, index): Mark => ({ id: `${index}`, verdict: VERDICTS[index % VERDICTS.length] ?? 'agrees', range }),
  );
  const highlighter = createHighlighter(window);
  const draw = await untilDrawn(() => highlighter.show(marks));
  const clear = await untilDrawn(() => highlighter.clear());
  const before = document.body.innerHTML;
  let undo = (): void => undefined;
  // Live ranges would be moved at each wrapping; the wrapper is given places instead.
  const places = ranges.map(({ startContainer, startOffset, endOffset }) => ({
    node: startContainer as Text,
    start: startOffset,
    end: endOffset,
  }));
  marks.length = 0;
  const wrapDraw = await untilDrawn(() => (undo = wrapRanges(places)));
  const wrapClear = await untilDrawn(() => undo());
  if (document.body.innerHTML !== before) throw new Error('Unwrapping did not bring the page back.');
  return { marks: places.length, lateral: { draw, clear }, wrapping: { draw: wrapDraw, clear: wrapClear } };
}

const LOOKS = 15;

/** Median milliseconds of a look at the page: the first one, of code not yet compiled, does not count. */
function medianOf(look: () => unknown): number {
  const times = Array.from({ length: LOOKS }, () => {
    const start = performance.now();
    look();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[LOOKS >> 1] ?? Number.NaN;
}

/** What each says of the page the script stands in, and how long it takes. */
function detectors() {
  return {
    first: { is: detectPage(document).isArticle, ms: medianOf(() => detectPage(document)) },
    judged: { is: judgePage(document).isArticle, ms: medianOf(() => judgePage(document)) },
    readerable: { is: isProbablyReaderable(document), ms: medianOf(() => isProbablyReaderable(document)) },
  };
}

Object.assign(globalThis, { lateralMeasure: { highlights, detectors } });

export type HighlightTimes = Awaited<ReturnType<typeof highlights>>;
export type DetectorLooks = ReturnType<typeof detectors>;
