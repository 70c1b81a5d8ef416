import type { ListedFeed } from './formats/read-opml.ts';
import { readOpml } from './formats/read-opml.ts';
import {
  readBookmarks,
  readCsvAddresses,
  readAddressLines,
  type AddressList,
} from './formats/read-addresses.ts';
import { decodeText } from './formats/decode-text.ts';
import { readFeed } from './formats/read-feed.ts';
import { readMarkdown } from './formats/read-markdown.ts';
import { readMhtml } from './formats/read-mhtml.ts';
import type { LibraryExport } from './export-format.ts';
import { parseTextArticle } from './front-matter.ts';
import { failure, type ImportFailureCode } from './import-failure.ts';
import type { ImportWork, PlannedItem } from './import-item.ts';
import { looksLikeExport, parseExport } from './parse-export.ts';
import { parseLibrary } from './parse-library.ts';

/** Largest file of articles or addresses; an exported library may be larger. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_EXPORT_BYTES = 400 * 1024 * 1024;

export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** What is in a file: articles to read or fetch, feeds to follow, or a whole library. */
export type FileContent = {
  readonly items: readonly PlannedItem[];
  readonly feeds: readonly ListedFeed[];
  /** Topics, feeds and settings of an exported library; its sources are among the items. */
  readonly library: LibraryExport | null;
};

/**
 * Finds out what a file is, by its content first and its name second, and plans its import. Never throws and never
 * leaves anything out in silence: what cannot be read becomes an item that says so.
 */
export async function readImportFile(file: ImportFile): Promise<FileContent> {
  const { name, bytes } = file;
  const isJson = extension(name) === 'json';
  const limit = isJson ? MAX_EXPORT_BYTES : MAX_FILE_BYTES;
  if (bytes.length > limit) return refused(file, 'too-large', `${limit / 1024 / 1024} MB`);
  if (isMhtml(file)) {
    const page = await readMhtml(bytes);
    return page === null ? refused(file, 'unreadable') : one(file, { kind: 'html', ...page });
  }
  const text = decodeText(bytes, null)?.text.replace(/^\uFEFF/, '') ?? null;
  if (text === null) return refused(file, 'wrong-type');
  if (text.trim() === '') return refused(file, 'empty');
  return readText(file, text);
}

function readText(file: ImportFile, text: string): FileContent {
  const head = text.slice(0, HEAD).trimStart().toLowerCase();
  if (isJsonText(file, head)) return readJson(file, text);
  if (/<!doctype netscape-bookmark/.test(head)) return addresses(file, readBookmarks(text));
  if (/<opml[\s>]/.test(head)) return opml(file, text);
  if (/<(?:rss|feed|rdf:rdf)[\s>]/.test(head)) return feedFile(file, text);
  if (isHtml(file, head)) return one(file, { kind: 'html', html: text, url: savedFrom(text) });
  if (['csv', 'tsv'].includes(extension(file.name))) return addresses(file, readCsvAddresses(text));
  if (isAddressList(text)) return addresses(file, readAddressLines(text));
  return article(file, text);
}

const HEAD = 4096;

function extension(name: string): string {
  return /\.(?<extension>[^./\\]+)$/.exec(name)?.groups?.['extension']?.toLowerCase() ?? '';
}

function isMhtml({ name, bytes }: ImportFile): boolean {
  if (['mht', 'mhtml'].includes(extension(name))) return true;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /^mime-version:/im.test(head) && /^content-type:\s*multipart\/related/im.test(head);
}

