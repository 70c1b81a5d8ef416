import type { PassageAnalysis, Quantity, Token } from './analysis.ts';
import { assembleAnalysis, once, type Found } from './analyse-passage.ts';
import type { Article, Citation, Passage } from './article.ts';
import { hashText } from './hash-text.ts';

/** The analysed passages of an article as they lie in storage: few, large values, which load as they are. */
export type PackedPassages = {
  /** What the analysis depends on: another text, headline or date is another analysis. */
  readonly text: number;
  readonly title: string | null;
  readonly published: string | null;
  /** Stems and folded words, each once, joined by line ends. */
  readonly words: string;
  /** For each passage its start, end, kind, paragraph and number of tokens. */
  readonly passages: Int32Array;
  /** For each token its start, end, folded word, stem and flags; words by their place in `words`. */
  readonly tokens: Int32Array;
  readonly citations: readonly (readonly Citation[])[];
  readonly quantities: readonly (readonly Quantity[])[];
  /** What is asked of few passages, as JSON; empty where there is nothing. */
  readonly rest: readonly string[];
};

type Rest = Omit<Found, 'quantities'>;

const PASSAGE_FIELDS = 5;
const TOKEN_FIELDS = 5;
const WORD = 1;
const CAPITAL = 2;
const STOP = 4;
const NONE: Rest = { times: [], names: [], offices: [], attributions: [], negations: [] };

/** @param analyses of all passages of the article; everything in them is read */
export function packPassages(article: Article, analyses: readonly PassageAnalysis[]): PackedPassages {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const tokens = analyses.flatMap((analysis) =>
    analysis.tokens.flatMap((token) => [
      token.start,
      token.end,
      placeOf(token.folded),
      placeOf(token.stem),
      (token.kind === 'word' ? WORD : 0) + (token.capital ? CAPITAL : 0) + (token.stop ? STOP : 0),
    ]),
  );
  const passages = analyses.flatMap(({ passage, tokens: own }) => [
    passage.start,
    passage.end,
    passage.kind === 'headline' ? 1 : 0,
    passage.paragraph,
    own.length,
  ]);
  return {
    text: hashText(article.text),
    title: article.title,
    published: article.published,
    words: [...places.keys()].join('\n'),
    passages: Int32Array.from(passages),
    tokens: Int32Array.from(tokens),
    citations: analyses.map(({ passage }) => passage.citations),
    quantities: analyses.map(({ quantities }) => quantities),
    rest: analyses.map(packRest),
  };
}

function packRest({ times, names, offices, attributions, negations }: PassageAnalysis): string {
  const rest: Rest = { times, names, offices, attributions, negations };
  return Object.values(rest).every((found) => found.length === 0) ? '' : JSON.stringify(rest);
}

/** The analyses that were packed; `null` where they are of another text, headline or date, or damaged. */
export function unpackPassages(article: Article, packed: PackedPassages): readonly PassageAnalysis[] | null {
  const { text, title, published } = article;
  if (packed.title !== title || packed.published !== published || packed.text !== hashText(text)) return null;
  const words = packed.words.split('\n');
  const analyses: PassageAnalysis[] = [];
  let at = 0;
  for (let index = 0; index * PASSAGE_FIELDS < packed.passages.length; index += 1) {
    const field = index * PASSAGE_FIELDS;
    const [start = 0, end = 0, headline, paragraph = 0, count = 0] = packed.passages.subarray(
      field,
      field + PASSAGE_FIELDS,
    );
    const [citations, quantities, rest] = [
      packed.citations[index],
      packed.quantities[index],
      packed.rest[index],
    ];
    if (citations === undefined || quantities === undefined || rest === undefined) return null;
    const kind = headline === 1 ? 'headline' : 'body';
    const passage: Passage = {
      id: `p${index}`,
      text: text.slice(start, end),
      start,
      end,
      kind,
      paragraph,
      citations,
    };
    const tokens = unpackTokens(passage.text, packed.tokens.subarray(at, at + count * TOKEN_FIELDS), words);
    if (tokens.length !== count) return null;
    at += count * TOKEN_FIELDS;
    const read = once(() => (rest === '' ? NONE : (JSON.parse(rest) as Rest)));
    analyses.push(
      assembleAnalysis(passage, tokens, {
        quantities: () => quantities,
        times: () => read().times,
        names: () => read().names,
        offices: () => read().offices,
        attributions: () => read().attributions,
        negations: () => read().negations,
      }),
    );
  }
  return analyses;
}

function unpackTokens(text: string, fields: Int32Array, words: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < fields.length; at += TOKEN_FIELDS) {
    const start = fields[at] as number;
    const end = fields[at + 1] as number;
    const folded = words[fields[at + 2] as number];
    const stem = words[fields[at + 3] as number];
    const flags = fields[at + 4] as number;
    if (folded === undefined || stem === undefined) return [];
    tokens.push({
      start,
      end,
      text: text.slice(start, end),
      folded,
      stem,
      kind: (flags & WORD) === 0 ? 'number' : 'word',
      capital: (flags & CAPITAL) !== 0,
      stop: (flags & STOP) !== 0,
    });
  }
  return tokens;
}
