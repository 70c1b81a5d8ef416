import type { Difference, Verdict } from '../comparison.ts';
import { areOpposedClaims } from './claims.ts';
import { contradictionScore } from './contradiction-score.ts';
import { CONTRADICTS_FROM } from './contradiction-weights.ts';
import { daysRule } from './days.ts';
import { exchangesRule } from './exchanges.ts';
import { figuresRule } from './figures.ts';
import { firstOrAgainRule } from './first-or-again.ts';
import { givenNamesRule } from './given-names.ts';
import { officeStatusRule } from './office-status.ts';
import { outcomesRule } from './outcomes.ts';
import { isDatedApart, passageOccasionRule } from './passage-occasion.ts';
import { resultsRule } from './results.ts';
import { isRetold } from './retold.ts';
import { rolesRule } from './roles.ts';
import type { Frame, PairInQuestion, RuleFinding, VerdictRule } from './ruling.ts';

/** What is said of a pair of passages: the verdict and the rule it rests on. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly differences: readonly Difference[];
  readonly sharedValues: readonly string[];
  /** How surely what contradicts each other is said of one thing, where something does. */
  readonly contradiction?: { readonly frame: Frame | null; readonly surety: number };
};

const RULES: readonly VerdictRule[] = [
  exchangesRule,
  figuresRule,
  resultsRule,
  outcomesRule,
  firstOrAgainRule,
  daysRule,
  rolesRule,
  officeStatusRule,
  givenNamesRule,
  passageOccasionRule,
];

/** The most telling finding of all rules; agreement in values outweighs nothing but strengthens. */
export function judgePair(pair: PairInQuestion): Judgement {
  const found = RULES.flatMap((rule): readonly RuleFinding[] => {
    const finding = rule(pair);
    return finding === null ? [] : [finding];
  });
  const sharedValues = found.flatMap((finding) => finding.sharedValues);
  const conflict = found.find((finding) => finding.verdict === 'conflicts');
  const other =
    found.find((finding) => finding.verdict === 'another-occasion') ??
    (conflict !== undefined && isDatedApart(pair) ? { ...conflict, rule: 'passage-occasion' } : undefined);
  const differing = found.find((finding) => finding.verdict === 'differs');
  // What a later article retells with other figures may be of another round.
  const isSameAgain = conflict === undefined && differing === undefined && isRetold(pair);
  const apart = pair.sameOccasion === false && !isSameAgain;
  if (apart || other !== undefined)
    return {
      verdict: 'another-occasion',
      rule: apart ? 'another-occasion' : (other?.rule ?? 'another-occasion'),
      differences: conflict?.differences ?? other?.differences ?? [],
      sharedValues,
    };
  if (conflict !== undefined && areOpposedClaims(pair))
    return {
      verdict: 'differs',
      rule: 'opposed-claims',
      differences: conflict.differences.map((difference) => ({
        kind: 'attribution' as const,
        here: difference.here,
        there: difference.there,
      })),
      sharedValues,
    };
  if (conflict !== undefined) {
    const surety = conflict.frame === undefined ? 1 : contradictionScore(pair.score, conflict.frame);
    return {
      verdict: surety >= CONTRADICTS_FROM ? 'conflicts' : 'differs',
      rule: conflict.rule,
      differences: conflict.differences,
      sharedValues,
      contradiction: { frame: conflict.frame ?? null, surety },
    };
  }
  if (differing !== undefined)
    return { verdict: 'differs', rule: differing.rule, differences: differing.differences, sharedValues };
  return { verdict: 'agrees', rule: found[0]?.rule ?? 'same-words', differences: [], sharedValues };
}
