import { trimStretch, type Stretch } from './split-sentences.ts';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Texts wrapped by hand break lines between these widths. */
const WRAP_FROM = 40;
const WRAP_TO = 120;

/** The text's lines that hold anything, trimmed; a line wrapped by hand is joined with the one that carries it on. */
export function readLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  let blank = true;
  const add = (end: number): void => {
    const line = trimStretch(text, start, end);
    if (line.start === line.end) {
      blank = true;
      return;
    }
    const previous = lines.at(-1);
    if (previous !== undefined && !blank && isWrapped(text, previous, line, lastWidth))
      lines[lines.length - 1] = { start: previous.start, end: line.end };
    else lines.push(line);
    lastWidth = line.end - line.start;
    blank = false;
  };
  let lastWidth = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

/** The line above is as wide as a wrapped one, has no end mark, and this one goes on in lower case. */
function isWrapped(text: string, previous: Stretch, line: Stretch, width: number): boolean {
  if (width < WRAP_FROM || width > WRAP_TO) return false;
  return /[\p{L}\p{N},’'-]/u.test(text.charAt(previous.end - 1)) && /\p{Ll}/u.test(text.charAt(line.start));
}
