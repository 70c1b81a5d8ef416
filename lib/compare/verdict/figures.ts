import type { Quantity } from '../../text/analysis.ts';
import { compareQuantities } from '../../text/quantities/compare-quantities.ts';
import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Difference, DifferenceKind } from '../comparison.ts';
import { areComparableScales, isPointsForPercent } from './figure-scale.ts';
import { useOf, usesDiffer } from './figure-use.ts';
import { scopesDiffer } from './figure-scope.ts';
import { areWholeAndPart } from './figure-sums.ts';
import { areGroupsOfOneWhole, isToldAsWhole } from './figure-wholes.ts';
import { isLaterCount } from './later-count.ts';
import { sharedNear } from './near-words.ts';
import { parallelExpectations } from './claims.ts';
import { areReadElsewise } from './figure-reading.ts';
import { readText } from './read-text.ts';
import { subjectsDiffer } from './subjects.ts';
import { whatGoesOn } from './what-goes-on.ts';
import type { Frame, PairInQuestion, RuleFinding } from './ruling.ts';

type FigurePair = readonly [Quantity, Quantity];

/**
 * Figures of the same kind: intervals that overlap agree, others contradict. A figure contradicts only when the other
 * passage has no figure of the kind that agrees with it, it is clear which figure answers which, and both are used for
 * the same thing; figures that lie apart otherwise make the accounts differ.
 */
export function figuresRule({ here, there, later = null }: PairInQuestion): RuleFinding | null {
  const sharedValues: string[] = [];
  const apart: FigurePair[] = [];
  const agreeing = new Set<Quantity>();
  const [ours, theirs] = [comparable(here), comparable(there)];
  for (const a of ours)
    for (const b of theirs) {
      const relation = isPointsForPercent(a, b) ? 'disjoint' : compareQuantities(a, b);
      if (relation === 'disjoint' && areComparableScales(a, b)) apart.push([a, b]);
      if (relation !== 'equal' && relation !== 'overlap') continue;
      // Neither states the other's words: "90 minutes" and "under two hours" are both shown.
      if (!agreeing.has(a)) sharedValues.push(relation === 'equal' ? a.text : `${a.text} · ${b.text}`);
      agreeing.add(a);
      agreeing.add(b);
    }
  for (const a of ours) if (!agreeing.has(a) && isRestated(a, theirs)) agreeing.add(a);
  for (const b of theirs) if (!agreeing.has(b) && isRestated(b, ours)) agreeing.add(b);
  const open = apart.filter(([a, b]) => !agreeing.has(a) && !agreeing.has(b));
  const clear = open.filter(([a, b]) => isClear(a, b, open, here, there));
  if (clear.length === 0 && sharedValues.length > 0) return agree(sharedValues);
  if (open.length === 0) return null;
  const contradicting = clear.filter(([a, b]) => isSameThing(a, b, here, there, later));
  const found = contradicting.length > 0 ? contradicting : clear;
  const differences = found.map(([a, b]): Difference => ({ kind: kindOf(a), here: a.text, there: b.text }));
  return contradicting.length > 0
    ? {
        rule: 'figures-conflict',
        verdict: 'conflicts',
        differences,
        sharedValues,
        frame: frameOf(contradicting, open, here, there),
      }
    : {
        rule: clear.some(([a, b]) => isLaterCount(a, useOf(a, here), b, useOf(b, there), later))
          ? 'later-count'
          : 'figures-apart',
        verdict: 'differs',
        differences,
        sharedValues,
      };
}

/** A score is final where somebody wins or loses by it. */
const FINAL =
  /\b(?:w[io]n(?:s|ning)?|beat(?:s|en)?|defeat\w*|los[et]s?|victory|final|vot\w+|ballots?|ruled|passed|drew|draw)\b/iu;

/**
 * "Four years instead of six", "of the 9.8 billion euros it kept 7.1 billion": the unit of the one goes for the other.
 * "Eleven died, nine of them on board": as does what is counted.
 */
function isRestated(figure: Quantity, others: readonly Quantity[]): boolean {
  return others.some(
    ({ unit, counts, value, text }) =>
      unit === null &&
      counts === null &&
      (value === figure.value ||
        (figure.unit !== null && figure.text.toLowerCase().startsWith(`${text.toLowerCase()} `))),
  );
}

/** Ordinals and ages name things more often than they measure them; scores change until the end. */
function comparable(passage: PreparedPassage): readonly Quantity[] {
  const { quantities, passage: printed } = passage.analysis;
  return quantities.filter(
    (one) =>
      one.unit !== 'ordinal' &&
      one.counts !== 'age' &&
      !isToldAsWhole(one, passage) &&
      (one.unit !== 'score' || FINAL.test(printed.text)),
  );
}

function agree(sharedValues: readonly string[]): RuleFinding {
  return { rule: 'figures-agree', verdict: 'agrees', differences: [], sharedValues };
}

function isSameThing(
  a: Quantity,
  b: Quantity,
  here: PreparedPassage,
  there: PreparedPassage,
  later: number | null,
): boolean {
  const [ours, theirs] = [useOf(a, here), useOf(b, there)];
  // A count that still grows: each may be right for its time.
  if (a.unit === null && (ours.isInterim || theirs.isInterim)) return false;
  if (isLaterCount(a, ours, b, theirs, later)) return false;
  if (a.unit === 'minute' && goOnApart(a, here, b, there)) return false;
  if (areWholeAndPart(a, here, b, there) || areGroupsOfOneWhole(a, here, b, there)) return false;
  if (areReadElsewise(a, here, b, there) || scopesDiffer(a, here, b, there)) return false;
  if (usesDiffer(ours, theirs, a.unit) || subjectsDiffer(here, a, there, b)) return false;
  return ours.stance === null || !parallelExpectations(here, a, there, b);
}

/** "Three years of war", "two years into the drought": lengths of two things. */
function goOnApart(a: Quantity, here: PreparedPassage, b: Quantity, there: PreparedPassage): boolean {
  const [ours, theirs] = [
    whatGoesOn(readText(here).text.slice(a.end)),
    whatGoesOn(readText(there).text.slice(b.end)),
  ];
  return ours !== null && theirs !== null && ours !== theirs;
}

/** The frame of the surest of the contradicting pairs. */
function frameOf(
  pairs: readonly FigurePair[],
  open: readonly FigurePair[],
  here: PreparedPassage,
  there: PreparedPassage,
): Frame {
  const frames = pairs.map(([a, b]): Frame => ({
    kind: 'figure',
    ...sharedNear(here, a, there, b),
    named: a.counts !== null && a.counts === b.counts,
    alone: open.length === 1,
  }));
  const [best] = frames.toSorted((a, b) => b.shared - a.shared);
  if (best === undefined) throw new Error('A contradiction without figures.');
  return best;
}

/** One figure against one, or the two that stand among the same words. */
function isClear(
  a: Quantity,
  b: Quantity,
  open: readonly FigurePair[],
  here: PreparedPassage,
  there: PreparedPassage,
): boolean {
  const rivals = open.filter(([x, y]) => (x === a) !== (y === b));
  if (rivals.length === 0) return true;
  const own = sharedNear(here, a, there, b).shared;
  return own > 0 && rivals.every(([x, y]) => sharedNear(here, x, there, y).shared < own);
}

function kindOf({ unit }: Quantity): DifferenceKind {
  if (unit === 'minute') return 'duration';
  return unit === 'clock' ? 'date' : 'number';
}
