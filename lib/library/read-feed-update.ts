import type { ImportFailure } from './import-failure.ts';
import type { PlannedItem } from './import-item.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { FeedRecord, FeedStatus } from './feed-record.ts';
import type { Feed, FeedEntry } from './formats/read-feed.ts';

/** Entries brought in by one refresh; the rest waits for the next. A first look at a feed is no flood. */
export const MAX_NEW_ENTRIES = 40;
/** A feed's own copy of an article this long is the article; a shorter one is a teaser and the page is fetched. */
const MIN_FULL_HTML = 3000;
/** The longest wait after repeated failures: a feed that comes back is seen within a day. */
const MAX_WAIT_MINUTES = 24 * 60;

const MINUTE_MS = 60_000;

/** What a feed brings, and its status afterwards. */
export type FeedUpdate = { readonly items: readonly PlannedItem[]; readonly status: FeedStatus };

/** When a feed is asked next: after `minutes`, doubled with each failure in a row, never before the server wants. */
export function nextCheck(now: string, minutes: number, failures: number, retryAfter: number | null): string {
  const wait = Math.min(minutes * 2 ** failures, Math.max(minutes, MAX_WAIT_MINUTES));
  const asked = Math.min((retryAfter ?? 0) / 60, MAX_WAIT_MINUTES);
  return new Date(Date.parse(now) + Math.max(wait, asked) * MINUTE_MS).toISOString();
}

export type FeedAnswer =
  | {
      readonly kind: 'feed';
      readonly feed: Feed;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly failure: ImportFailure; readonly retryAfter: number | null };

/** What becomes of a feed after its server answered at `now`; `minutes` is the reader's interval. */
export function readFeedUpdate(
  record: FeedRecord,
  answer: FeedAnswer,
  now: string,
  minutes: number,
): FeedUpdate {
  const { status } = record;
  if (answer.kind === 'failed') {
    const failures = status.failures + 1;
    const next = nextCheck(now, minutes, failures, answer.retryAfter);
    return { items: [], status: { ...status, checked: now, next, failures, error: answer.failure } };
  }
  const well = {
    checked: now,
    succeeded: now,
    next: nextCheck(now, minutes, 0, null),
    failures: 0,
    error: null,
  };
  if (answer.kind === 'not-modified') return { items: [], status: { ...status, ...well } };
  const seen = new Set(status.seen);
  const entries = uniqueEntries(answer.feed.entries);
  const fresh = [...entries].filter(([key]) => !seen.has(key)).slice(0, MAX_NEW_ENTRIES);
  const brought = new Set(fresh.map(([key]) => key));
  const all = fresh.length === MAX_NEW_ENTRIES;
  return {
    items: fresh.map(([, entry]) => planEntry(record, entry)),
    status: {
      ...well,
      // What did not fit is brought by the next refresh: the server must not answer "not modified" then.
      etag: all ? null : answer.etag,
      lastModified: all ? null : answer.lastModified,
      seen: [...entries.keys()].filter((key) => seen.has(key) || brought.has(key)),
    },
  };
}

function uniqueEntries(entries: readonly FeedEntry[]): ReadonlyMap<string, FeedEntry> {
  const unique = new Map<string, FeedEntry>();
  for (const entry of entries) {
    const key = canonicalUrl(entry.url);
    if (key !== null && !unique.has(key)) unique.set(key, entry);
  }
  return unique;
}

function planEntry(record: FeedRecord, entry: FeedEntry): PlannedItem {
  const common = { label: entry.title ?? entry.url, origin: 'feed', from: record.id } as const;
  if (entry.html !== null && entry.html.length >= MIN_FULL_HTML) {
    return { ...common, work: { kind: 'html', html: pageOf(entry, entry.html), url: entry.url } };
  }
  const typedHost = record.typed ? new URL(record.id).host : null;
  return { ...common, work: { kind: 'fetch', url: entry.url, typedHost } };
}

/** A feed's copy of an article as a page of its own, so that it is read as all pages are. */
function pageOf({ title, published }: FeedEntry, html: string): string {
  const heading = title === null ? '' : `<h1>${escapeHtml(title)}</h1>`;
  const date =
    published === null || Number.isNaN(Date.parse(published)) ? null : new Date(published).toISOString();
  const meta = date === null ? '' : `<meta property="article:published_time" content="${date}">`;
  const name = title === null ? '' : `<title>${escapeHtml(title)}</title>`;
  return `<!doctype html><html><head><meta charset="utf-8">${name}${meta}</head><body><article>${heading}${html}</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
