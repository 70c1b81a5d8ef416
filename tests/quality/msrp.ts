import { explainPair } from '../../lib/compare/explain-pair.ts';

/** Where the Microsoft Research Paraphrase Corpus lies beside the project; its licence allows evaluating only. */
export const MSRP_FILE = 'msrp_train.json';

/** Two sentences, and whether people called them paraphrases (1) or not (0). */
export type MsrpPair = { readonly y: 0 | 1; readonly s1: string; readonly s2: string };

type Scored = { readonly score: number; readonly right: boolean };

/** How well a score tells paraphrases from other pairs. */
export type Separation = {
  /** Probability that a paraphrase scores above another pair, ties counted half. */
  readonly auc: number;
  /** At the threshold that is best for each, chosen on the same pairs. */
  readonly bestF1: number;
  readonly bestAccuracy: number;
  /** What calling every pair a paraphrase would reach. */
  readonly allF1: number;
  readonly allAccuracy: number;
};

/** Our score of two sentences with nothing around them, as an evaluation: nothing is fitted on these pairs. */
export function msrpTable(pairs: readonly MsrpPair[]): string {
  const scored = pairs.map(({ y, s1, s2 }) => ({ score: explainPair(s1, s2).score, right: y === 1 }));
  const { auc, bestF1, bestAccuracy, allF1, allAccuracy } = separation(scored);
  return [
    `MSRP, evaluation only, ${pairs.length} pairs without context: AUC ${auc.toFixed(3)}`,
    `  best F1 ${bestF1.toFixed(3)} (every pair called a paraphrase: ${allF1.toFixed(3)})`,
    `  best accuracy ${bestAccuracy.toFixed(3)} (every pair called a paraphrase: ${allAccuracy.toFixed(3)})`,
  ].join('\n');
}

/** @throws when there are not pairs of both kinds */
export function separation(scored: readonly Scored[]): Separation {
  const positives = scored.filter(({ right }) => right).length;
  const negatives = scored.length - positives;
  if (positives === 0 || negatives === 0) throw new Error('Separating takes pairs of both kinds.');
  const byScore = new Map<number, { hits: number; misses: number }>();
  for (const { score, right } of scored) {
    const tied = byScore.get(score) ?? { hits: 0, misses: 0 };
    byScore.set(score, right ? { ...tied, hits: tied.hits + 1 } : { ...tied, misses: tied.misses + 1 });
  }
  let [found, wrong, above, bestF1, bestAccuracy] = [0, 0, 0, 0, negatives / scored.length];
  for (const [, { hits, misses }] of [...byScore].sort(([a], [b]) => b - a)) {
    above += misses * (found + hits / 2);
    found += hits;
    wrong += misses;
    bestF1 = Math.max(bestF1, (2 * found) / (found + wrong + positives));
    bestAccuracy = Math.max(bestAccuracy, (found + negatives - wrong) / scored.length);
  }
  return {
    auc: above / (positives * negatives),
    bestF1,
    bestAccuracy,
    allF1: (2 * positives) / (scored.length + positives),
    allAccuracy: positives / scored.length,
  };
}
