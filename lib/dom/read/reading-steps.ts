import type { Article } from '../../text/article.ts';
import { type Reader, type ReadingSteps, articleLeaves } from './article-leaves.ts';
import type { Leaf } from './block-tree.ts';
import { partialReason } from './partial-text.ts';
import { readBlocks } from './read-blocks.ts';
import {
  type MetadataField,
  type PageMetadata,
  type Provenance,
  readMetadata,
} from '../metadata/read-metadata.ts';
import type { TextBlock, TextMap, TextSegment } from './text-map.ts';

/** Longest text that is read: 30,000 words, longer than any news article. */
const MAX_TEXT_LENGTH = 200_000;

/** Share of what was read of a page from which an article goes on where the reading stopped. */
const NEAR_END = 0.9;

/** An article as read from a page, with its place on the page and where each value was found. */
export type ExtractedPage = {
  readonly article: Article;
  readonly map: TextMap;
  readonly reader: Reader;
  readonly provenance: { readonly [field in MetadataField]: Provenance | null };
};

/**
 * Is the element shown? Without a layout engine (command line), or in a document that no window shows (a fetched page),
 * only its attributes tell, and were asked before.
 */
function isShown(element: Element): boolean {
  if (element.ownerDocument.defaultView === null) return true;
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

/** Joins the leaves to the article's text, one line each, and keeps where each line stands. */
function buildMap(lines: readonly { readonly leaf: Leaf; readonly kind: TextBlock['kind'] }[]): TextMap {
  let text = '';
  const segments: TextSegment[] = [];
  const blocks: TextBlock[] = [];
  let run = 0;
  for (const { leaf, kind } of lines) {
    if (text.length + leaf.text.length > MAX_TEXT_LENGTH) break;
    if (text !== '') text += '\n';
    const start = text.length;
    for (const segment of leaf.segments)
      segments.push({
        ...segment,
        start: start + segment.start,
        end: start + segment.end,
        run: run + segment.run,
      });
    run += 1 + (leaf.segments.at(-1)?.run ?? 0);
    text += leaf.text;
    blocks.push({ element: leaf.parent.element, start, end: text.length, kind });
  }
  return { text, segments, blocks };
}

/** Names of sites in titles: "Talks end | The Outlet" is "Talks end" when the page prints that as its headline. */
function cleanTitle(title: string | null, headline: Leaf | null): string | null {
  if (headline === null) return title;
  return title === null || title.startsWith(headline.text) ? headline.text : title;
}

function valueOf(metadata: PageMetadata, field: MetadataField): string | null {
  return metadata[field]?.value ?? null;
}

/**
 * The steps of reading a page without changing it; see `extractArticle` and `readPage`.
 * @param url address of the page, for its canonical address and date; may be a file's
 */
export function* readingSteps(document: Document, url: string): ReadingSteps<ExtractedPage> {
  const metadata = readMetadata(document, url);
  yield;
  const tree = yield* readBlocks(document.body);
  yield;
  const { headline, body, reader } = yield* articleLeaves(document, tree, valueOf(metadata, 'title'));
  yield;
  const shown = body.filter((leaf) => isShown(leaf.parent.element));
  const lines = [
    ...(headline !== null && isShown(headline.parent.element)
      ? [{ leaf: headline, kind: 'headline' as const }]
      : []),
    ...shown.map((leaf) => ({ leaf, kind: 'body' as const })),
  ];
  const map = buildMap(lines);
  // A page cut off behind its article cuts nothing of it.
  const isAtEnd = (body.at(-1)?.index ?? 0) > tree.leaves.length * NEAR_END;
  const isCut = map.blocks.length < lines.length || (tree.truncated && isAtEnd);
  return {
    article: {
      title: cleanTitle(valueOf(metadata, 'title'), headline),
      outlet: valueOf(metadata, 'outlet'),
      byline: valueOf(metadata, 'byline'),
      url: valueOf(metadata, 'url'),
      published: valueOf(metadata, 'published'),
      modified: valueOf(metadata, 'modified'),
      language: valueOf(metadata, 'language'),
      text: map.text,
      republishedFrom: metadata.republishedFrom,
      partial: isCut ? 'too-long' : partialReason(tree, body, metadata),
    },
    map,
    reader,
    provenance: {
      title: metadata.title?.from ?? null,
      outlet: metadata.outlet?.from ?? null,
      byline: metadata.byline?.from ?? null,
      url: metadata.url?.from ?? null,
      published: metadata.published?.from ?? null,
      modified: metadata.modified?.from ?? null,
      language: metadata.language?.from ?? null,
    },
  };
}
