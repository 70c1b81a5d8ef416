/** A piece of a passage as the grammars of quantities and times read it. */
export type Lexeme = {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly text: string;
  /** Lower-cased, apostrophes straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
};

/** Digits with grouped thousands or decimals, words with inner apostrophes, single marks. */
const LEXEME =
  /((?<![\d.,])\d{1,3}(?:[,\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|([^\s\p{L}\p{M}\d])/gu;

/** Cuts a text into digits, words and marks, in order. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let last = 0;
  for (const match of text.matchAll(LEXEME)) {
    const written = match[0];
    lexemes.push({
      kind: match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'mark',
      text: written,
      lower: written.toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + written.length,
      spaced: match.index > last || match.index === 0,
    });
    last = match.index + written.length;
  }
  return lexemes;
}

/** Whether the lexeme is a hyphen or dash that joins its neighbours without space. */
export function isJoin(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && !lexeme.spaced && /^[-‐‑–—]$/u.test(lexeme.text);
}
