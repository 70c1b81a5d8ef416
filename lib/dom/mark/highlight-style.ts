import type { Verdict } from '../../compare/comparison.ts';

/** Names in the page's highlight registry, which the page shares: all of ours begin with this. */
const HIGHLIGHT_PREFIX = 'lateral-finding-';

export const VERDICTS: readonly Verdict[] = ['agrees', 'differs', 'conflicts', 'another-occasion'];

/** Name of the verdict's highlight in the registry, and in `::highlight()`. */
export function highlightName(verdict: Verdict): string {
  return HIGHLIGHT_PREFIX + verdict;
}
/** The passage that the tooltip or the keyboard is at. */
export const CURRENT_HIGHLIGHT = `${HIGHLIGHT_PREFIX}current`;

type Line = {
  readonly style: string;
  readonly thickness: string;
  readonly onLight: string;
  readonly onDark: string;
};

/**
 * Line style and thickness tell the verdicts apart without colour; colours keep 3:1 against white and near-black and
 * are those of the verdicts in components/styles/tokens.css.
 */
const LINES: Readonly<Record<Verdict, Line>> = {
  agrees: { style: 'solid', thickness: '1.5px', onLight: '#155a8a', onDark: '#7cc3e3' },
  differs: { style: 'dashed', thickness: '2px', onLight: '#8f6000', onDark: '#e0ac43' },
  conflicts: { style: 'wavy', thickness: '2px', onLight: '#a50a4a', onDark: '#ff8ca2' },
  'another-occasion': { style: 'dotted', thickness: '2.5px', onLight: '#706b66', onDark: '#b4b0bd' },
};

function selectors(tags: readonly string[], name: string): string {
  return tags.map((tag) => `${tag}::highlight(${name})`).join(',');
}

function rules(tags: readonly string[], colour: (line: Line) => string, extra: string): string {
  return VERDICTS.map((verdict) => {
    const line = LINES[verdict];
    return `${selectors(tags, highlightName(verdict))}{text-decoration:underline ${line.style} ${line.thickness} ${colour(line)};text-underline-offset:0.18em;text-decoration-skip-ink:none;${extra}}`;
  }).join('\n');
}

/**
 * The style sheet of the highlights. Only the line and, for the current passage, the background: the colour of the
 * text stays the page's own. Nothing is printed. In forced colours Chromium fills every highlight, whatever these rules
 * say, and draws over it in the colour of the text: a line close to the letters lies inside the fill and still
 * tells its style, and spares commas, lest "1,000" look like "1.000".
 * @param dark the page's own background is dark, whatever the browser's theme is
 * @param tags names of the elements that hold marked text: rules for all elements would have the browser style the
 * whole page anew, half a second on one of 76,000 nodes
 */
export function highlightCss(dark: boolean, tags: readonly string[]): string {
  const currentOf = selectors(tags, CURRENT_HIGHLIGHT);
  const current = dark ? 'rgb(255 255 255 / 0.16)' : 'rgb(255 214 10 / 0.28)';
  return `@media screen{
${rules(tags, (line) => (dark ? line.onDark : line.onLight), '')}
${currentOf}{background-color:${current}}
@media (prefers-contrast:more){
${rules(tags, (line) => (dark ? line.onDark : line.onLight), 'text-decoration-thickness:3px')}
}
@media (forced-colors:active){
${rules(tags, () => 'LinkText', 'text-decoration-thickness:2px;text-underline-offset:0.1em;text-decoration-skip-ink:auto')}
${currentOf}{background-color:Highlight;color:HighlightText}
}
}`;
}
