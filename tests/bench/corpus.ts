import type { Source } from '../../lib/library/source.ts';
import { projectSentences } from './project-texts.ts';
import { createRandom, type Random } from './random.ts';
import { sentenceFrames, type FramePart, type SentenceFrame } from './sentence-frames.ts';
import { createVocabulary, type FirstWord, type Vocabulary, type WordKind } from './vocabulary.ts';

/** An article of the corpus and the event it reports. */
export type CorpusArticle = {
  readonly event: number;
  readonly source: Source;
  /** Meant as the page that is read, not for the library: one for each event. */
  readonly page: boolean;
};

/** Outlets that report one event; most events are told by few. */
const MOST_OUTLETS = 8;
/** What there is to tell of an event, and how much of it one article tells. */
const FACTS = 90;
const SENTENCES = 40;
const SENTENCES_IN_PARAGRAPH = 2;
/** Early facts are told by nearly every outlet, late ones by few: weight 1 / (rank + this). */
const FACT_FLATNESS = 8;
/** Names that an event is about. */
const MAIN_NAMES = 14;

/** Share of names in a fact that are among the event's main names. */
const MAIN_NAME_SHARE = 0.6;
/** Share of ordinary words that stay as in the real sentence; the others make the fact another one. */
const KEPT_SHARE = 0.25;
/** How two outlets' wordings of one fact differ. */
const REWORDED_SHARE = 0.2;
const CHANGED_NUMBER_SHARE = 0.04;

/**
 * News-like articles without end, for measuring: sentences of the project's own texts, with names, numbers and words
 * exchanged, told as events by several outlets each. The vocabulary grows as that of news does.
 */
export function* corpus(seed: number): Generator<CorpusArticle, never> {
  const random = createRandom(seed);
  const frames = sentenceFrames(projectSentences());
  const vocabulary = createVocabulary(frames.flatMap(wordsOf), random);
  for (let event = 0; ; event += 1) {
    const facts = tellFacts(frames, vocabulary, random);
    const outlets = 1 + Math.floor(MOST_OUTLETS * random.next() ** 1.5);
    for (let outlet = 0; outlet <= outlets; outlet += 1) {
      const source = toSource(event, outlet, tellArticle(facts, vocabulary, random));
      yield { event, source, page: outlet === outlets };
    }
  }
}

/** The event's facts, as sentences filled with its names and numbers. */
function tellFacts(
  frames: readonly SentenceFrame[],
  vocabulary: Vocabulary,
  random: Random,
): readonly SentenceFrame[] {
  const names = Array.from({ length: MAIN_NAMES }, () => vocabulary.draw('name'));
  return Array.from({ length: FACTS }, () => {
    const { parts, after } = random.pick(frames);
    const filled = parts.map((part) => {
      if (part.kind === 'name')
        return { ...part, text: random.chance(MAIN_NAME_SHARE) ? early(names, random) : draw('name') };
      if (part.kind === 'number') return { ...part, text: otherNumber(part.text, random) };
      if (part.kind === 'function' || random.chance(KEPT_SHARE)) return part;
      return { ...part, text: likeCase(draw('common'), part.text) };
    });
    return { parts: filled, after };
  });
  function draw(kind: WordKind): string {
    return vocabulary.draw(kind);
  }
}

/** Articles without end that all tell one event, each by another outlet. */
export function* oneEvent(seed: number): Generator<Source, never> {
  const random = createRandom(seed);
  const frames = sentenceFrames(projectSentences());
  const vocabulary = createVocabulary(frames.flatMap(wordsOf), random);
  const facts = tellFacts(frames, vocabulary, random);
  for (let outlet = 0; ; outlet += 1)
    yield toSource(0, outlet, tellArticle(facts, vocabulary, random));
}

/** One outlet's article: some of the facts, mostly the main ones, in its own order and words. */
function tellArticle(
  facts: readonly SentenceFrame[],
  vocabulary: Vocabulary,
  random: Random,
): readonly string[] {
  // Efraimidis and Spirakis: the largest of u^(1/w) are a weighted sample.
  const ranked = facts
    .map((fact, rank) => ({ fact, key: random.next() ** (rank + FACT_FLATNESS) }))
    .sort((a, b) => b.key - a.key);
  return ranked.slice(0, SENTENCES).map(({ fact }) => {
    const written = fact.parts.map(({ before, text, kind }) => {
      let word = text;
      if (kind === 'common' && random.chance(REWORDED_SHARE)) word = likeCase(vocabulary.draw('common'), text);
      if (kind === 'number' && random.chance(CHANGED_NUMBER_SHARE)) word = otherNumber(text, random);
      vocabulary.use(...usage(word, kind));
      return before + word;
    });
    return written.join('') + (/[.!?]["”’']?$/u.test(fact.after) ? fact.after : `${fact.after}.`);
  });
}

function wordsOf({ parts }: SentenceFrame): readonly FirstWord[] {
  return parts.map((part) => {
    const [word, kind] = usage(part.text, part.kind);
    return { word, kind };
  });
}

/** Numbers are not drawn again: they count as used, no more. */
function usage(word: string, kind: FramePart['kind']): readonly [string, FirstWord['kind']] {
  return [kind === 'name' ? word : word.toLowerCase(), kind === 'number' ? 'function' : kind];
}

function toSource(event: number, outlet: number, sentences: readonly string[]): Source {
  const lines: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_IN_PARAGRAPH)
    lines.push(sentences.slice(at, at + SENTENCES_IN_PARAGRAPH).join(' '));
  const published = new Date(Date.UTC(2025, 0, 1 + (event % 365), 6 + outlet)).toISOString();
  return {
    id: `e${event}-o${outlet}`,
    article: {
      title: null,
      outlet: `Outlet ${outlet}`,
      byline: null,
      url: `https://outlet-${outlet}.example/event-${event}`,
      published,
      modified: null,
      language: 'en',
      text: lines.join('\n'),
      republishedFrom: null,
      partial: null,
    },
    origin: 'file',
    enabled: true,
    topics: [],
    added: published,
  };
}

/** One of the first more often than one of the last. */
function early(items: readonly string[], random: Random): string {
  return items[Math.floor(items.length * random.next() ** 2)] ?? random.pick(items);
}

/** Another number written the same way: as many digits, years stay near. */
function otherNumber(text: string, random: Random): string {
  if (/^20[0-3]\d$/u.test(text)) return String(2020 + random.below(7));
  return text.replaceAll(/\d/gu, (digit) => String(digit === '0' ? 0 : 1 + random.below(9)));
}

function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
