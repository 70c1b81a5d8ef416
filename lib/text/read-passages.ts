import type { Citation, Passage } from './article.ts';
import { readCitation } from './citations.ts';
import { isEnded, isHeading, isHeadline } from './headings.ts';
import { isPageFurniture } from './page-furniture.ts';
import { readLines } from './read-lines.ts';
import { splitSentences, type Stretch } from './split-sentences.ts';

/** "Origin:", "Follow us on:": what follows such a label belongs to it. */
const LABEL = /^\P{P}{2,40}:$/u;
const LONGEST_LABELLED_WORDS = 4;

/** From here on a page speaks of itself: comments and further reading, not the article. */
const AFTER_ARTICLE =
  /^(?:(?:\d+ )?comments?|leave a (?:comment|reply)|post a comment|join the conversation|you (?:may|might) (?:also )?like|related(?: (?:news|posts|articles|stories|topics|content))?|recommended(?: for you| stories)?|more from .{1,40}|most (?:read|popular|viewed)|read (?:next|also)|trending(?: now)?|about the author|latest news)\W*$/iu;

type Draft = { start: number; end: number; kind: Passage['kind']; paragraph: number; citations: Citation[] };

/**
 * Reads an article's text as passages in reading order: without page furniture, section heads and citation lines.
 * Citations are kept on the passage before them. Offsets point into `text` as given.
 * @param title the article's title where it is known: the line that equals it is the headline
 */
export function readPassages(text: string, title: string | null = null): Passage[] {
  const drafts: Draft[] = [];
  let paragraph = 0;
  let inLabel = false;
  let afterArticle = false;
  for (const line of readLines(text)) {
    const content = text.slice(line.start, line.end);
    if (AFTER_ARTICLE.test(content) && line.start > text.length / 2) afterArticle = true;
    if (afterArticle && !isProse(content)) continue;
    if (isFurnitureLine(content)) {
      inLabel = LABEL.test(content);
      continue;
    }
    if (inLabel && isLabelled(content)) continue;
    inLabel = LABEL.test(content);
    if (inLabel) continue;
    const citation = readCitation(content, line.start);
    if (citation !== null) {
      drafts.at(-1)?.citations.push(citation);
      continue;
    }
    const first = drafts.length === 0;
    if (isTitle(content, title) || (first && isHeadline(content) && !isPageFurniture(content))) {
      drafts.push({ ...line, kind: first ? 'headline' : 'body', paragraph: paragraph++, citations: [] });
      continue;
    }
    if (isHeading(content) && isOneSentence(content)) continue;
    if (readParagraph(text, line, paragraph, drafts)) paragraph++;
  }
  return drafts.map(({ start, end, kind, paragraph, citations }, index) => {
    return { id: `p${index}`, text: text.slice(start, end), start, end, kind, paragraph, citations };
  });
}

/** Prose may end in a request to subscribe: a line of several sentences is judged sentence by sentence. */
function isFurnitureLine(content: string): boolean {
  return isPageFurniture(content) && isOneSentence(content);
}

function isOneSentence(content: string): boolean {
  return splitSentences(content).length === 1;
}

/** Adds a paragraph's sentences; citations among them go to the sentence before. Returns whether any was added. */
function readParagraph(text: string, line: Stretch, paragraph: number, drafts: Draft[]): boolean {
  const before = drafts.length;
  for (const { start, end } of splitSentences(text.slice(line.start, line.end))) {
    const stretch = { start: line.start + start, end: line.start + end };
    const sentence = text.slice(stretch.start, stretch.end);
    // A line that is one sentence has been looked at.
    if (sentence.length < line.end - line.start && isPageFurniture(sentence)) continue;
    const citation = drafts.length > before ? readCitation(sentence, stretch.start) : null;
    if (citation !== null) drafts.at(-1)?.citations.push(citation);
    else drafts.push({ ...stretch, kind: 'body', paragraph, citations: [] });
  }
  return drafts.length > before;
}

function isLabelled(content: string): boolean {
  return (
    !isEnded(content) && /^\p{L}/u.test(content) && content.split(/\s+/u).length <= LONGEST_LABELLED_WORDS
  );
}

/** After the end of the article only whole paragraphs are taken for a continuation. */
function isProse(content: string): boolean {
  return isEnded(content) && content.length > 120;
}

function isTitle(content: string, title: string | null): boolean {
  return title !== null && plain(content) === plain(title);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
