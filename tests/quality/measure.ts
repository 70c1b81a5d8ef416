import type { Verdict } from '../../lib/compare/comparison.ts';
import type { Claim, EngineResult } from './engine.ts';
import { pairKey, sentencesAt, type GoldCase, type GoldLabel } from './gold.ts';

/** A claim on labelled sentences, with what the labels say of it. */
export type JudgedClaim = {
  readonly claim: Claim;
  readonly sentence: number;
  readonly score: number;
  readonly verdict: Verdict | null;
  readonly right: boolean;
  readonly keys: readonly string[];
  readonly conflict: 'right' | 'wrong' | 'open';
  readonly conflictKeys: readonly string[];
  readonly acrossOccasions: boolean;
  readonly onUncovered: boolean;
};

export type CaseResult = {
  readonly gold: GoldCase;
  readonly ranked: readonly JudgedClaim[];
  readonly shown: readonly JudgedClaim[] | null;
};

export function judgeCase(gold: GoldCase, result: EngineResult): CaseResult {
  const judge = (claims: readonly Claim[]) => claims.flatMap((claim) => judgeClaim(gold, claim));
  return { gold, ranked: judge(result.ranked), shown: result.shown === null ? null : judge(result.shown) };
}

/** One judgement for each labelled page sentence the claim stands on; none where the labels leave it out. */
function judgeClaim(gold: GoldCase, claim: Claim): readonly JudgedClaim[] {
  const there = sentencesAt(gold.sourceSentences.get(claim.source) ?? [], claim.there);
  return sentencesAt(gold.pageSentences, claim.here).flatMap((sentence) => {
    if (gold.ignored.has(sentence)) return [];
    const labels = gold.labels.filter(
      (label) =>
        label.sentence === sentence &&
        label.source === claim.source &&
        label.acceptable.some((index) => there.includes(index)),
    );
    if (
      labels.length === 0 &&
      there.some((other) => gold.disputable.has(pairKey(sentence, claim.source, other)))
    )
      return [];
    return [
      {
        claim,
        sentence,
        score: claim.score,
        verdict: claim.verdict,
        right: labels.length > 0,
        keys: requiredKeys(labels),
        conflict: conflictState(labels),
        conflictKeys: labels
          .filter((label) => label.verdict === 'conflicts')
          .map((label) => label.conflictKey),
        acrossOccasions: labels.length > 0 && labels.every((label) => label.verdict === 'another-occasion'),
        onUncovered: gold.uncovered.has(sentence),
      },
    ];
  });
}

function requiredKeys(labels: readonly GoldLabel[]): readonly string[] {
  return labels.filter((label) => label.required).map((label) => label.key);
}

function conflictState(labels: readonly GoldLabel[]): 'right' | 'wrong' | 'open' {
  if (labels.some((label) => label.verdict === 'conflicts')) return 'right';
  return labels.some((label) => label.verdict === null) ? 'open' : 'wrong';
}

export type Measures = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly shown: number;
  /** Share of the labelled sentences whose best candidate is right. */
  readonly firstRight: number;
  /** The same, of the sentences where something is shown. */
  readonly firstShownRight: number;
  /** Share of the uncovered sentences that get a match all the same. */
  readonly uncovered: number;
  readonly conflictPrecision: number;
  readonly conflictRecall: number;
  readonly conflictsShown: number;
  readonly conflictsAcrossOccasions: number;
  /** Recall where precision is still 0.9, by moving the threshold. */
  readonly recallAtPrecision90: number;
};

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

/** All measures of one set. Engines without a threshold are shown at the one that gives their best F1. */
export function measure(results: readonly CaseResult[]): Measures {
  const threshold = results.every((r) => r.shown !== null) ? null : bestThreshold(results);
  const shown = results.map((r) => r.shown ?? bestPerSource(r).filter((c) => c.score >= (threshold ?? 0)));
  const { precision, recall } = precisionRecall(results, shown);
  const conflicts = conflictMeasures(results, shown);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    shown: shown.flat().length,
    firstRight: firstRight(
      results,
      results.map((r) => r.ranked),
    ),
    firstShownRight: firstShownRight(results, shown),
    uncovered: uncoveredMatched(results, shown),
    ...conflicts,
    recallAtPrecision90: recallAtPrecision(results, 0.9),
  };
}

type Shown = readonly (readonly JudgedClaim[])[];

function precisionRecall(results: readonly CaseResult[], shown: Shown) {
  const all = shown.flat();
  const keyed = (claims: readonly JudgedClaim[], r: CaseResult) =>
    claims.flatMap((claim) => claim.keys.map((key) => scoped(r, key)));
  const found = new Set(results.flatMap((r, index) => keyed(shown[index] ?? [], r)));
  const required = new Set(results.flatMap((r) => requiredKeys(r.gold.labels).map((key) => scoped(r, key))));
  return {
    precision: ratio(all.filter((claim) => claim.right).length, all.length),
    recall: ratio(found.size, required.size),
  };
}

