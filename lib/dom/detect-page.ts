import { addressKind } from './page-address.ts';
import { type PageParts, countParts } from './page-parts.ts';
import { type PageProse, measureProse } from './page-prose.ts';
import { type DeclaredKind, declaredKind } from './page-types.ts';
import { type PageSignal, SIGNAL_WEIGHTS } from './page-signals.ts';

/** Whether a page is a single article, and what it is about as far as the first look tells. */
export type PageDetection = {
  readonly isArticle: boolean;
  /** Sum of the signals' weights; an article from `ARTICLE_THRESHOLD` on. */
  readonly score: number;
  /** What spoke for and against, strongest first. */
  readonly signals: readonly PageSignal[];
  /** Title, description, headings and first paragraphs: what the topic is judged by. Empty on a "no". */
  readonly text: string;
};

/** Score from which a page counts as an article; the weights are chosen for it. */
export const ARTICLE_THRESHOLD = 2;
/** With less running text than this there is nothing to compare, whatever the page calls itself. */
const MIN_PROSE = 140;
/** With less running text, few links say nothing: a caption has few as well. */
const MIN_FOR_LINKS = 300;
/** Characters of an ordinary paragraph. */
const PARAGRAPH = 150;
/** Characters given to the topic: the first paragraphs of news say what it is about. */
const TOPIC_TEXT_LENGTH = 4000;

const DIGEST_TITLE =
  /\b(?:digest|round-?up|newsletter|news in brief|in brief|morning briefing|evening briefing|daily briefing|briefing:|headlines|week in review|this week|top stories|news summary|what to know today|front pages?)\b/i;
const LIST_TITLE =
  /^(?:tag|category|topic|archive|author|search|results|page \d+|home|latest|news about)\b|\b(?:search results|archives?)\b(?:\s*[|–-]|$)|\bresults for\b/i;
const DOCS_TITLE = /\b(?:documentation|docs|api reference|reference manual|user guide|readme|mdn)\b/i;

function title(document: Document): string {
  return document.title.replace(/\s+/g, ' ').trim().slice(0, 300);
}

function addressOf(document: Document): string {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const own = document.URL ?? '';
  // A canonical address of the front page on another page is a mistake of the site.
  return addressKind(canonical) === 'unknown' || addressKind(canonical) === 'front' ? own : canonical;
}

function declaredSignals(kind: DeclaredKind): readonly PageSignal[] {
  return [
    ...(kind.article ? ['schema-article' as const] : []),
    ...(kind.list ? ['schema-list' as const] : []),
    ...(kind.other ? ['schema-other' as const] : []),
    ...(kind.ogArticle ? ['og-article' as const] : []),
    ...(kind.ogOther ? ['og-other' as const] : []),
    ...(kind.published ? ['published-date' as const] : []),
  ];
}

function addressSignals(document: Document): readonly PageSignal[] {
  const kind = addressKind(addressOf(document));
  return kind === 'unknown' ? [] : [`address-${kind}`];
}

function titleSignals(document: Document): readonly PageSignal[] {
  const text = title(document);
  return [
    ...(DIGEST_TITLE.test(text) ? ['title-digest' as const] : []),
    ...(LIST_TITLE.test(text) ? ['title-list' as const] : []),
    ...(DOCS_TITLE.test(text) ? ['title-docs' as const] : []),
  ];
}

function proseSignals(prose: PageProse): readonly PageSignal[] {
  const { running, teaser, post, dominance } = prose;
  return [
    running >= 1500 ? 'long-text' : running >= 500 ? 'some-text' : 'little-text',
    ...(dominance >= 0.7 ? ['one-text' as const] : []),
    ...(teaser > running ? ['teasers' as const] : []),
    ...(post > running ? ['thread' as const] : []),
  ];
}

function partSignals(parts: PageParts, prose: PageProse): readonly PageSignal[] {
  // Headlines of other pages for every paragraph's worth of running text.
  const headlines = (parts.headlineLinks * PARAGRAPH) / prose.running;
  const other = parts.linkedHeadings * PARAGRAPH;
  return [
    ...(parts.headline ? ['headline' as const] : []),
    ...(parts.byline ? ['byline' as const] : []),
    ...(parts.articles > 0 ? ['article-element' as const] : []),
    ...(headlines < 1 && prose.running >= MIN_FOR_LINKS
      ? ['few-links' as const]
      : headlines > 5
        ? ['mostly-headlines' as const]
        : []),
    ...(parts.linkedHeadings >= 8 && other > prose.running ? ['linked-headings' as const] : []),
    ...(parts.bodies > 2 ? ['several-posts' as const] : []),
    ...(parts.times > 12 && parts.times * PARAGRAPH > prose.running ? ['many-times' as const] : []),
    ...(parts.readMores >= 4 ? ['read-mores' as const] : []),
    ...(parts.buys > 0 ? ['shop' as const] : []),
    ...(parts.codes >= 3 || parts.anchors >= 3 || parts.helpful ? ['manual' as const] : []),
    ...(parts.buttons + parts.fields > 40 && prose.running < 1500 ? ['application' as const] : []),
  ];
}

function topicText(document: Document, prose: PageProse): string {
  const description = document.querySelector('meta[name="description"],meta[property="og:description"]');
  const headings = [...document.getElementsByTagName('h1')]
    .slice(0, 2)
    .map((heading) => (heading.textContent ?? '').slice(0, 300));
  return [title(document), description?.getAttribute('content') ?? '', ...headings, ...prose.texts]
    .join('\n')
    .slice(0, TOPIC_TEXT_LENGTH);
}

function scoreOf(signals: readonly PageSignal[]): number {
  return signals.reduce((sum, signal) => sum + SIGNAL_WEIGHTS[signal], 0);
}

/**
 * Decides within fixed bounds whether a page is one article. Reads metadata, short labels and the first paragraphs;
 * asks for no layout and no computed style, and stops as soon as the answer is a sure "no".
 */
export function detectPage(document: Document): PageDetection {
  const result = (signals: readonly PageSignal[], text: string): PageDetection => {
    const score = scoreOf(signals);
    const ordered = signals.toSorted((a, b) => Math.abs(SIGNAL_WEIGHTS[b]) - Math.abs(SIGNAL_WEIGHTS[a]));
    return { isArticle: text !== '' && score >= ARTICLE_THRESHOLD, score, signals: ordered, text };
  };
  if (document.body === null) return result(['no-text'], '');
  const declared = [
    ...declaredSignals(declaredKind(document)),
    ...addressSignals(document),
    ...titleSignals(document),
  ];
  // Nothing that the text could add would outweigh this.
  if (scoreOf(declared) <= SURE_NO) return result(declared, '');
  const prose = measureProse(document);
  if (prose.running < MIN_PROSE) return result([...declared, 'no-text'], '');
  const signals = [...declared, ...proseSignals(prose), ...partSignals(countParts(document), prose)];
  return result(signals, topicText(document, prose));
}

/** What metadata and address must weigh together for the page to be refused unread. */
const SURE_NO = -6;
