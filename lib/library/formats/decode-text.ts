import chardet from 'chardet';

/** How far into a document a declaration of its charset is looked for; browsers read 1024 bytes, pages need more. */
const DECLARATION_BYTES = 4096;
/** Bytes that the guess of an undeclared charset rests on: enough for its statistics, little enough to be quick. */
const GUESS_BYTES = 64 * 1024;
/** Above this share of broken characters among those outside ASCII, bytes are not UTF-8 with a few flaws. */
const MAX_BROKEN = 0.05;
/** In UTF-16 text of Western script every other byte is zero; in other texts there is none. */
const MIN_ZERO_SHARE = 0.3;

const META =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<meta>[\w.:-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<xml>[\w.:-]{1,40})["']/i;

/** Text of a document's bytes, and the charset it was read in. */
export type Decoded = { readonly text: string; readonly charset: string };

/**
 * Reads bytes as text: by byte order mark, the charset of the HTTP header, the document's own declaration, UTF-8 where
 * the bytes are that, else a guess. A declared UTF-8 that the bytes are not is passed over. `null` when the bytes are
 * no text at all.
 */
export function decodeText(bytes: Uint8Array, declared: string | null): Decoded | null {
  const mark = markOf(bytes) ?? zerosOf(bytes);
  if (mark !== null) return decodeAs(bytes, mark);
  if (bytes.subarray(0, GUESS_BYTES).includes(0)) return null;
  for (const label of [declared, declaration(bytes)]) {
    const decoded = label === null ? null : decodeAs(bytes, label);
    if (decoded !== null && (decoded.charset !== 'utf-8' || isMostlyWhole(decoded.text))) return decoded;
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null && isMostlyWhole(utf8.text)) return utf8;
  const guess = chardet.detect(bytes.subarray(0, GUESS_BYTES));
  return (guess === null ? null : decodeAs(bytes, guess)) ?? decodeAs(bytes, 'windows-1252');
}

/** The charset that an HTTP `Content-Type` names. */
export function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?(?<charset>[^\s"';]+)/i.exec(contentType ?? '')?.groups?.['charset'] ?? null;
}

function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label);
    return { text: decoder.decode(bytes), charset: decoder.encoding };
  } catch {
    return null;
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

function zerosOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, DECLARATION_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = (head.length / 2) * MIN_ZERO_SHARE;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return null;
}

function declaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const groups = META.exec(head)?.groups;
  const label = groups?.['meta'] ?? groups?.['xml'] ?? null;
  // A declaration that can be read byte by byte is not written in UTF-16 (HTML standard, "prescan").
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isMostlyWhole(text: string): boolean {
  let broken = 0;
  let beyond = 0;
  for (const { length, 0: run } of text.matchAll(/[^\p{ASCII}]+/gu)) {
    if (length === 0) continue;
    beyond += run.length;
    broken += run.split('\uFFFD').length - 1;
  }
  return broken <= beyond * MAX_BROKEN;
}
