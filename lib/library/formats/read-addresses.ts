import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { resolve } from './find-feeds.ts';

/** What a list held: addresses, each once, in its order, and the entries that are none. */
export type AddressList = { readonly urls: readonly string[]; readonly unreadable: readonly string[] };

/** How much of an entry that is no address is shown in the report. */
const MAX_SHOWN = 200;

/** A host and perhaps a path without its scheme, as people write it: `example.org/news`. */
const BARE_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u;

/** An address as a person types it; `https` where the scheme is missing. `null` for what is none. */
export function readTypedAddress(text: string): string | null {
  const typed = text.trim().replace(/^<(.*)>$/, '$1');
  return BARE_HOST.test(typed) ? resolve(`https://${typed}`, null) : resolve(typed, null);
}

/** One address a line; empty lines and lines beginning with `#` are not entries. */
export function readAddressLines(text: string): AddressList {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  return collect(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

const URL_COLUMN = /^(?:url|urls|link|links|address|href|web ?page)$/i;

/** Addresses of a table: of the column named so, else of the first column that holds one in its first rows. */
export function readCsvAddresses(text: string): AddressList {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' });
  const [head = []] = data;
  const named = head.findIndex((cell) => URL_COLUMN.test(cell.trim()));
  const rows = named === -1 ? data : data.slice(1);
  const column = named === -1 ? addressColumn(rows) : named;
  const headless = named === -1 && rows.length > 1 && readTypedAddress(rows[0]?.[column] ?? '') === null;
  return collect((headless ? rows.slice(1) : rows).map((row) => row[column]?.trim() || row.join(', ')));
}

/** Rows looked at to find the column of addresses: a heading and a few entries. */
const SAMPLE_ROWS = 5;

function addressColumn(rows: readonly (readonly string[])[]): number {
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    const column = row.findIndex((cell) => resolve(cell, null) !== null);
    if (column !== -1) return column;
  }
  return 0;
}

/** The links of a browser's exported bookmarks (Netscape format). Bookmarklets and other schemes are no entries. */
export function readBookmarks(html: string): AddressList {
  const urls: string[] = [];
  const parser = new Parser({
    onopentag(name, { href }) {
      const url = name === 'a' && href !== undefined ? resolve(href, null) : null;
      if (url !== null) urls.push(url);
    },
  });
  parser.end(html);
  return { urls: [...new Set(urls)], unreadable: [] };
}

function collect(entries: readonly string[]): AddressList {
  const urls = new Set<string>();
  const unreadable: string[] = [];
  for (const entry of entries) {
    const url = readTypedAddress(entry);
    if (url === null) unreadable.push(entry.slice(0, MAX_SHOWN));
    else urls.add(url);
  }
  return { urls: [...urls], unreadable };
}
