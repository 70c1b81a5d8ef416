import type { SourceReference } from '../compare/comparison.ts';
import { dateParts } from './csl-json.ts';
import { webUrl } from './web-url.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Sources as BibLaTeX `@online` entries in UTF-8, with keys like `reuters2025russia`, made unique by a letter.
 * Titles stand in double braces: their capitals are the outlet's.
 */
export function toBibtex(sources: readonly SourceReference[]): string {
  const used = new Set<string>();
  return sources.map((source) => entry(source, uniqueKey(source, used))).join('\n');
}

function entry(source: SourceReference, key: string): string {
  const { textVersion } = source;
  const parts = dateParts(source.published);
  const url = webUrl(source.url);
  const fields = [
    ['title', source.title, true],
    ['author', source.byline, true],
    ['organization', source.outlet, true],
    ['date', isoDay(parts), false],
    ['year', parts?.[0] === undefined ? null : String(parts[0]), false],
    ['version', textVersion === undefined ? null : String(textVersion.number), false],
    ['urldate', isoDay(dateParts(textVersion?.at ?? null)), false],
    ['note', source.republishedFrom === null ? null : `Republished from ${source.republishedFrom}`, false],
  ] as const;
  const lines = fields.flatMap(([name, value, verbatim]) => {
    if (value === null) return [];
    const text = escapeBibtex(value);
    return [`  ${name} = {${verbatim ? `{${text}}` : text}}`];
  });
  if (url !== null) lines.push(`  url = {${url.replace(/[{}\\]/gu, encodeURIComponent)}}`);
  return `@online{${key},\n${lines.join(',\n')}\n}\n`;
}

function isoDay(parts: readonly number[] | null): string | null {
  return parts?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') ?? null;
}

function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\~^]|[&%$#_{}]/gu, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}

function uniqueKey(source: SourceReference, used: Set<string>): string {
  const plain = (text: string | null): string =>
    (text ?? '')
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9 ]/gu, '')
      .toLowerCase()
      .trim();
  const outlet = plain(source.outlet).replace(/ /gu, '') || 'source';
  const year = dateParts(source.published)?.[0] ?? '';
  const word =
    plain(source.title)
      .split(' ')
      .find((part) => part.length > 3) ?? '';
  const base = `${outlet}${year}${word}`;
  let key = base;
  for (let count = 1; used.has(key); count += 1) key = `${base}-${count}`;
  used.add(key);
  return key;
}
