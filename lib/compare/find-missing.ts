import type { AdmittedSource } from '../match/admitted-source.ts';
import type { MatchedArticle } from '../match/match-article.ts';
import { referenceTo } from './account-of.ts';
import type { Account, Finding, MissingFact } from './comparison.ts';
import { completeLink, type Link } from './complete-link.ts';
import { independenceOf } from './count-independent.ts';
import { sourceIn } from './findings.ts';
import { placeKey } from './place-key.ts';
import { MISSING_BELOW, SHOWN_FROM, STANDS_TOGETHER, SURELY_THIS_EVENT } from './thresholds.ts';
import { eventPairOf, shareNames } from './statements/event-pair.ts';
import { sameOccasion } from './verdict/occasion.ts';
import { eventTimes, isAhead } from './verdict/passage-occasion.ts';

/** Accounts from which a fact counts as reported by others. */
const LEAST_INDEPENDENT = 2;

/**
 * Sources that may tell what the page leaves out, the most like it first. Every two of them are compared, so cost grows
 * with the square; further down stand articles that hardly tell the event.
 */
const MOST_TELLING = 8;

/** So alike, two articles that name the same at their heads tell one story; half of those about other events are less so. */
const THIS_EVENT_BY_NAMES = 0.12;

/** Within this time of the page's publication others knew what its reporter could know; milliseconds. */
const SOON = 86_400_000;

type Told = { readonly source: AdmittedSource; readonly passage: number; readonly score: number };

/**
 * Facts that two or more independent sources report and the page does not; those that most of them report first, and of
 * these the most central: what reporters put at the head of their articles.
 * @param findings what the page tells, agreed with or contradicted: none of it is missing
 */
export function findMissing(matched: MatchedArticle, findings: readonly Finding[]): readonly MissingFact[] {
  const shown = new Set(findings.flatMap(({ accounts }) => accounts.map(placeKey)));
  const taken = new Set(
    matched.matches
      .filter((match) => match.score >= MISSING_BELOW)
      .map((match) => nameOf(match.source, match.there)),
  );
  const missing: { readonly fact: MissingFact; readonly depth: number }[] = [];
  const sourceOf = sourceIn(matched);
  const telling = matched.admitted
    .filter(({ analysed }) => sameOccasion(matched.page, analysed) !== false)
    .slice(0, MOST_TELLING);
  for (const source of telling)
    for (const [passage, prepared] of source.analysed.passages.entries()) {
      const { kind, start } = prepared.analysis.passage;
      if (kind !== 'body' || taken.has(nameOf(source, passage))) continue;
      if (shown.has(placeKey({ source: referenceTo(source.source), start }))) continue;
      const others = toldElsewhere(matched, telling, source, passage);
      if (others.length === 0 || others.some((other) => taken.has(nameOf(other.source, other.passage))))
        continue;
      const group = [{ source, passage, score: others[0]?.score ?? 0 }, ...others];
      for (const one of group) taken.add(nameOf(one.source, one.passage));
      if (!group.some((one) => tellsThisStory(matched, one.source))) continue;
      if (isLaterThan(matched.page.article.published, group)) continue;
      const accounts = group.map((one) => accountFor(one));
      const { count, reasons } = independenceOf(accounts, sourceOf, null);
      if (count < LEAST_INDEPENDENT) continue;
      const dependences = reasons.length > 0 && { dependences: reasons };
      missing.push({ fact: { independent: count, accounts, ...dependences }, depth: depthOf(group) });
    }
  return missing
    .sort((a, b) => b.fact.independent - a.fact.independent || a.depth - b.depth)
    .map(({ fact }) => fact);
}

function tellsThisStory({ page }: MatchedArticle, { analysed, similarity }: AdmittedSource): boolean {
  if (similarity >= SURELY_THIS_EVENT) return true;
  if (similarity < THIS_EVENT_BY_NAMES) return false;
  const pair = eventPairOf(page, analysed, similarity);
  return pair !== null && shareNames(pair);
}

/** Nobody told it within a day of the page, or it happened on a later day: its reporter could not know it. */
function isLaterThan(published: string | null, group: readonly Told[]): boolean {
  const time = Date.parse(published ?? '');
  if (published === null || Number.isNaN(time)) return false;
  const [day] = published.split('T', 1);
  const toldSoon = group.some(({ source }) => {
    const told = Date.parse(source.source.article.published ?? '');
    return Number.isNaN(told) || told - time <= SOON;
  });
  return !toldSoon || group.some(({ source, passage }) => isDatedAfter(day ?? '', source, passage));
}

/** What happened on a later day; what is only planned for one may be known before. */
function isDatedAfter(day: string, { analysed }: AdmittedSource, passage: number): boolean {
  const told = analysed.passages[passage];
  const happened = told === undefined || isAhead(told) ? [] : eventTimes(told);
  return happened.length > 0 && happened.every(({ from }) => (from ?? '') > day);
}

/** How far down its articles a fact stands on average, from 0 (first passage) to 1. */
function depthOf(group: readonly Told[]): number {
  const depths = group.map(({ source, passage }) => passage / source.analysed.passages.length);
  return depths.reduce((sum, depth) => sum + depth, 0) / depths.length;
}

/** The best passage of each other source that tells the same, where all of them tell the same among themselves. */
function toldElsewhere(
  matched: MatchedArticle,
  telling: readonly AdmittedSource[],
  from: AdmittedSource,
  passage: number,
): readonly Told[] {
  const told = telling
    .filter((to) => to !== from)
    .flatMap((to): readonly Told[] => {
      const best = matched.links.between(from, to)[passage]?.[0];
      if (best === undefined || best.score < SHOWN_FROM) return [];
      return [{ source: to, passage: best.there, score: best.score }];
    })
    .sort((a, b) => b.score - a.score);
  const links = told.flatMap((one, a) =>
    told.flatMap((other, b): readonly Link[] => {
      if (a === b) return [];
      const linked = matched.links.between(one.source, other.source)[one.passage] ?? [];
      const link = linked.find(({ there }) => there === other.passage);
      return link === undefined || link.score < STANDS_TOGETHER ? [] : [{ a, b, score: link.score }];
    }),
  );
  const [surest = []] = completeLink(told.length, links, STANDS_TOGETHER);
  return surest.flatMap((place) => told[place] ?? []);
}

function nameOf(source: AdmittedSource, passage: number): string {
  return `${source.source.id}|${passage}`;
}

function accountFor({ source, passage, score }: Told): Account {
  const told = source.analysed.passages[passage]?.analysis.passage;
  if (told === undefined) throw new Error('A source lost a passage while it was compared.');
  return {
    source: referenceTo(source.source),
    quote: told.text,
    start: told.start,
    end: told.end,
    score,
    verdict: 'agrees',
    differences: [],
    reason: { rule: 'missing-here', sharedWords: [], sharedValues: [] },
  };
}