function isJsonText({ name }: ImportFile, head: string): boolean {
  return extension(name) === 'json' || /^[[{]\s*(?:["{[\]}]|$)/.test(head);
}

function isHtml({ name }: ImportFile, head: string): boolean {
  if (['html', 'htm', 'xhtml'].includes(extension(name))) return true;
  return /^(?:<\?xml[^>]*>\s*)?(?:<!-{2}[\s\S]*?-{2}>\s*)*<(?:!doctype html|html|head|body)\b/.test(head);
}

/** Browsers note in a saved page where it came from: `<!-- saved from url=(0031)https://example.org/ -->`. */
function savedFrom(html: string): string | null {
  return (
    /<!-{2} saved from url=\(\d+\)(?<url>https?:\/\/\S+) -{2}>/.exec(html.slice(0, HEAD))?.groups?.['url'] ??
    null
  );
}

function isAddressList(text: string): boolean {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every((line) => /^\s*<?https?:\/\/\S+\s*$/i.test(line));
}

function one(file: ImportFile, work: ImportWork): FileContent {
  const item: PlannedItem = { label: file.name, origin: 'file', from: file.name, work };
  return { items: [item], feeds: [], library: null };
}

function refused(file: ImportFile, code: ImportFailureCode, detail: string | null = null): FileContent {
  return one(file, { kind: 'refused', failure: failure(code, detail) });
}

function addresses(file: ImportFile, list: AddressList): FileContent {
  const items = planAddresses(list, { origin: 'url', from: file.name, typed: false });
  return items.length === 0 ? refused(file, 'empty') : { items, feeds: [], library: null };
}

/** Items that fetch the addresses of a list; entries that are none become items that say so. */
export function planAddresses(
  { urls, unreadable }: AddressList,
  { origin, from, typed }: Pick<PlannedItem, 'origin' | 'from'> & { readonly typed: boolean },
): readonly PlannedItem[] {
  const fetches = urls.map((url): PlannedItem => {
    const typedHost = typed ? new URL(url).host : null;
    return { label: url, origin, from, work: { kind: 'fetch', url, typedHost } };
  });
  const rest = unreadable.map((label): PlannedItem => {
    return { label, origin, from, work: { kind: 'refused', failure: failure('bad-address') } };
  });
  return [...fetches, ...rest];
}

function opml(file: ImportFile, text: string): FileContent {
  const content = readOpml(text);
  if (content === null) return refused(file, 'unreadable');
  const list = { urls: content.pages, unreadable: content.unreadable };
  const items = planAddresses(list, { origin: 'url', from: file.name, typed: false });
  if (items.length === 0 && content.feeds.length === 0) return refused(file, 'empty');
  return { items, feeds: content.feeds, library: null };
}

/** A feed saved as a file brings its entries; it cannot be followed without its address. */
function feedFile(file: ImportFile, text: string): FileContent {
  const feed = readFeed(text, 'about:blank');
  if (feed === null) return refused(file, 'unreadable');
  return addresses(file, { urls: [...new Set(feed.entries.map(({ url }) => url))], unreadable: [] });
}

function article(file: ImportFile, text: string): FileContent {
  const plain = parseTextArticle(text);
  if (!['md', 'markdown'].includes(extension(file.name))) {
    return one(file, { kind: 'article', article: plain, extractor: 'plain-text' });
  }
  const prose = readMarkdown(plain.text);
  if (prose.text === '') return refused(file, 'empty');
  const read = { ...plain, text: prose.text, title: plain.title ?? prose.title };
  return one(file, { kind: 'article', article: read, extractor: 'markdown' });
}

function readJson(file: ImportFile, text: string): FileContent {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(file, 'unreadable', 'JSON');
  }
  if (looksLikeExport(json)) {
    const parsed = parseExport(json);
    if (!parsed.ok) return refused(file, 'unreadable', parsed.error);
    const items = parsed.library.sources.map((source): PlannedItem => {
      const current = source.versions.find(({ version }) => version === source.version);
      const label = current?.article.title ?? current?.article.url ?? source.id;
      return { label, origin: 'file', from: file.name, work: { kind: 'stored', source } };
    });
    return { items, feeds: [], library: parsed.library };
  }
  const feed = readFeed(text, 'about:blank');
  if (feed !== null) return feedFile(file, text);
  const parsed = parseLibrary(json);
  if (!parsed.ok) return refused(file, 'unreadable', parsed.error);
  const items = parsed.sources.map(({ id, article }): PlannedItem => {
    const work = { kind: 'article', article, extractor: 'json' } as const;
    return { label: article.title ?? id, origin: 'file', from: file.name, work };
  });
  return items.length === 0 ? refused(file, 'empty') : { items, feeds: [], library: null };
}
