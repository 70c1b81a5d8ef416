import type { Article } from '../text/article.ts';

const FIELDS = [
  'title',
  'outlet',
  'byline',
  'url',
  'published',
  'modified',
  'language',
  'republishedFrom',
] as const;
type Field = (typeof FIELDS)[number];

const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?<block>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function unquote(value: string): string {
  const quoted = /^(["'])(?<inner>.*)\1$/.exec(value);
  return quoted?.groups?.['inner'] ?? value;
}

/**
 * A plain text article that may carry its metadata in a first block of `key: value` lines between `---` lines.
 * Keys are those of {@link Article} (`date` stands for `published` too); unknown keys are left out.
 * The article's text is what follows the block, unchanged.
 */
export function parseTextArticle(content: string): Article {
  const block = BLOCK.exec(content);
  const values = new Map<string, string>();
  for (const line of block?.groups?.['block']?.split(/\r?\n/) ?? []) {
    const entry = /^\s*(?<key>[A-Za-z_]+)\s*:\s*(?<value>.*?)\s*$/.exec(line)?.groups;
    if (entry?.['key'] !== undefined && entry['value'] !== undefined && entry['value'] !== '') {
      values.set(entry['key'].toLowerCase(), unquote(entry['value']));
    }
  }
  const field = (name: Field): string | null => values.get(name.toLowerCase()) ?? null;
  return {
    title: field('title'),
    outlet: field('outlet'),
    byline: field('byline'),
    url: field('url'),
    published: field('published') ?? values.get('date') ?? null,
    modified: field('modified'),
    language: field('language'),
    text: block === null ? content : content.slice(block[0].length),
    republishedFrom: field('republishedFrom'),
    partial: null,
  };
}
