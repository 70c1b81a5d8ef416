import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Span } from '../../text/analysis.ts';
import { sharedNear } from './near-words.ts';
import { oncePerPassage } from './once-per-passage.ts';
import { isBackground, printed, readText, type ReadText } from './read-text.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';
import { subjectsDiffer } from './subjects.ts';

/** What talks may agree on. Those of the second list are agreed beside a failure as often as not. */
const MAIN_TOPICS: Readonly<Record<string, RegExp>> = {
  peace: /\b(?:cease-?fire|truce|armistice|hostilities|fighting|peace|war|conflict|violence)\b/u,
  trade: /\b(?:tariffs?|trade|customs|duties|quotas?)\b/u,
  pay: /\b(?:pay|wages?|salar(?:y|ies)|strike|walkout|stoppage|industrial action|bargaining)\b/u,
  climate: /\b(?:emissions?|climate|fossil|warming)\b/u,
  coalition: /\b(?:coalition|government|cabinet)\b/u,
  takeover: /\b(?:takeover|merger|buyout|acquisition)\b/u,
  nuclear: /\b(?:nuclear|enrichment|uranium)\b/u,
};
const SIDE_TOPICS: Readonly<Record<string, RegExp>> = {
  prisoners:
    /\b(?:prisoners?|pows?|captives?|hostages?|detainees?|swaps?|exchange|remains|bodies|children)\b/u,
  aid: /\b(?:aid|corridors?|humanitarian|evacuations?)\b/u,
  further:
    /\b(?:further|future|more|new|another|next|continu\w+|resum\w+|keep|to (?:meet|talk)|agenda|format|timetable|roadmap|statement|principles?)\b/u,
};

const NOUN =
  '(?:agreement|framework|deal|accord|pact|settlement|truce|cease-?fire|compromise|treaty|breakthrough|resolution)';
/** Between a verb and what was agreed: adjectives, no further preposition or verb. */
const ADJECTIVES =
  "(?:(?!(?:on|to|of|for|about|at|in|and|with|that|draft|proposed|possible|potential|any|no)\\b)[\\w'-]+ ){0,4}";