/** Pairs of seeds are one pair whichever of the two is the page; elsewhere each page counts its own. */
function scoped(r: CaseResult, key: string): string {
  return r.gold.set === 'seeds' ? key : `${r.gold.pageId}|${key}`;
}

function conflictMeasures(results: readonly CaseResult[], shown: Shown) {
  const claims = shown.flat().filter((claim) => claim.verdict === 'conflicts' && claim.conflict !== 'open');
  const found = new Set(
    results.flatMap((r, index) =>
      (shown[index] ?? [])
        .filter((claim) => claim.verdict === 'conflicts')
        .flatMap((claim) => claim.conflictKeys.map((key) => scoped(r, key))),
    ),
  );
  const wanted = new Set(
    results.flatMap((r) =>
      r.gold.labels
        .filter((label) => label.verdict === 'conflicts' && label.required)
        .map((label) => scoped(r, label.conflictKey)),
    ),
  );
  return {
    conflictPrecision: ratio(claims.filter((claim) => claim.conflict === 'right').length, claims.length),
    conflictRecall: ratio([...wanted].filter((key) => found.has(key)).length, wanted.size),
    conflictsShown: claims.length,
    conflictsAcrossOccasions: claims.filter((claim) => claim.acrossOccasions).length,
  };
}

/** Stories ask for the best sentence of each article, the other sets for the best of the whole library. */
function queryOf(r: CaseResult, sentence: number, source: string): string {
  const ofEach = r.gold.set === 'stories' || r.gold.set === 'own-stories' || r.gold.set === 'other-events';
  return ofEach ? `${sentence}|${source}` : `${sentence}`;
}

function firstOfEach(r: CaseResult, claims: readonly JudgedClaim[]): ReadonlyMap<string, JudgedClaim> {
  const first = new Map<string, JudgedClaim>();
  for (const claim of claims) {
    const query = queryOf(r, claim.sentence, claim.claim.source);
    const best = first.get(query);
    if (best === undefined || claim.score > best.score) first.set(query, claim);
  }
  return first;
}

function firstRight(results: readonly CaseResult[], ranked: Shown): number {
  let right = 0;
  let asked = 0;
  for (const [index, r] of results.entries()) {
    const first = firstOfEach(r, ranked[index] ?? []);
    const queries = new Set(
      r.gold.labels
        .filter((label) => label.required && !r.gold.ignored.has(label.sentence))
        .map((label) => queryOf(r, label.sentence, label.source)),
    );
    asked += queries.size;
    for (const query of queries) if (first.get(query)?.right === true) right += 1;
  }
  return ratio(right, asked);
}

function firstShownRight(results: readonly CaseResult[], shown: Shown): number {
  const firsts = results.flatMap((r, index) => [...firstOfEach(r, shown[index] ?? []).values()]);
  return ratio(firsts.filter((claim) => claim.right).length, firsts.length);
}

function uncoveredMatched(results: readonly CaseResult[], shown: Shown): number {
  const total = results.reduce((sum, r) => sum + r.gold.uncovered.size, 0);
  const matched = results.reduce(
    (sum, _r, index) =>
      sum + new Set((shown[index] ?? []).filter((c) => c.onUncovered).map((c) => c.sentence)).size,
    0,
  );
  return ratio(matched, total);
}

function bestPerSource(r: CaseResult): readonly JudgedClaim[] {
  const best = new Map<string, JudgedClaim>();
  for (const claim of r.ranked) {
    const key = `${claim.sentence}|${claim.claim.source}`;
    const known = best.get(key);
    if (known === undefined || claim.score > known.score) best.set(key, claim);
  }
  return [...best.values()];
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Precision and recall at every threshold, best-scored claim of each sentence and source only. */
function sweep(results: readonly CaseResult[]) {
  const best = results.map((r) => bestPerSource(r));
  const thresholds = [...new Set(best.flat().map((claim) => claim.score))].sort((a, b) => b - a);
  const step = Math.max(1, Math.floor(thresholds.length / 120));
  return thresholds
    .filter((_value, index) => index % step === 0)
    .map((threshold) => ({
      threshold,
      ...precisionRecall(
        results,
        best.map((claims) => claims.filter((claim) => claim.score >= threshold)),
      ),
    }));
}

function bestThreshold(results: readonly CaseResult[]): number {
  let best = { threshold: 0, f1: -1 };
  for (const point of sweep(results)) {
    const f1 = harmonic(point.precision, point.recall);
    if (f1 > best.f1) best = { threshold: point.threshold, f1 };
  }
  return best.threshold;
}

function recallAtPrecision(results: readonly CaseResult[], precision: number): number {
  return Math.max(
    0,
    ...sweep(results)
      .filter((p) => p.precision >= precision)
      .map((p) => p.recall),
  );
}
