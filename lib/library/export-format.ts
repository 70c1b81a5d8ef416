import * as v from 'valibot';
import { isWebAddress } from './web-address.ts';

/** Mark of the file, so that another JSON file is not taken for a library. */
export const EXPORT_FORMAT = 'lateral-library';

/** Grows when a file of the new form could not be read by the code for the old one. */
export const EXPORT_SCHEMA = 1;

const nullable = v.nullable(v.string());
const time = v.pipe(v.string(), v.isoTimestamp('must be a time like 2026-03-01T08:00:00.000Z'));
const name = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const finite = v.pipe(v.number(), v.finite());

export const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'must be an http(s) address'));

const origin = v.picklist(['bundled', 'page', 'url', 'feed', 'file', 'paste']);

const article = v.object({
  title: nullable,
  outlet: nullable,
  byline: nullable,
  url: v.nullable(webAddress),
  published: nullable,
  modified: nullable,
  language: nullable,
  text: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'must not be empty'),
  ),
  republishedFrom: nullable,
  partial: v.nullable(v.picklist(['paywall', 'cut', 'too-long'])),
});

const provenance = v.object({
  origin,
  at: time,
  requestedUrl: v.nullable(webAddress),
  finalUrl: v.nullable(webAddress),
  extractor: nullable,
  from: nullable,
});

const source = v.pipe(
  v.object({
    id: name,
    revision: count,
    updated: time,
    deleted: v.nullable(time),
    origin,
    enabled: v.boolean(),
    topics: v.array(name),
    added: nullable,
    canonicalUrl: v.nullable(webAddress),
    /** Of the current text; a deleted source is recognised by it. */
    fingerprint: v.string(),
    /** Number of the current version. */
    version: count,
    versions: v.array(v.object({ version: count, provenance: v.nullable(provenance), article })),
  }),
  v.check(
    ({ deleted, version, versions }) =>
      deleted !== null || versions.some((candidate) => candidate.version === version),
    'must hold its current version among its versions',
  ),
);

const topic = v.object({
  id: name,
  revision: count,
  updated: time,
  deleted: v.nullable(time),
  topic: v.object({
    id: name,
    name,
    followed: v.boolean(),
    terms: v.array(
      v.object({ stem: v.string(), word: v.string(), weight: finite, kind: v.picklist(['name', 'word']) }),
    ),
    threshold: finite,
  }),
  corrections: v.record(v.string(), v.picklist(['more', 'less', 'never'])),
});

const feed = v.object({
  id: v.pipe(name, webAddress),
  revision: count,
  updated: time,
  deleted: v.nullable(time),
  title: nullable,
  siteUrl: v.nullable(webAddress),
  enabled: v.boolean(),
  typed: v.boolean(),
  topics: v.array(name),
  added: time,
});

/**
 * Everything a reader owns, as one JSON file: sources with all their texts, marks of deleted ones, topics with the
 * reader's corrections, followed feeds, settings. What can be computed again (indexes, lengths) is left out.
 */
export const exportSchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  schema: v.literal(EXPORT_SCHEMA),
  exported: time,
  sources: v.array(source),
  topics: v.array(topic),
  feeds: v.array(feed),
  settings: v.record(v.string(), v.unknown()),
});

export type LibraryExport = v.InferOutput<typeof exportSchema>;
export type ExportedSource = v.InferOutput<typeof source>;
