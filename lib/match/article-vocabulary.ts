import Fuse from 'fuse.js';
import type { AnalysedArticle } from './analyse-article.ts';

/** A word of an article, as it is resolved. */
export type Term = {
  readonly folded: string;
  readonly stem: string;
  /** Never written small: a name, or a word that only heads sentences. */
  readonly name: boolean;
};

export type Vocabulary = {
  readonly terms: ReadonlyMap<string, Term>;
  readonly stems: ReadonlySet<string>;
  /** Initials of the given names printed before a folded name. */
  readonly initialsOf: (folded: string) => ReadonlySet<string>;
  /** Terms that begin as a folded word does. */
  readonly withLetter: (folded: string) => readonly Term[];
  /** Terms spelled nearly like a folded word, nearest first. */
  readonly near: (folded: string) => readonly Term[];
};

/** Share of the letters that may differ for Fuse to propose a term; what it proposes is looked at strictly. */
const THRESHOLD = 0.4;
const PROPOSALS = 8;
/** Shorter words are one letter away from too many others. */
const LEAST_LENGTH = 5;

const LETTERS = /^\p{L}+$/u;

const known = new WeakMap<AnalysedArticle, Vocabulary>();

/** The words of an article that can be resolved or resolved to. Built once for each article. */
export function vocabularyOf(article: AnalysedArticle): Vocabulary {
  const before = known.get(article);
  if (before !== undefined) return before;
  const terms = termsOf(article);
  const groups = new Map<string, Term[]>();
  for (const term of terms.values()) {
    const group = groups.get(firstLetter(term.folded));
    if (group === undefined) groups.set(firstLetter(term.folded), [term]);
    else group.push(term);
  }
  const withLetter = (folded: string) => groups.get(firstLetter(folded)) ?? [];
  const searches = new Map<string, Fuse<Term>>();
  const near = (folded: string) => {
    const letter = firstLetter(folded);
    let fuse = searches.get(letter);
    if (fuse === undefined) {
      fuse = new Fuse(withLetter(folded), { keys: ['folded'], threshold: THRESHOLD, ignoreFieldNorm: true });
      searches.set(letter, fuse);
    }
    return fuse.search(folded, { limit: PROPOSALS }).map((result) => result.item);
  };
  let initials: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const initialsOf = (folded: string) => (initials ??= readInitials(article)).get(folded) ?? NONE;
  const vocabulary = { terms, stems: new Set(article.stems), initialsOf, withLetter, near };
  known.set(article, vocabulary);
  return vocabulary;
}

const NONE: ReadonlySet<string> = new Set();

function firstLetter(folded: string): string {
  return folded.slice(0, 1);
}

function readInitials({ passages }: AnalysedArticle): ReadonlyMap<string, ReadonlySet<string>> {
  const initials = new Map<string, Set<string>>();
  for (const { analysis } of passages)
    for (const { words } of analysis.names) {
      const [given, last] = [words[0], words.at(-1)];
      if (given === undefined || last === undefined || words.length < 2) continue;
      initials.set(last, (initials.get(last) ?? new Set()).add(firstLetter(given)));
    }
  return initials;
}

function termsOf({ passages }: AnalysedArticle): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const { tokens } of passages)
    for (const { folded, stem, kind, capital } of tokens) {
      if (kind !== 'word' || folded.length < LEAST_LENGTH || !LETTERS.test(folded)) continue;
      const name = capital && (terms.get(folded)?.name ?? true);
      terms.set(folded, { folded, stem, name });
    }
  return terms;
}
