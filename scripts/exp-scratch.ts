import { judgeCase, measure, type CaseResult } from '/work/wt-engine/tests/quality/measure.ts';
import { seedsGold } from '/work/wt-engine/tests/quality/seeds-gold.ts';
import { storiesGold } from '/work/wt-engine/tests/quality/stories-gold.ts';
import { talksGold } from '/work/wt-engine/tests/quality/talks-gold.ts';
import { table, type Row } from '/work/wt-engine/tests/quality/tables.ts';
import { analyseArticle } from '/work/wt-engine/lib/match/analyse-article.ts';
import { createMemoryLibrary } from '/work/wt-engine/lib/match/create-memory-library.ts';
import { matchArticle, type Match } from '/work/wt-engine/lib/match/match-article.ts';
import { rescore } from '/work/wt-engine/lib/match/rescore.ts';
import type { Claim } from '/work/wt-engine/tests/quality/engine.ts';
import type { GoldCase } from '/work/wt-engine/tests/quality/gold.ts';
import { fitLogistic, type Example } from '/work/wt-engine/scripts/fit-logistic.ts';
import type { Scorer, FeatureName } from '/work/wt-engine/lib/match/score-pair.ts';

export type Prepared = { gold: GoldCase; matches: readonly Match[]; claimOf: (m: Match) => Claim; y: (0 | 1 | null)[] };
export async function prepare(cases: readonly GoldCase[]): Promise<Prepared[]> {
  const out: Prepared[] = [];
  for (const gold of cases) {
    const library = createMemoryLibrary(gold.sources);
    const matched = await matchArticle(analyseArticle(gold.page), library);
    const claimOf = (m: Match): Claim => {
      const here = matched.page.passages[m.here]!.analysis.passage;
      const there = m.source.analysed.passages[m.there]!.analysis.passage;
      return { here, source: m.source.source.id, there, score: m.logit, verdict: null };
    };
    const y = matched.matches.map((m): 0 | 1 | null => {
      const judged = judgeCase(gold, { ranked: [claimOf(m)], shown: null }).ranked;
      return judged.length === 0 ? null : judged.some((j) => j.right) ? 1 : 0;
    });
    out.push({ gold, matches: matched.matches, claimOf, y });
  }
  return out;
}
export const BASE: FeatureName[] = ['coverHere','coverThere','overlap','pairs','window','sharedWeight','topShared','order','namesShared','namesMissing','numbersShared','numbersDiffer','lengthRatio','unmatchedHere','unmatchedThere','around','similarity'];
export function fit(train: Prepared[], features: readonly FeatureName[], get: (p: Prepared) => readonly Match[], penalty: number) {
  const examples: Example[] = [];
  for (const p of train) {
    const ms = get(p);
    ms.forEach((m, i) => { const y = p.y[p.matches.indexOf ? i : i]; if (y !== null && y !== undefined) examples.push({ x: features.map((f) => m.features[f]), y, weight: 1 }); });
  }
  const model = fitLogistic(examples, penalty);
  return { bias: model.bias, weights: Object.fromEntries(features.map((f, i) => [f, model.weights[i]!])) };
}
const t0 = Date.now();
const all: Record<string, Prepared[]> = {
  talks: await prepare(talksGold()), seeds: await prepare(seedsGold()), stories: await prepare(storiesGold()),
};
console.log('prepared', Date.now() - t0);
for (const [name, ps] of Object.entries(all)) console.log(name, ps.reduce((s, p) => s + p.y.length, 0), ps.reduce((s, p) => s + p.y.filter((v) => v === 1).length, 0));
const everything = Object.values(all).flat();
const groups = [...new Set(everything.map((p) => p.gold.group))];
function run(name: string, build: (train: Prepared[]) => (p: Prepared) => number[]) {
  const scores = new Map<Prepared, number[]>();
  for (const group of groups) {
    const predict = build(everything.filter((p) => p.gold.group !== group));
    for (const p of everything.filter((p) => p.gold.group === group)) scores.set(p, predict(p));
  }
  return Object.entries(all).map(([set, ps]) => {
    const results: CaseResult[] = ps.map((p) => judgeCase(p.gold, { ranked: p.matches.map((m, i) => ({ ...p.claimOf(m), score: scores.get(p)![i]! })), shown: null }));
    return { set, name, measures: measure(results) };
  });
}
const rows: { set: string; name: string; measures: Row['measures'] }[] = [];
function rescored(p: Prepared, scorer: Scorer) {
  // keep order
  const idx = new Map(p.matches.map((m, i) => [`${m.here}|${m.source.source.id}|${m.there}`, i]));
  const out: Match[] = [];
  for (const m of rescore(p.matches, scorer)) out[idx.get(`${m.here}|${m.source.source.id}|${m.there}`)!] = m;
  return out;
}
const dot = (h: { bias: number; weights: Record<string, number> }, m: Match) => h.bias + Object.entries(h.weights).reduce((s, [f, w]) => s + w * m.features[f as FeatureName], 0);
for (const penalty of [3, 30]) {
  rows.push(...run(`single, no rivals, ${penalty}`, (train) => {
    const h = fit(train, BASE, (p) => p.matches, penalty);
    return (p) => p.matches.map((m) => dot(h, m));
  }));
  rows.push(...run(`single + rivals ${penalty}`, (train) => {
    const glance = fit(train, BASE, (p) => p.matches, penalty);
    const scorer = { glance, paraphrase: glance, containment: glance };
    const f: FeatureName[] = [...BASE, 'rivalsHere', 'rivalsThere'];
    const h = fit(train, f, (p) => rescored(p, scorer), penalty);
    return (p) => rescored(p, scorer).map((m) => dot(h, m));
  }));
}
for (const set of Object.keys(all)) console.log(table(set, rows.filter((r) => r.set === set), false) + '\n');
const g = fit(everything, BASE, (p) => p.matches, 3);
console.log(g);
if (process.argv.includes('--errors')) {
  const set = process.argv[process.argv.indexOf('--errors') + 1]!;
  const group = set === 'stories' ? '01-ferry-fire' : 'talks';
  const h = fit(everything.filter((p) => p.gold.group !== group), BASE, (p) => p.matches, 10);
  const list: { s: number; y: number; a: string; b: string; src: string; m: Match; p: Prepared }[] = [];
  for (const p of all[set]!.filter((q) => q.gold.group === group)) {
    const best = new Map<string, { s: number; i: number }>();
    p.matches.forEach((m, i) => { if (p.y[i] === null) return; const s = dot(h, m); const k = `${m.here}|${m.source.source.id}`; if (s > (best.get(k)?.s ?? -99)) best.set(k, { s, i }); });
    for (const { s, i } of best.values()) { const m = p.matches[i]!; const c = p.claimOf(m); list.push({ s, y: p.y[i]!, a: p.gold.page.text.slice(c.here.start, c.here.end), b: m.source.source.article.text.slice(c.there.start, c.there.end), src: m.source.source.id, m, p }); }
  }
  list.sort((a, b) => b.s - a.s);
  for (const e of list.slice(0, 120)) console.log(e.y, e.s.toFixed(2), e.p.gold.pageId, e.src, '\n   ', e.a.slice(0, 230), '\n   ', e.b.slice(0, 260));
}
