import { Parser } from 'htmlparser2';

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/json',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
]);

export type FoundFeed = { readonly url: string; readonly title: string | null };

/** The feeds that a page announces by `<link rel="alternate">`, in its order, addresses resolved. */
export function findFeeds(html: string, pageUrl: string): readonly FoundFeed[] {
  const found = new Map<string, FoundFeed>();
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { rel = '', type = '', href, title } = attributes;
      if (href === undefined) return;
      if (name === 'base') base = resolve(href, pageUrl) ?? base;
      const kinds = rel.toLowerCase().split(/\s+/);
      if (name !== 'link' || !kinds.includes('alternate')) return;
      if (!FEED_TYPES.has(type.split(';')[0]?.trim().toLowerCase() ?? '')) return;
      const url = resolve(href, base);
      if (url !== null && !found.has(url)) found.set(url, { url, title: title?.trim() || null });
    },
  });
  parser.end(html);
  return [...found.values()];
}

/** An http(s) address resolved against another; `null` for anything else. */
export function resolve(href: string, base: string | null): string | null {
  const text = href.trim();
  if (!(base === null ? URL.canParse(text) : URL.canParse(text, base))) return null;
  const url = base === null ? new URL(text) : new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
