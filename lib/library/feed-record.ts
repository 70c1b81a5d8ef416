import type { ImportFailure } from './import-failure.ts';

/** A feed that the library follows, and how its last refresh went. */
export type FeedRecord = {
  /** The address it is fetched from. */
  readonly id: string;
  readonly revision: number;
  /** ISO 8601, as all times here. */
  readonly updated: string;
  readonly deleted: string | null;
  readonly title: string | null;
  /** The site that the feed belongs to. */
  readonly siteUrl: string | null;
  readonly enabled: boolean;
  /** The reader typed this very address: it may be one of their own network. */
  readonly typed: boolean;
  /** Topics that its articles join. */
  readonly topics: readonly string[];
  readonly added: string;
  readonly status: FeedStatus;
};

/** What the next refresh needs to know. It is not exported: another machine asks anew. */
export type FeedStatus = {
  readonly checked: string | null;
  /** When it last answered with a readable feed. */
  readonly succeeded: string | null;
  /** Not before this. */
  readonly next: string | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly error: ImportFailure | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Canonical addresses of its entries that were brought in, or tried: those it listed last. */
  readonly seen: readonly string[];
};

export const NEW_FEED_STATUS: FeedStatus = {
  checked: null,
  succeeded: null,
  next: null,
  failures: 0,
  error: null,
  etag: null,
  lastModified: null,
  seen: [],
};
