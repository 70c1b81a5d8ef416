import { parseFeed } from 'feedsmith';
import { resolve } from './find-feeds.ts';

export type FeedEntry = {
  readonly url: string;
  readonly title: string | null;
  /** As the feed prints it. */
  readonly published: string | null;
  /** The article itself, where the feed carries it; hostile HTML. */
  readonly html: string | null;
};

export type Feed = {
  readonly title: string | null;
  readonly siteUrl: string | null;
  readonly entries: readonly FeedEntry[];
};

/** Entries beyond this are left out: no newsroom's feed is longer, an archive's dump is. */
export const MAX_FEED_ENTRIES = 1000;

/** Reads RSS, Atom, RDF or JSON Feed; `null` when the text is none of them. Entries without an address are left out. */
export function readFeed(text: string, feedUrl: string): Feed | null {
  try {
    return { ...readAny(text.trimStart(), feedUrl) };
  } catch {
    return null;
  }
}

type Loose = {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly html?: string | undefined;
};

function readAny(text: string, feedUrl: string): Feed {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss':
      return build(
        feedUrl,
        feed.title,
        feed.link,
        feed.items?.map((item) => ({
          url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          published: item.pubDate ?? item.dc?.dates?.[0],
          html: item.content?.encoded,
        })),
      );
    case 'rdf':
      return build(
        feedUrl,
        feed.title,
        feed.link,
        feed.items?.map((item) => ({
          url: item.link,
          title: item.title,
          published: item.dc?.dates?.[0],
          html: item.content?.encoded,
        })),
      );
    case 'atom':
      return build(
        feedUrl,
        feed.title?.value,
        pageLink(feed.links),
        feed.entries?.map((entry) => ({
          url: pageLink(entry.links) ?? entry.id,
          title: entry.title?.value,
          published: entry.published ?? entry.updated,
          html: entry.content?.value,
        })),
      );
    case 'json':
      return build(
        feedUrl,
        feed.title,
        feed.home_page_url,
        feed.items?.map((item) => ({
          url: item.url ?? item.id,
          title: item.title,
          published: item.date_published ?? item.date_modified,
          html: item.content_html,
        })),
      );
  }
}

type Link = { readonly href?: string | undefined; readonly rel?: string | undefined };

function pageLink(links: readonly Link[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function build(
  feedUrl: string,
  title: string | undefined,
  site: string | undefined,
  items: readonly Loose[] | undefined,
): Feed {
  const entries = (items ?? []).slice(0, MAX_FEED_ENTRIES).flatMap((item): FeedEntry[] => {
    const url = item.url === undefined ? null : resolve(item.url, feedUrl);
    if (url === null) return [];
    return [{ url, title: filled(item.title), published: filled(item.published), html: filled(item.html) }];
  });
  return { title: filled(title), siteUrl: site === undefined ? null : resolve(site, feedUrl), entries };
}

function filled(text: unknown): string | null {
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
