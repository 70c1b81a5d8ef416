import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { Quantity } from '../../text/analysis.ts';
import { fold } from '../../text/fold.ts';

/** What a figure is used for in its sentence; `null` for what the sentence does not tell. */
export type FigureUse = {
  /** What became of those counted: "dead", "hurt", "held", … */
  readonly state: string | null;
  /** What is measured: "revenue", "turnout", … */
  readonly metric: string | null;
  /** Which side those counted take: "for", "against" or "neither". */
  readonly side: string | null;
  /** Whether it is a change, or what something changed from or to. */
  readonly change: 'by' | 'from' | 'to' | null;
  /** What a stretch of time is: since the last of its kind, since something began, or before now. */
  readonly span: 'gap' | 'elapsed' | 'ago' | null;
  /** What a count has become since it was first reported, or what it is for now. */
  readonly isUpdate: boolean;
  readonly isInterim: boolean;
  /** Of a market that is still open: true for its minute. */
  readonly isOfMoment: boolean;
  /** Part of a whole that is told too, or something on top of it. */
  readonly part: boolean;
  /** Whether somebody asks for it, offers it or expects it; `null` for a fact. */
  readonly stance: 'asked' | 'offered' | 'expected' | null;
};

type Classes = readonly (readonly [name: string, words: RegExp])[];
const classes = (table: Readonly<Record<string, string>>): Classes =>
  Object.entries(table).map(([name, words]) => [name, new RegExp(String.raw`\b(?:${words})\b`, 'gu')]);

const STATES = classes({
  dead: 'kill(?:s|ed|ing)?|dead|deadly|die[ds]?|deaths?|deadliest|fatal\\w*|drown\\w*|perish\\w*|lives|corpses?|bodies',
  hurt: 'injur\\w+|wound\\w*|hurt|burns',
  missing: 'missing|unaccounted',
  held: 'arrest\\w*|detain\\w*|custody|jailed|imprisoned',
  moved: 'displac\\w+|evacuat\\w+|homeless|fled|driven out|drove',
  ill: 'infect\\w+|positive|contracted|fell ill|sickened',
  treated: 'treat(?:s|ed|ing)|hospital\\w*',
  saved: 'rescu\\w+|surviv\\w+|saved',
  powerless: 'without (?:power|electricity)|lost power|outages?|blackouts?',
});

const METRICS = classes({
  revenue: 'revenues?|sales|turnover|takings',
  profit: 'profits?|earnings|net income|surplus',
  loss: 'loss(?:es)?|los[et]|deficits?|shortfall|hole',
  repayment: 'repay\\w*|refunds?|reimburse\\w*',
  debt: 'debts?|borrowing|liabilities',
  share: 'shares?|stocks?',
  price: 'prices?|priced|fares?',
  turnout: 'turnout|turned out|participation',
  unemployment: 'unemployment|jobless\\w*',
  inflation: 'inflation',
  growth: 'growth|gdp|economy',
  tax: 'tax(?:es)?|levy|dut(?:y|ies)|tariffs?',
  wage: 'wages?|pay|salar(?:y|ies)',
  cost: 'costs?|bill|damages?|expenses',
  spending: 'spending|budget|expenditure|outlays?',
  orders: 'orders|order books?|backlog',
  funding: 'investors?|funding',
  fine: 'fine[ds]?|penalt(?:y|ies)|compensation',
  export: 'exports?|exported',
  import: 'imports?|imported',
  output: 'output|production|produced?',
  stake: 'stakes?',
  rain: 'rain\\w*|precipitation',
  wind: 'winds?|gusts?|gusting',
  depth: 'depth|deep',
  height: 'height|tall|high',
  length: 'length|long',
  sentence: 'sentence[ds]?|jailed|prison|behind bars',
  term: 'terms?|govern\\w*|elected',
  approval: 'approval|popularity',
  seats: 'seats?',
});

const SIDES = classes({
  for: 'in favou?r|vot(?:e[sd]?|ing) (?:for|to|yes)|back(?:s|ed|ing)|support(?:s|ed|ing)?|approv(?:e|es|ed|al|ing)|accept(?:s|ed|ing)?|yes',
  against:
    'against|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|disapprov\\w*|dissent\\w*|turned down|refus(?:e|es|ed|ing)|vot(?:e[sd]?|ing) no|not (?:in favou?r|support|back|approve|accept|agree)',
  neither: 'abstain\\w*|abstentions?|undecided|not vote|absent|stay(?:s|ed)? away|boycott\\w*',
});

const ASKED =
  /\b(?:demand(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)?(?: for)?|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|request(?:s|ed|ing)?|insist\w*|appeal(?:s|ed|ing)? for)\b/gu;
