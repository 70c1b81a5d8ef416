import { declaredSignals, titleOf } from './declared-signals.ts';
import { otherKindSignals } from './other-kinds.ts';
import { partSignals } from './page-parts.ts';
import { type PageProse, measureProse } from './page-prose.ts';
import { type PageSignal, SIGNAL_WEIGHTS, type SignalStates } from './page-signals.ts';
import { type Slices, runAtOnce } from '../run-slices.ts';

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
/** Running text of a short report under a headline, and its least number of paragraphs. */
const HEADED_TEXT = 350;
const MIN_PARAGRAPHS = 3;
/** Summaries of other pages, measured by the page's own text, from which it is a list of them. */
const TEASER_LOAD = 1.5;
/** Share of paragraphs with a link as long as a headline from which they are items of a digest. */
const LINKED_SHARE = 0.6;
/** Share of paragraphs about the visitor's data from which the page is a notice. */
const NOTICE_SHARE = 0.6;
const NOTICE_TITLE =
  /^(?:our )?(?:(?:privacy|cookies?) (?:policy|notice|statement)|terms (?:of|and|&) \w+)(?= *[-–—|:]|$)/i;
/** Share of the text in one block from which the page has one text. */
const ONE_TEXT_SHARE = 0.7;

function proseSignals(prose: PageProse): SignalStates {
  const { running, teaser, post, paragraphs, linked, notices, dominance } = prose;
  return {
    'long-text': running >= LONG_TEXT,
    'some-text': running >= SOME_TEXT && running < LONG_TEXT,
    'little-text': running < SOME_TEXT,
    'one-text': dominance >= ONE_TEXT_SHARE,
    teasers: teaser > running * TEASER_LOAD,
    'linked-paragraphs': paragraphs >= MIN_PARAGRAPHS && linked > paragraphs * LINKED_SHARE,
    notice: notices > paragraphs * NOTICE_SHARE,
    thread: post > running,
  };
}

function isDescribed(document: Document): boolean {
  return document.querySelector('meta[property^="og:"],script[type="application/ld+json"]') !== null;
}

/** A headline with a text of several paragraphs: what an article is, whatever else the page shows beside it. */
function isHeadedText({ running, paragraphs }: PageProse, { headline }: SignalStates): boolean {
  return headline === true && running >= HEADED_TEXT && paragraphs >= MIN_PARAGRAPHS;
}

/**
 * Decides whether a page is one article, from all signals it gives: what it declares, where it stands, its text, and
 * what stands around the text. Bounded, and without layout or computed style, but too large for every page: it follows
 * the first look of `detectPage`.
 */
export function judgePage(document: Document): PageJudgement {
  return runAtOnce(judgeInSlices(document));
}

/** The same in slices, for a page that somebody is looking at. */
export function* judgeInSlices(document: Document): Slices<PageJudgement> {
  const prose = measureProse(document);
  yield;
  const declared = declaredSignals(document);
  yield;
  const isEmpty = prose.running < MIN_PROSE;
  const parts: SignalStates = isEmpty
    ? { 'no-text': true }
    : {
        ...partSignals(document, prose.running, prose.article),
        ...otherKindSignals(document, prose.article),
      };
  const text = isEmpty ? {} : proseSignals(prose);
  yield;
  // A page that speaks of itself to others would give the day of a report.
  const undated = parts.unsigned === true && declared['published-date'] !== true && isDescribed(document);
  const notice = text.notice === true || NOTICE_TITLE.test(titleOf(document));
  const states: SignalStates = {
    ...declared,
    ...text,
    ...parts,
    notice,
    undated,
    'headed-text': isHeadedText(prose, parts),
  };
  const signals = (Object.keys(states) as PageSignal[])
    .filter((name) => states[name])
    .sort((a, b) => Math.abs(SIGNAL_WEIGHTS[b]) - Math.abs(SIGNAL_WEIGHTS[a]));
  const score = signals.reduce((sum, signal) => sum + SIGNAL_WEIGHTS[signal], 0);
  return { isArticle: score >= ARTICLE_THRESHOLD, score, signals };
}
