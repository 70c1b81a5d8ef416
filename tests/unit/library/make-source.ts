import type { Source, SourceOrigin } from '../../../lib/library/source.ts';

/** A source for tests; what a test does not name is unknown. */
export function makeSource(given: {
  readonly id: string;
  readonly text: string;
  readonly url?: string | null;
  readonly origin?: SourceOrigin;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
}): Source {
  return {
    id: given.id,
    article: {
      title: given.title ?? null,
      outlet: given.outlet ?? null,
      byline: null,
      url: given.url ?? null,
      published: given.published ?? null,
      modified: null,
      language: null,
      text: given.text,
      republishedFrom: null,
      partial: null,
    },
    origin: given.origin ?? 'paste',
    enabled: true,
    topics: [],
    added: '2026-03-01T08:00:00.000Z',
  };
}
