import { writeFileSync } from 'node:fs';
import {
  contradictionFeatures,
  isTooUnsure,
  type ContradictionFeatures,
} from '../lib/compare/verdict/contradiction-score.ts';
import { questionOf } from '../lib/compare/question-of.ts';
import { judgePair } from '../lib/compare/verdict/judge-pair.ts';
import { analyseArticle } from '../lib/match/analyse-article.ts';
import { createMemoryLibrary } from '../lib/match/create-memory-library.ts';
import { matchArticle } from '../lib/match/match-article.ts';
import { sigmoid } from '../lib/match/score-pair.ts';
import type { GoldCase } from '../tests/quality/gold.ts';
import { judgeCase } from '../tests/quality/measure.ts';
import { seedsGold } from '../tests/quality/seeds-gold.ts';
import { storiesGold } from '../tests/quality/stories-gold.ts';
import { talksGold } from '../tests/quality/talks-gold.ts';
import { fitLogistic, type LogisticModel } from './fit-logistic.ts';

/**
 * Fits how surely a contradiction that a rule found is one, on every candidate pair of the labelled data, and prints
 * precision and recall when the weights come from the other stories only:
 * `npx vite-node --script scripts/fit-contradictions.ts [--write]`.
 */
const PENALTY = 2;
const NAMES: readonly (keyof ContradictionFeatures)[] = [
  'match',
  'figure',
  'shared',
  'share',
  'named',
  'alone',
];
/** The sharer and surer, the likelier; only the kind of contradiction may count either way. */
const SIGNS = [1, 0, 1, 1, 1, 1];

type Found = {
  readonly gold: GoldCase;
  readonly features: ContradictionFeatures;
  readonly y: 0 | 1;
  readonly unsure: boolean;
};

const found: Found[] = [];
for (const gold of [...talksGold(), ...seedsGold(), ...storiesGold('stories'), ...storiesGold('own-stories')])
  found.push(...(await contradictionsOf(gold)));
const groups = [...new Set(found.map(({ gold }) => gold.group))];
const heldOut = new Map<Found, number>();
for (const group of groups) {
  const model = fit(found.filter(({ gold }) => gold.group !== group));
  for (const one of found.filter(({ gold }) => gold.group === group)) heldOut.set(one, scoreOf(model, one));
}
const model = fit(found);
console.log(
  model.bias.toFixed(2),
  NAMES.map((name, index) => `${name} ${model.weights[index]?.toFixed(2)}`).join(' '),
);
report('held out', (one) => heldOut.get(one) ?? 0);
report('fitted on all', (one) => scoreOf(model, one));
if (process.argv.includes('--write')) write(model);

async function contradictionsOf(gold: GoldCase): Promise<readonly Found[]> {
  const matched = await matchArticle(analyseArticle(gold.page), createMemoryLibrary(gold.sources));
  return matched.matches.flatMap((match): readonly Found[] => {
    const question = questionOf(matched, match);
    const judged = judgePair(question);
    const frame = judged.contradiction?.frame ?? null;
    if (frame === null) return [];
    const claim = {
      here: question.here.analysis.passage,
      source: match.source.source.id,
      there: question.there.analysis.passage,
      score: match.score,
      verdict: 'conflicts' as const,
    };
    return judgeCase(gold, { ranked: [claim], shown: null, silences: null }).ranked.flatMap(({ conflict }) =>
      conflict === 'open'
        ? []
        : [
            {
              gold,
              features: contradictionFeatures(match.score, frame),
              y: conflict === 'right' ? 1 : 0,
              unsure: isTooUnsure(match.score, frame),
            },
          ],
    );
  });
}

function fit(train: readonly Found[]): LogisticModel {
  return fitLogistic(
    train.map(({ features, y }) => ({ x: NAMES.map((name) => features[name]), y, weight: 1 })),
    PENALTY,
    SIGNS,
  );
}

function scoreOf({ bias, weights }: LogisticModel, { features }: Found): number {
  return sigmoid(NAMES.reduce((sum, name, index) => sum + (weights[index] ?? 0) * features[name], bias));
}

function report(title: string, score: (one: Found) => number): void {
  for (const set of ['talks', 'seeds', 'stories', 'own-stories']) {
    const own = found.filter(({ gold }) => gold.set === set);
    const at = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((threshold) => {
      const called = own.filter((one) => !one.unsure && score(one) >= threshold);
      return `${threshold}: ${called.filter(({ y }) => y === 1).length}/${called.length}`;
    });
    console.log(`${title} ${set}  ${at.join('  ')}  of ${own.filter(({ y }) => y === 1).length}`);
  }
}

function write({ bias, weights }: LogisticModel): void {
  const rounded = Object.fromEntries(
    NAMES.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(2))]),
  );
  const file = new URL('../lib/compare/verdict/contradiction-weights.ts', import.meta.url);
  writeFileSync(
    file,
    `/** A contradiction is called from this surety: held out by story, 54 of 58 that are called on the stories are right, 19 of 19 on our own. */\n` +
      `export const CONTRADICTS_FROM = 0.6;\n\n` +
      `/** Fitted by \`npx vite-node --script scripts/fit-contradictions.ts --write\` on the labels in tests/quality/data. */\n` +
      `export const CONTRADICTION = ${JSON.stringify({ bias: Number(bias.toFixed(2)), weights: rounded }, null, 2)};\n`,
  );
}