const OFFERED =
  /\b(?:pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|offer(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|willing to|prepared to)\b/gu;
const EXPECTED =
  /\b(?:expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed|ing)?|project(?:s|ed|ing)|could|may|might|would have|target(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|estimat\w+|reckons?|planned for|scheduled for)\b/gu;

const UPDATE =
  /\b(?:risen|rose|rises|climbed|climbs|increased|grown|jumped|up from|revised|raised)(?: \w+)?\s(?:to|from)\s*(?:\w+ ){0,2}$/u;
const INTERIM =
  /\b(?:so far|as of|until now|at first|initially|still (?:counting|rising)|by (?:nightfall|noon|midday|last night|(?:this |yesterday )?(?:morning|evening)))\b/u;
const OF_MOMENT =
  /\b(?:(?:early|morning|midday|afternoon|late|pre-market|after-hours|opening|intraday) (?:trad(?:e|es|ing)|deal(?:s|ings?))|at \d{4} gmt|intraday|at the open(?:ing)?)\b/u;
const PART_BEFORE =
  /\b(?:including|among (?:them|whom)|of (?:whom|them|which)|another|a further|additional|other|at least another|more than another)\s+(?:\w+\s+)?$/u;
const PART_AFTER = /^\s*(?:more|others?|further|additional|of (?:whom|them|which))\b/u;
const AMONG = /\b(?:among|including)\b[^.;]*$/u;

/** Where what is said of one figure ends and of the next begins. */
const NEXT_STATEMENT =
  /[,;:()–—]|\.(?!\d)|\b(?:and|while|but|whereas|with|after|before|when|as|who|that|which|because)\b/gu;

/** Reads what a figure is used for from the words around it. */
export function useOf(figure: Quantity, { analysis }: PreparedPassage): FigureUse {
  const { text } = analysis.passage;
  const folded = fold(text);
  const same = folded.length === text.length;
  const all = same ? folded : text.toLowerCase();
  const before = all.slice(0, figure.start);
  const after = all.slice(figure.end);
  const starts = [...before.matchAll(NEXT_STATEMENT)].map((match) => match.index + match[0].length);
  // "the order for repayment, 14 million florins": the words before the comma name the figure.
  const from = starts.toReversed().find((start) => before.slice(start).trim() !== '') ?? 0;
  const near = before.slice(from);
  const ends = NEXT_STATEMENT.exec(after)?.index ?? after.length;
  NEXT_STATEMENT.lastIndex = 0;
  const behind = after.slice(0, ends);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  return {
    state: classOf(STATES, near, behind, all),
    metric: classOf(METRICS, near, behind, all),
    side: classOf(SIDES, near, behind, all),
    change:
      (/\b(by|from|to)\s+(?:about |around |nearly |almost |just |over |some )?$/u.exec(before)?.[1] as
        'by' | 'from' | 'to' | null) ?? null,
    span: figure.unit === 'minute' ? spanOf(near, after) : null,
    isUpdate: UPDATE.test(near),
    isInterim: INTERIM.test(clause) || INTERIM.test(after),
    isOfMoment: OF_MOMENT.test(clause) || OF_MOMENT.test(after),
    part: PART_BEFORE.test(before) || PART_AFTER.test(after) || AMONG.test(clause),
    stance: stanceOf(clause),
  };
}

/** The class of the word nearest to the figure: behind it, else before it; else the only one of the sentence. */
function classOf(table: Classes, near: string, behind: string, all: string): string | null {
  let best: { readonly name: string; readonly distance: number } | null = null;
  const offer = (name: string, distance: number): void => {
    if (best === null || distance < best.distance) best = { name, distance };
  };
  for (const [name, words] of table) {
    for (const match of behind.matchAll(words)) offer(name, match.index);
    for (const match of near.matchAll(words)) offer(name, near.length - match.index - match[0].length);
  }
  const found = best as { readonly name: string } | null;
  if (found !== null) return found.name;
  const everywhere = table.filter(([, words]) => all.search(words) >= 0);
  return everywhere.length === 1 ? (everywhere[0]?.[0] ?? null) : null;
}

function spanOf(near: string, after: string): FigureUse['span'] {
  if (/^\s(?:ago|earlier|later|before)\b/u.test(after)) return 'ago';
  if (/\b(?:first|most|best|worst|biggest|highest|lowest)\b.*\b(?:in|for|since)\s*$/u.test(near))
    return 'gap';
  return /^\s(?:of|into|since|after)\b/u.test(after) ? 'elapsed' : null;
}

function stanceOf(clause: string): FigureUse['stance'] {
  const last = (pattern: RegExp): number => [...clause.matchAll(pattern)].at(-1)?.index ?? -1;
  const found = (
    [
      ['asked', last(ASKED)],
      ['offered', last(OFFERED)],
      ['expected', last(EXPECTED)],
    ] as const
  ).toSorted((a, b) => b[1] - a[1])[0];
  return found === undefined || found[1] < 0 ? null : found[0];
}

/**
 * Whether two figures of one unit are used for different things: the dead and the hurt, revenue and profit. Of persons
 * and of durations there are many in any story: where only one passage tells what they are, they are not taken for one.
 */
export function usesDiffer(a: FigureUse, b: FigureUse, unit: string | null): boolean {
  const apart = (x: string | null, y: string | null, strict = false): boolean =>
    x !== y && (strict || (x !== null && y !== null));
  return (
    a.isUpdate ||
    b.isUpdate ||
    a.isOfMoment ||
    b.isOfMoment ||
    apart(a.state, b.state, unit === null) ||
    apart(a.metric, b.metric, unit === 'minute' || unit === 'percent') ||
    apart(a.side, b.side) ||
    apart(a.change, b.change, a.change === 'to' || b.change === 'to') ||
    a.span !== b.span ||
    a.part !== b.part ||
    a.stance !== b.stance
  );
}