const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${alternatives.join('|')})\b`, 'gu');

const REACHED = words(
  `(?:produced|reached|struck|signed|concluded|sealed|clinched|hammered out|secured|brokered|finali[sz]ed|yielded) (?:an? |the |their )?${ADJECTIVES}${NOUN}`,
  `agreed (?:on |to |upon )?(?:an? |the )(?!${ADJECTIVES}(?:meeting|talks))${ADJECTIVES}${NOUN}`,
  `agreed (?:on |to )?(?:cease-?fire|truce)`,
  `${NOUN} (?:(?:on|over|about|for|with|between) (?:[\\w'-]+ ){1,4}?)?(?:was|were|has been|had been|is) (?:finally )?(?:reached|signed|struck|sealed|clinched|announced|agreed)`,
  `${NOUN} (?:outlines|provides for|foresees|sets out|ends|commits|obliges|takes effect|will take effect|came into force)`,
);
const NOT_REACHED = words(
  `(?:end(?:ed|s)?|clos(?:ed|es)|conclud(?:ed|es)|broke (?:up|off)|finish(?:ed|es)|wrapped up|part(?:ed|s)(?: ways| company)?|left|adjourned|came to an end)\\b[^.;:]{0,90}?\\b(?:without|with no) (?:(?:an?|any|reaching|agreeing|striking|securing|making|the|much|on|such|clear|immediate|tangible|real|major|significant) )*(?:${NOUN}|result|progress)`,
  `no (?:\\w+ ){0,2}(?:${NOUN}|result) (?:was|were|had been|has been|could be|came|emerged)(?: (?:reached|struck|made|found|signed|agreed|achieved|announced|in sight))?`,
  `(?:did|could|was able|were able) not (?:\\w+ )?(?:result in|produce|yield|reach|agree|secure|bring|achieve|lead to|strike|clinch) (?:on )?(?:an?|the|any)? ?${ADJECTIVES}(?:${NOUN}|result)`,
  `fail(?:ed|s) to (?:agree (?:on )?|reach |produce |secure |strike |clinch |yield |bring |make )(?:an?|the|any)? ?${ADJECTIVES}(?:${NOUN}|result|progress)`,
  `(?:gave|showed|offered|brought|yielded|produced|made|saw) (?:few|little|no) (?:\\w+ )?(?:signs?|progress|movement|${NOUN})`,
  `(?:little or no|no) (?:movement|progress) (?:to|on|towards?)`,
  `end(?:ed|s) in (?:deadlock|stalemate|failure|impasse|acrimony)`,
  `(?:talks|negotiations|discussions) (?:(?:on|over|about|with|between) (?:[\\w'-]+ ){1,4}?)?(?:have |had )?(?:collapsed|broke down|broken down|failed)`,
  `(?:inconclusive(?:ly)?|nothing was agreed|proved? out of reach)`,
);
/** Some word of every statement of a result: a cheap look before the grammar's. */
const TELLS = new RegExp(
  String.raw`${NOUN}|\b(?:results?|progress|movement|collapsed|broke|failed|deadlock|stalemate|impasse|acrimony|inconclusive|nothing was|out of reach|signs?)\b`,
  'u',
);
/** What is only thought of is no result. */
const HYPOTHETICAL = /\b(?:if|unless|whether|should|would|in case)\b/u;
/** What may be, is wanted or is proposed is no result. */
const UNREAL =
  /\b(?:could|may|might|must|proposals?|proposed|draft|hop(?:e|es|ed|ing)|fear(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|seek(?:s|ing)?|sought|aim(?:s|ed)?|call(?:s|ed)? for|urg(?:e|es|ed)|expect(?:s|ed)?|likely|predict\w*|until|before|risk(?:s|ed)?|warn(?:s|ed)?|threaten\w*|close to|near(?:ing)?|denied|denies|unclear|rumou?r\w*|never)\b/u;
/** What still may change: as true as the other for its time. */
const INTERIM =
  /\b(?:so far|yet|still|as of|until now|to date|at first|initially|first day|opening day|for now)\b/u;
const NEGATED = /\b(?:not|no|never|without|neither|nor|n't|hardly|fail\w*|unable)\b(?: [\w'-]+){0,4} ?$/u;
/** So far behind a result stands what it is about. */
const ABOUT = /^[^,;:.–—()]*?(?=[,;:.–—()]|\band (?:\w+ed|said|also|will|with)\b|\bbut\b|\bwhile\b|$)/u;
/** "A ceasefire deal was reached": what stands before the noun says what it is about. */
const NOUN_FIRST = new RegExp(String.raw`^${NOUN}`, 'u');
const LAST_WORDS = /(?:[\w'-]+ ){0,2}$/u;
/** "The agreement outlines the following: …": what follows is what was agreed. */
const LISTS = /(?:outlines|provides for|foresees|sets out)$/u;

/** What a passage states of the result of talks. */
export type TalksResult = {
  readonly reached: boolean;
  readonly place: Span;
  /** What it is about; none for the talks as a whole. */
  readonly main: ReadonlySet<string>;
  /** About something that is agreed beside a failure as often as not. */
  readonly isSide: boolean;
};

/** Something was agreed by one passage, and nothing or not that by the other. */
export function resultsRule({ here, there, later = null }: PairInQuestion): RuleFinding | null {
  const [ours, theirs] = [resultsIn(here), resultsIn(there)];
  for (const a of ours)
    for (const b of theirs) {
      if (a.reached === b.reached || !(a.reached ? excludes(a, b) : excludes(b, a))) continue;
      if (isLaterResult(a, later)) continue;
      if (statesBoth(ours, a) || statesBoth(theirs, b) || subjectsDiffer(here, a.place, there, b.place))
        continue;
      return {
        rule: 'result-of-talks',
        verdict: 'conflicts',
        differences: [{ kind: 'outcome', here: a.place.text, there: b.place.text }],
        sharedValues: [],
        frame: { kind: 'outcome', ...sharedNear(here, a.place, there, b.place), named: false, alone: true },
      };
    }
  return null;
}

/** What is told later as reached may have been reached later. `later`: from this account to the other, milliseconds. */
export function isLaterResult({ reached }: Pick<TalksResult, 'reached'>, later: number | null): boolean {
  return later !== null && (reached ? later < 0 : later > 0);
}

/** Whether a result of talks cannot be true beside none. */
export function excludes(yes: TalksResult, no: TalksResult): boolean {
  // Talks that brought nothing at all may have brought something beside the point.
  if (no.main.size === 0) return !no.isSide && (yes.main.size > 0 || !yes.isSide);
  return [...no.main].some((topic) => yes.main.has(topic));
}

/** Whether the same text says the opposite of the same thing, too. */
export function statesBoth(all: readonly TalksResult[], one: TalksResult): boolean {
  return all.some((other) => {
    if (other.reached === one.reached) return false;
    return other.main.size === 0 && one.main.size === 0
      ? other.isSide === one.isSide
      : [...other.main].some((topic) => one.main.has(topic));
  });
}

/** What a passage states of results: what was reached, what was not, and on what. */
export const resultsIn = oncePerPassage((passage: PreparedPassage): readonly TalksResult[] => {
  const one = readText(passage);
  if (!TELLS.test(one.text)) return [];
  return [...resultsOf(one, NOT_REACHED, false), ...resultsOf(one, REACHED, true)];
});

function resultsOf(one: ReadText, pattern: RegExp, reached: boolean): readonly TalksResult[] {
  const found = [...one.text.matchAll(pattern)];
  if (found.length === 0 || isBackground(one) || INTERIM.test(one.text)) return [];
  return found.flatMap(({ 0: match, index }): readonly TalksResult[] => {
    const before = one.text.slice(0, index);
    const clause = /[^;:.–—]*$/u.exec(before)?.[0] ?? '';
    if (HYPOTHETICAL.test(clause) || UNREAL.test(clause.slice(clause.lastIndexOf(',') + 1))) return [];
    if (reached && (NEGATED.test(before) || /\b(?:proposals?|draft)\b/u.test(one.text))) return [];
    const after = one.text.slice(index + match.length);
    const own = NOUN_FIRST.test(match) ? (LAST_WORDS.exec(before)?.[0] ?? '') : '';
    const about = `${own}${match} ${LISTS.test(match) ? after : (ABOUT.exec(after)?.[0] ?? '')}`;
    const main = topicsIn(about);
    const isSide = main.size === 0 && hasTopic(SIDE_TOPICS, about);
    const place = { start: index, end: index + match.length };
    return [{ reached, place: { ...place, text: printed(one, place.start, place.end) }, main, isSide }];
  });
}

/** Which of the things that talks are held about a text names. */
export function topicsIn(text: string): ReadonlySet<string> {
  return new Set(Object.entries(MAIN_TOPICS).flatMap(([name, words]) => (words.test(text) ? [name] : [])));
}

function hasTopic(topics: Readonly<Record<string, RegExp>>, text: string): boolean {
  return Object.values(topics).some((words) => words.test(text));
}
