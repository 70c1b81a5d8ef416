import { generateOpml, parseOpml } from 'feedsmith';
import { resolve } from './find-feeds.ts';

/** A feed to follow. */
export type ListedFeed = {
  readonly url: string;
  readonly title: string | null;
  readonly siteUrl: string | null;
};

export type OpmlContent = {
  readonly feeds: readonly ListedFeed[];
  /** Outlines of type `link`: single pages. */
  readonly pages: readonly string[];
  /** Names of outlines that have an address which cannot be followed. */
  readonly unreadable: readonly string[];
};

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

/** Reads OPML 1 and 2, folders and all; `null` when the text is no OPML. */
export function readOpml(text: string): OpmlContent | null {
  const content = {
    feeds: new Map<string, ListedFeed>(),
    pages: new Set<string>(),
    unreadable: [] as string[],
  };
  try {
    const open: Partial<Outline>[] = [...(parseOpml(text.trimStart()).body?.outlines ?? [])];
    for (let outline = open.shift(); outline !== undefined; outline = open.shift()) {
      open.unshift(...((outline.outlines ?? []) as Partial<Outline>[]));
      addOutline(outline, content);
    }
  } catch {
    return null;
  }
  return { feeds: [...content.feeds.values()], pages: [...content.pages], unreadable: content.unreadable };
}

function addOutline(
  outline: Partial<Outline>,
  content: { feeds: Map<string, ListedFeed>; pages: Set<string>; unreadable: string[] },
): void {
  const { xmlUrl, htmlUrl, url: link, type } = outline;
  const title = outline.title ?? outline.text ?? null;
  const address = xmlUrl ?? (type === 'link' ? link : undefined);
  if (address === undefined) return;
  const url = resolve(address, null);
  if (url === null) content.unreadable.push(title ?? address);
  else if (xmlUrl === undefined) content.pages.add(url);
  else if (!content.feeds.has(url)) {
    content.feeds.set(url, { url, title, siteUrl: htmlUrl === undefined ? null : resolve(htmlUrl, null) });
  }
}

const NO_FEEDS =
  '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>Lateral: feeds</title></head><body></body></opml>\n';

/** OPML 2 of followed feeds, for other readers. */
export function writeOpml(feeds: readonly ListedFeed[], created: Date): string {
  // The generator wants at least one outline.
  if (feeds.length === 0) return NO_FEEDS;
  return generateOpml({
    head: { title: 'Lateral: feeds', dateCreated: created },
    body: {
      outlines: feeds.map(({ url, title, siteUrl }) => ({
        text: title ?? url,
        type: 'rss',
        xmlUrl: url,
        ...(title !== null && { title }),
        ...(siteUrl !== null && { htmlUrl: siteUrl }),
      })),
    },
  });
}
