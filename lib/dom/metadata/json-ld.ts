/** A node of a JSON-LD graph: untrusted data of any shape. */
export type JsonLdNode = { readonly [key: string]: unknown };

/** Characters of one JSON-LD script that are parsed. Some shops ship a megabyte of offers. */
const MAX_SCRIPT_LENGTH = 200_000;
/** Scripts read at most. */
const MAX_SCRIPTS = 12;
/** Nodes read at most, and levels of nesting. */
const MAX_NODES = 400;
const MAX_DEPTH = 6;

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, depth: number, into: JsonLdNode[]): void {
  if (depth > MAX_DEPTH || into.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) collect(item, depth + 1, into);
  } else if (isNode(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate'])
      if (typeof value[key] === 'object') collect(value[key], depth + 1, into);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, ''),
    ) as unknown;
  } catch {
    return null;
  }
}

/** The nodes of all JSON-LD scripts of the document, `@graph`s and arrays opened. Broken scripts count as absent. */
export function readJsonLd(document: Document): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let index = 0; index < scripts.length && index < MAX_SCRIPTS; index += 1) {
    const text = scripts[index]?.textContent ?? '';
    if (text.length <= MAX_SCRIPT_LENGTH) collect(parse(text), 0, nodes);
  }
  return nodes;
}

/** Type names of the node without their vocabulary's address: "https://schema.org/NewsArticle" → "NewsArticle". */
export function typesOf(node: JsonLdNode): readonly string[] {
  const type = node['@type'];
  const names = Array.isArray(type) ? (type as readonly unknown[]) : [type];
  return names.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/#:]/, ''));
}

/** The property as a text, where it is one, or the name of the thing it is; the first of several. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      const text = textOf(item);
      if (text !== null) return text;
    }
    return null;
  }
  return isNode(value) ? (textOf(value['name']) ?? textOf(value['@value'])) : null;
}

/** All names the property gives: `author` may be one person, several, or plain text. */
export function namesOf(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return items.map(textOf).filter((name) => name !== null);
}
