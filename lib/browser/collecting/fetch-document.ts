import { charsetOf, decodeText } from '../../library/formats/decode-text.ts';
import { failure, type ImportFailure, type ImportFailureCode } from '../../library/import-failure.ts';
import { isPrivateAddress } from '../../library/private-address.ts';

/** No article or feed is near this size, counted after decompression. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
/** From the request to the last byte. Shorter than the 30 s after which browsers end a background that waits. */
const TIMEOUT_MS = 20_000;

export type DocumentRequest = {
  readonly url: string;
  readonly kind: 'page' | 'feed';
  /** Host (with port) the reader typed, if any: a private address is fetched only there. */
  readonly typedHost: string | null;
  /** What the server said of the last answer, for it to say "not modified". */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
};

export type FetchedDocument = {
  readonly kind: 'document';
  readonly text: string;
  readonly charset: string;
  /** Without parameters, in lower case; empty when the server names none. */
  readonly contentType: string;
  /** Where it was in the end, after redirects. */
  readonly finalUrl: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

export type FetchOutcome =
  | FetchedDocument
  | { readonly kind: 'not-modified' }
  /** `retryAfter`: seconds the server asks to wait, or `null`. */
  | { readonly kind: 'failed'; readonly failure: ImportFailure; readonly retryAfter: number | null };

export type FetchDocument = (request: DocumentRequest, signal?: AbortSignal) => Promise<FetchOutcome>;

const TYPES = {
  page: /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)?$/,
  feed: /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|(?:rss|atom|rdf)\+xml|xml|json|feed\+json))?$/,
} as const;

const ACCEPT = {
  page: 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8',
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, text/html;q=0.7',
} as const;

/**
 * Fetches one document that the reader asked for: without cookies or referrer, at most 10 MB after decompression, in
 * at most 20 s. Redirects are followed by the browser, which stops after twenty and tells only where they ended (asked
 * not to follow them, it hides where they lead): an answer that ends at a private address or another scheme is thrown
 * away. That no request goes to a private address on the way is the matter of `fetchPublic`.
 * @throws the signal's reason when the caller aborts; nothing else
 */
export async function fetchDocument(
  request: DocumentRequest,
  signal?: AbortSignal,
  timeoutMs = TIMEOUT_MS,
): Promise<FetchOutcome> {
  const refusal = refusalOf(request.url, request.typedHost);
  if (refusal !== null) return failed(refusal);
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = new AbortController();
  const signals = [timeout, stop.signal, ...(signal === undefined ? [] : [signal])];
  try {
    return await load(request, AbortSignal.any(signals));
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) return failed('timeout');
    return failed('network', error instanceof Error ? error.message : null);
  } finally {
    // Whatever the outcome, nothing more is downloaded.
    stop.abort();
  }
}

function refusalOf(url: string, typedHost: string | null): ImportFailureCode | null {
  if (!URL.canParse(url)) return 'bad-address';
  const { protocol, host } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return 'bad-address';
  return isPrivateAddress(url) && host !== typedHost ? 'private-address' : null;
}

async function load(request: DocumentRequest, signal: AbortSignal): Promise<FetchOutcome> {
  const headers = new Headers({ accept: ACCEPT[request.kind] });
  if (request.etag) headers.set('if-none-match', request.etag);
  if (request.lastModified) headers.set('if-modified-since', request.lastModified);
  const response = await fetch(request.url, {
    headers,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    cache: 'no-store',
  });
  const refusal = refusalOf(response.url, request.typedHost);
  if (refusal !== null) return failed(refusal, response.url);
  if (response.status === 304) return { kind: 'not-modified' };
  if (!response.ok) return failed('http-status', String(response.status), waitOf(response));
  const header = response.headers.get('content-type');
  const contentType = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!TYPES[request.kind].test(contentType)) return failed('wrong-type', contentType);
  const bytes = await readBytes(response);
  if (bytes === null) return failed('too-large', `${MAX_DOCUMENT_BYTES / 1024 / 1024} MB`);
  const decoded = decodeText(bytes, charsetOf(header));
  if (decoded === null) return failed('wrong-type', contentType === '' ? null : contentType);
  if (decoded.text.trim() === '') return failed('empty');
  return {
    kind: 'document',
    ...decoded,
    contentType,
    finalUrl: response.url,
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}

function failed(
  code: ImportFailureCode,
  detail: string | null = null,
  retryAfter: number | null = null,
): FetchOutcome {
  return { kind: 'failed', failure: failure(code, detail), retryAfter };
}

/** All bytes of an answer as they come out of decompression; `null` when they are too many. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_DOCUMENT_BYTES) return null;
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_DOCUMENT_BYTES) return null;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** `Retry-After` in seconds; it is written so, or as a date. */
function waitOf(response: Response): number | null {
  const header = response.headers.get('retry-after');
  if (header === null) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : null;
}
