/** Why an item of an import did not end in the library. The interface words each of them. */
export type ImportFailureCode =
  /** No http(s) address. */
  | 'bad-address'
  /** An address of this machine or its network, which the reader did not type. */
  | 'private-address'
  /** The reader did not allow the site. */
  | 'permission'
  /** No answer, or the connection broke. */
  | 'network'
  | 'timeout'
  | 'too-large'
  /** Not a document that can be read: a picture, a video, a binary file. `detail`: its type. */
  | 'wrong-type'
  /** The server refused. `detail`: the status, for example `404`. */
  | 'http-status'
  /** Nothing in it. */
  | 'empty'
  /** Malformed: not what its name or type promises. `detail`: the parser's words, if any. */
  | 'unreadable'
  /** A page without an article's text. */
  | 'not-article'
  | 'no-feed'
  /** The disk, or this extension's share of it, is full. */
  | 'quota'
  /** The library could not be written for another reason. `detail`: the browser's words. */
  | 'storage';

export type ImportFailure = { readonly code: ImportFailureCode; readonly detail: string | null };

export function failure(code: ImportFailureCode, detail: string | null = null): ImportFailure {
  return { code, detail };
}

/** Failures that may pass by themselves or with the reader's help, so that trying again makes sense. */
const PASSING: ReadonlySet<ImportFailureCode> = new Set([
  'permission',
  'network',
  'timeout',
  'http-status',
  'not-article',
  'quota',
  'storage',
]);

export function canRetry({ code }: ImportFailure): boolean {
  return PASSING.has(code);
}
