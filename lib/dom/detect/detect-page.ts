import { declaredSignals, titleOf } from './declared-signals.ts';
import { findProse, proseLength } from './find-prose.ts';
import { type PageSignal, DECLARED_WEIGHTS } from './page-signals.ts';

/** The first look at a page: may it be an article, and what is it about? */
export type PageDetection = {
  /** False: surely no article. True: worth reading, when the topic is right; `judgePage` then decides. */
  readonly isArticle: boolean;
  readonly score: number;
  /** What the page says of itself, strongest first. */
  readonly signals: readonly PageSignal[];
  /** Title, description, headline and first paragraphs: what the topic is judged by. Empty on a "no". */
  readonly text: string;
};

/** What metadata, address and title must weigh together for the page to be refused unread. */
const SURE_NO = -3.5;
/** With less running text than this there is nothing to compare, whatever the page calls itself. */
const MIN_PROSE = 140;
/** Characters given to the topic: the first paragraphs of news say what it is about. */
const TOPIC_TEXT_LENGTH = 4000;

/**
 * Looks at a page within fixed bounds: metadata, address, title, headline, first paragraphs. No layout, no computed
 * style, no text of whole containers; stops at the first sure "no".
 */
export function detectPage(document: Document): PageDetection {
  const states = declaredSignals(document);
  const signals = (Object.keys(DECLARED_WEIGHTS) as (keyof typeof DECLARED_WEIGHTS)[])
    .filter((name) => states[name])
    .sort((a, b) => Math.abs(DECLARED_WEIGHTS[b]) - Math.abs(DECLARED_WEIGHTS[a]));
  const score = signals.reduce((sum, name) => sum + DECLARED_WEIGHTS[name], 0);
  if (score <= SURE_NO) return { isArticle: false, score, signals, text: '' };
  const prose = findProse(document);
  if (proseLength(prose) < MIN_PROSE) return { isArticle: false, score, signals: ['no-text'], text: '' };
  const description = document.querySelector('meta[name=description],meta[property="og:description"]');
  const headline = document.getElementsByTagName('h1')[0]?.textContent ?? '';
  const lines = [
    titleOf(document),
    description?.getAttribute('content'),
    headline.slice(0, 300),
    ...prose.map(({ text }) => text),
  ];
  return { isArticle: true, score, signals, text: lines.join('\n').slice(0, TOPIC_TEXT_LENGTH) };
}
