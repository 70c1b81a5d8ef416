import type { PassageAnalysis, Token } from '../text/analysis.ts';

/** A passage with everything that comparing it with many others needs, worked out once. */
export type PreparedPassage = {
  readonly analysis: PassageAnalysis;
  /** Tokens that can be evidence: no function words. */
  readonly tokens: readonly Token[];
  /** Their stems in order; what the index holds. */
  readonly stems: readonly string[];
  readonly unique: ReadonlySet<string>;
  /** Stems of words that are names: capitalised where the sentence does not ask for it. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
};

export function preparePassage(analysis: PassageAnalysis): PreparedPassage {
  const tokens = analysis.tokens.filter((token) => !token.stop);
  const stems = tokens.map((token) => token.stem);
  const unique = new Set(stems);
  const first = analysis.tokens[0];
  return {
    analysis,
    tokens,
    stems,
    unique,
    names: new Set(
      tokens.filter((token) => token.capital && token !== first && token.kind === 'word').map((t) => t.stem),
    ),
    numbers: numbersOf(analysis),
  };
}

/** Values as written in figures or words, bare of their units. */
function numbersOf({ tokens, quantities }: PassageAnalysis): ReadonlySet<string> {
  const figures = tokens.filter((token) => token.kind === 'number').map((token) => token.stem);
  return new Set([...figures, ...quantities.map((quantity) => `${quantity.value}`)]);
}
