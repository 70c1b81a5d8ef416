import { markParts, type Divergence } from './mark-parts.ts';

type QuoteProps = {
  readonly text: string;
  /** Words of this quote that diverge from another account, verbatim. */
  readonly divergences?: readonly Divergence[];
};

const NONE: readonly Divergence[] = [];

/** Verbatim words with the divergent ones marked; `dir="auto"` so that Arabic or Hebrew reads right to left. */
export function Quote({ text, divergences = NONE }: QuoteProps) {
  return (
    <span class="quote" dir="auto">
      {markParts(text, divergences).map((part, index) =>
        part.verdict === null ? (
          part.text
        ) : (
          <mark key={index} class="divergent" data-verdict={part.verdict}>
            {part.text}
          </mark>
        ),
      )}
    </span>
  );
}
