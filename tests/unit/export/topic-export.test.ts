import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../read-csv.ts';
import type { Account, SourceReference } from '../../../lib/compare/comparison.ts';
import type { SourceComparison } from '../../../lib/compare/source-comparison.ts';
import { exportComparison, type ExportFormatId } from '../../../lib/export/export-comparison.ts';
import { topicDocument } from '../../../lib/export/topic-document.ts';
import { createTranslator } from '../../../lib/messages/create-translator.ts';

function sourceOf(id: string, outlet: string): SourceReference {
  const url = `https://${id}.example/1`;
  return { id, outlet, byline: null, title: `${outlet} on it`, url, published: null, republishedFrom: null };
}

const SOURCES = [sourceOf('a', 'Mercury'), sourceOf('b', 'Herald'), sourceOf('c', 'Silent Times')] as const;
const TEXTS = new Map([
  ['a', 'Today 1,187 people were saved.'],
  ['b', 'In all 1,178 people were saved.'],
]);

function accountOf(source: SourceReference, here: string, there: string): Account {
  const quote = TEXTS.get(source.id) ?? '';
  return {
    source,
    quote,
    start: 0,
    end: quote.length,
    score: 0.9,
    verdict: 'conflicts',
    differences: [{ kind: 'number', here, there }],
    reason: { rule: 'numbers-conflict', sharedWords: [], sharedValues: [] },
  };
}

const COMPARISON: SourceComparison = {
  sources: SOURCES,
  facts: [
    {
      id: 's0',
      verdict: 'conflicts',
      independent: 2,
      accounts: [accountOf(SOURCES[0], '1,178', '1,187'), accountOf(SOURCES[1], '1,187', '1,178')],
      pairs: [
        {
          first: 0,
          second: 1,
          verdict: 'conflicts',
          differences: [{ kind: 'number', here: '1,187', there: '1,178' }],
        },
      ],
    },
  ],
};

const DOCUMENT = topicDocument({
  name: 'The ferry',
  comparison: COMPARISON,
  storedText: (id) => TEXTS.get(id) ?? null,
  messages: createTranslator('en'),
});
const text = (format: ExportFormatId): string => exportComparison(format, DOCUMENT).text;
const QUOTES = [...TEXTS.values()];

describe('the sources of a topic, exported', () => {
  it('are named for the topic', () => {
    expect(exportComparison('csv', DOCUMENT).name).toBe('The-ferry.csv');
  });

  it('read again from Markdown: every quote, and in what it diverges from whom', () => {
    const tree = fromMarkdown(text('markdown'));
    const quotes = tree.children.filter(({ type }) => type === 'blockquote');
    expect(quotes.map((node) => ('children' in node ? toString(node.children[0]) : ''))).toEqual(QUOTES);
    expect(toString(quotes[0])).toContain('Number: Mercury: “1,187”. Herald: “1,178”.');
    expect(toString(quotes[1])).toContain('Number: Herald: “1,178”. Mercury: “1,187”.');
  });

  it('read again from HTML', () => {
    const { document } = parseHTML(text('html'));
    expect([...document.querySelectorAll('blockquote > p')].map((node) => node.textContent)).toEqual(QUOTES);
    expect(document.querySelector('h1')?.textContent).toBe('How your sources report on “The ferry”');
    expect(document.querySelector('.count')?.textContent).toBe('2 independent accounts');
  });

  it('read again from CSV, each account with the outlet that it diverges from', () => {
    const data = readCsv(text('csv'));
    expect(data.map(({ fact, quote }) => [fact, quote])).toEqual(QUOTES.map((quote) => ['s0', quote]));
    expect(JSON.parse(data[1]?.['differences'] ?? '')).toEqual([
      { kind: 'number', here: '1,178', there: '1,187', against: 'Mercury' },
    ]);
  });

  it('are whole in JSON', () => {
    expect(JSON.parse(text('json'))).toEqual({
      format: 'lateral-topic-comparison',
      version: 1,
      name: 'The ferry',
      comparison: COMPARISON,
    });
  });

  it('are cited, also those that are silent', () => {
    const items = JSON.parse(text('csl-json')) as { id: string }[];
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('annotate each account with what the others say', () => {
    const { items } = JSON.parse(text('annotations')) as {
      items: { target: { source: string; selector: { exact?: string }[] }; body: { value: string }[] }[];
    };
    expect(items.map(({ target }) => target.selector[0]?.exact)).toEqual(QUOTES);
    expect(items[0]?.body[0]?.value).toContain(QUOTES[1]);
    expect(items[0]?.body[0]?.value).not.toContain(QUOTES[0]);
  });
});
