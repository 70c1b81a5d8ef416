import type { Silences } from './engine.ts';
import { sentencesAt, type GoldCase } from './gold.ts';

/** Claims about what is *not* told, and how many of them the labels bear out. */
export type SilenceCount = { readonly claimed: number; readonly right: number };

const NONE: SilenceCount = { claimed: 0, right: 0 };

/** "Only here": right where the labels say that no source covers the sentence, wrong where a source has to be found. */
export function countOnlyHere(gold: GoldCase, { onlyHere }: Silences): SilenceCount {
  return sum(
    onlyHere
      .flatMap((range) => sentencesAt(gold.pageSentences, range))
      .map((sentence) => {
        const isCovered = gold.labels.some((label) => label.required && label.sentence === sentence);
        if (gold.ignored.has(sentence) || isCovered === gold.uncovered.has(sentence)) return NONE;
        return { claimed: 1, right: isCovered ? 0 : 1 };
      }),
  );
}

/** "Missing here": wrong where a label joins any of its accounts to a sentence of the page. */
export function countMissing(gold: GoldCase, { missing }: Silences): SilenceCount {
  return sum(
    missing.map((accounts) => {
      const isTold = accounts.some(({ source, there }) => {
        const told = sentencesAt(gold.sourceSentences.get(source) ?? [], there);
        return gold.labels.some(
          (label) => label.source === source && label.acceptable.some((sentence) => told.includes(sentence)),
        );
      });
      return { claimed: 1, right: isTold ? 0 : 1 };
    }),
  );
}

export function sum(counts: readonly SilenceCount[]): SilenceCount {
  return counts.reduce(
    (all, one) => ({ claimed: all.claimed + one.claimed, right: all.right + one.right }),
    NONE,
  );
}
