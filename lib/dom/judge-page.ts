import { declaredSignals } from './declared-signals.ts';
import { partSignals } from './page-parts.ts';
import { type PageProse, measureProse } from './page-prose.ts';
import { type PageSignal, SIGNAL_WEIGHTS, type SignalStates } from './page-signals.ts';

/** Whether a page is a single article, and why. */
export type PageJudgement = {
  readonly isArticle: boolean;
  /** Sum of the signals' weights; an article from 2 on. */
  readonly score: number;
  /** What spoke for and against, strongest first. */
  readonly signals: readonly PageSignal[];
};

/** Score from which a page counts as an article; the weights are chosen for it. */
const ARTICLE_THRESHOLD = 2;
/** With less running text than this there is nothing to compare, whatever the page calls itself. */
const MIN_PROSE = 140;
/** Characters of running text of a full report, and of a short one. */
const LONG_TEXT = 1500;
const SOME_TEXT = 500;
/** Share of the text in one block from which the page has one text. */
const ONE_TEXT_SHARE = 0.7;

function proseSignals({ running, teaser, post, dominance }: PageProse): SignalStates {
  return {
    'long-text': running >= LONG_TEXT,
    'some-text': running >= SOME_TEXT && running < LONG_TEXT,
    'little-text': running < SOME_TEXT,
    'one-text': dominance >= ONE_TEXT_SHARE,
    teasers: teaser > running,
    thread: post > running,
  };
}

/**
 * Decides whether a page is one article, from all signals it gives: what it declares, where it stands, its text, and
 * what stands around the text. Bounded, and without layout or computed style, but too large for every page: it follows
 * the first look of `detectPage`.
 */
export function judgePage(document: Document): PageJudgement {
  const prose = measureProse(document);
  const states: SignalStates = {
    ...declaredSignals(document),
    ...(prose.running < MIN_PROSE
      ? { 'no-text': true }
      : { ...proseSignals(prose), ...partSignals(document, prose.running) }),
  };
  const signals = (Object.keys(states) as PageSignal[])
    .filter((name) => states[name])
    .sort((a, b) => Math.abs(SIGNAL_WEIGHTS[b]) - Math.abs(SIGNAL_WEIGHTS[a]));
  const score = signals.reduce((sum, signal) => sum + SIGNAL_WEIGHTS[signal], 0);
  return { isArticle: score >= ARTICLE_THRESHOLD, score, signals };
}
