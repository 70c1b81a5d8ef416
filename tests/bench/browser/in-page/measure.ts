import { isProbablyReaderable } from '@mozilla/readability';
import type { Verdict } from '../../../../lib/compare/comparison.ts';
import { detectPage } from '../../../../lib/dom/detect/detect-page.ts';
import { createHighlighter } from '../../../../lib/dom/mark/highlighter.ts';
import { highlightCss, highlightName } from '../../../../lib/dom/mark/highlight-style.ts';
import { judgePage } from '../../../../lib/dom/detect/judge-page.ts';
import { type Place, type WrappedPlace, wrapRanges } from './wrap-ranges.ts';

/** What is marked. */
export type Unit = 'word' | 'sentence';

/** Marks over a text, and the milliseconds until they were drawn, and until they were gone. */
export type MarkTimes = { readonly marks: number; readonly draw: number; readonly clear: number };

/** Milliseconds on the clock until the frame after the work is drawn. */
async function untilDrawn(work: () => void): Promise<number> {
  const start = performance.now();
  work();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - start;
}

/** Every word, or every sentence, of all paragraphs. */
function placesOf(unit: Unit): readonly Place[] {
  const pattern = unit === 'word' ? /\S+/gu : /[^.]+\./gu;
  return [...document.querySelectorAll('p')].flatMap((paragraph) => {
    const node = paragraph.firstChild as Text;
    return [...node.data.matchAll(pattern)].map((match) => ({
      node,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });
}

function toRange({ node, start, end }: Place): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

const VERDICTS: readonly Verdict[] = ['agrees', 'differs', 'conflicts', 'another-occasion'];

function verdictAt(index: number): Verdict {
  return VERDICTS[index % VERDICTS.length] ?? 'agrees';
}

/** Draws and clears marks over the page's text with our highlighter; the ranges are made in the time. */
async function highlight(unit: Unit): Promise<MarkTimes> {
  const places = placesOf(unit);
  const highlighter = createHighlighter(window);
  // The page's own first drawing is not counted.
  await untilDrawn(() => undefined);
  const draw = await untilDrawn(() =>
    highlighter.show(
      places.map((place, index) => ({
        id: `${index}`,
        verdict: verdictAt(index),
        range: toRange(place),
      })),
    ),
  );
  return { marks: places.length, draw, clear: await untilDrawn(() => highlighter.clear()) };
}

/** The same by wrapping, with the same lines: wavy and dashed lines cost more to draw than a plain ground. */
async function wrap(unit: Unit): Promise<MarkTimes> {
  const places = placesOf(unit).map(
    (place, index): WrappedPlace => ({ ...place, className: highlightName(verdictAt(index)) }),
  );
  const lines = highlightCss(false, ['p']).replaceAll(/p::highlight\(([\w-]+)\)/gu, 'mark.$1');
  document.head.append(
    Object.assign(document.createElement('style'), {
      textContent: `mark{background:none;color:inherit}${lines}`,
    }),
  );
  const before = document.body.innerHTML;
  let undo = (): void => undefined;
  await untilDrawn(() => undefined);
  const draw = await untilDrawn(() => (undo = wrapRanges(places)));
  const clear = await untilDrawn(() => undo());
  if (document.body.innerHTML !== before) throw new Error('Unwrapping did not bring the page back.');
  return { marks: places.length, draw, clear };
}

const ROUNDS = 9;
/** The clock of a page is coarse: so many looks are timed together. */
const LOOKS = 20;

/** Median milliseconds of a look at the page: the first one, of code not yet compiled, does not count. */
function medianOf(look: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let count = 0; count < LOOKS; count += 1) look();
    return (performance.now() - start) / LOOKS;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}

/** What each says of the page the script stands in, and how long it takes. */
function detectors() {
  return {
    first: { is: detectPage(document).isArticle, ms: medianOf(() => detectPage(document)) },
    judged: { is: judgePage(document).isArticle, ms: medianOf(() => judgePage(document)) },
    readerable: { is: isProbablyReaderable(document), ms: medianOf(() => isProbablyReaderable(document)) },
  };
}

Object.assign(globalThis, { lateralMeasure: { highlight, wrap, detectors } });

export type DetectorLooks = ReturnType<typeof detectors>;
