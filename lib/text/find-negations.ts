import type { Negation, Token } from './analysis.ts';
import { tokenise } from './tokenise.ts';

/** Content stems that a negation covers at most. */
const LONGEST_SCOPE = 6;

/** Words that deny what follows. "No. 5", "no doubt" and "not only" deny nothing. */
const NEGATION =
  /(?<![\p{L}'’-])(?:no one|no longer|not|no(?!\.|\s(?:doubt|wonder|matter|less|fewer|more|sooner)(?!\p{L}))|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|(?:fail|fails|failed|failing|failure)\sto|unable\sto|(?:refuse|refuses|refused|decline|declines|declined)\sto|yet\sto|(?:a\s)?lack\sof|far\sfrom|instead\sof|rather\sthan|\p{L}+n['’]t)(?![\p{L}])/giu;
const NOT_ONLY = /^\s(?:only|just|merely|simply|necessarily|least)(?!\p{L})/u;
/** Where the reach of a negation ends. */
const BOUNDARY =
  /[.;:!?,–—()“”"]|(?<!\p{L})(?:but|because|although|though|while|whereas|which|who|when|after|before|until|unless|however|and\s(?:has|have|had|was|were|is|are|will|would|instead))(?!\p{L})/iu;

/** Negations of a text, in order, each with the stems of the content words that it covers. */
export function findNegations(text: string, tokens: readonly Token[] = tokenise(text)): Negation[] {
  const found: Negation[] = [];
  for (const { 0: word, index } of text.matchAll(NEGATION)) {
    const end = index + word.length;
    if (/^not$/iu.test(word) && NOT_ONLY.test(text.slice(end, end + 12))) continue;
    const rest = text.slice(end);
    const reach = end + (BOUNDARY.exec(rest)?.index ?? rest.length);
    const scope = tokens
      .filter((token) => token.start >= end && token.end <= reach && !token.stop)
      .slice(0, LONGEST_SCOPE)
      .map((token) => token.stem);
    found.push({ start: index, end, text: word, scope });
  }
  return found;
}
