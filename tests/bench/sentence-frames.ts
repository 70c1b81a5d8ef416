import { tokenise } from '../../lib/text/tokenise.ts';

/** A place in a sentence: words of grammar stay, the others can be filled anew. `before` is what stands before it. */
export type FramePart = {
  readonly before: string;
  readonly text: string;
  readonly kind: 'function' | 'name' | 'common' | 'number';
};

/** A real sentence taken apart at its words. `after` is what ends it. */
export type SentenceFrame = { readonly parts: readonly FramePart[]; readonly after: string };

const FEWEST_WORDS = 6;
const MOST_WORDS = 45;

/** Frames of all sentences of ordinary length. */
export function sentenceFrames(sentences: readonly string[]): readonly SentenceFrame[] {
  return sentences
    .map(frameOf)
    .filter(({ parts }) => parts.length >= FEWEST_WORDS && parts.length <= MOST_WORDS);
}

function frameOf(sentence: string): SentenceFrame {
  const parts: FramePart[] = [];
  let at = 0;
  for (const token of tokenise(sentence)) {
    const name = token.capital && at > 0;
    const kind = token.kind === 'number' ? 'number' : token.stop ? 'function' : name ? 'name' : 'common';
    parts.push({ before: sentence.slice(at, token.start), text: token.text, kind });
    at = token.end;
  }
  return { parts, after: sentence.slice(at) };
}
