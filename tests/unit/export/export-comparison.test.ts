import bibtex from 'bibtex-parse';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { articleDocument } from '../../../lib/export/article-document.ts';
import { EXPORT_FORMATS, exportComparison, isExportFormat } from '../../../lib/export/export-comparison.ts';
import type { ExportFormatId } from '../../../lib/export/export-comparison.ts';
import { comparisonRows } from '../../../lib/export/comparison-rows.ts';
import { readCsv } from '../../read-csv.ts';
import { ARTICLE, COMPARISON, EXPORTED, HOSTILE, PAGE_TEXT, QUOTES } from './example.ts';

const DOCUMENT = articleDocument(EXPORTED);
const text = (format: ExportFormatId): string => exportComparison(format, DOCUMENT).text;

describe('the CSV, read by its grammar', () => {
  const data = readCsv(text('csv'));
  const rows = comparisonRows(EXPORTED);

  it('has a line for each account and each passage without one', () => {
    expect(data.map(({ section, fact }) => [section, fact])).toEqual(
      rows.map(({ section, fact }) => [section, fact]),
    );
  });

  it('gives back every quote, its place and its differences', () => {
    const unescape = (cell: string | undefined): string => (cell ?? '').replace(/^'(?=[=+\-@])/u, '');
    const accounts = rows.flatMap(({ account }) => account ?? []);
    const lines = data.filter(({ source }) => source !== '');
    expect(lines.map(({ quote }) => unescape(quote))).toEqual(QUOTES);
    expect(lines.map(({ start, end }) => [Number(start), Number(end)])).toEqual(
      accounts.map(({ start, end }) => [start, end]),
    );
    expect(lines.map(({ differences }) => JSON.parse(differences ?? '[]') as unknown)).toEqual(
      accounts.map(({ differences }) => differences),
    );
  });

  it('runs no formula in a spreadsheet', () => {
    expect(Object.values(data.find(({ here }) => here?.includes('1+1')) ?? {}).join('\n')).not.toMatch(
      /^[=+@-]/mu,
    );
  });

  it.each([
    ['of one line', '=cmd|A0'],
    ['of several lines', '=cmd\nA0'],
    ['behind a space', ' +1+1'],
    ['behind a mark of byte order', '\uFEFF@SUM(1)'],
  ])('runs no formula %s that an outlet calls itself', (_, outlet) => {
    const [finding] = COMPARISON.findings;
    const [first] = finding?.accounts ?? [];
    if (finding === undefined || first === undefined) throw new Error('The example has no account.');
    const account = { ...first, source: { ...first.source, outlet } };
    const dependences = [{ kind: 'near-duplicate', sourceIds: [account.source.id], outlet: null }] as const;
    const findings = [{ ...finding, accounts: [account], dependences: [...dependences, ...dependences] }];
    const hostile = articleDocument({ ...EXPORTED, comparison: { ...COMPARISON, findings } });
    const [row] = readCsv(exportComparison('csv', hostile).text);
    expect(row?.['outlet']).toBe(`'${outlet}`);
    expect(row?.['dependences']).toMatch(/^'/u);
  });
});

describe('the HTML, read by linkedom', () => {
  const { document } = parseHTML(text('html'));

  it('gives back every quote and every passage', () => {
    const quotes = [...document.querySelectorAll('blockquote > p')].map((node) => node.textContent);
    expect(quotes).toEqual(QUOTES);
    expect([...document.querySelectorAll('h3')].map((node) => node.textContent)).toEqual([
      'The ferry carried 1,187 people.',
      HOSTILE,
    ]);
    expect(document.querySelector('#only-here p')?.textContent).toBe('Nobody was hurt.');
  });

  it('holds no script and no address but those of the web', () => {
    expect(document.querySelector('script')).toBeNull();
    const links = [...document.querySelectorAll('a')].map((node) => node.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });
});

describe('the Markdown, read by mdast', () => {
  const tree = fromMarkdown(text('markdown'));

  it('gives back every quote and every passage', () => {
    const quotes = tree.children.filter(({ type }) => type === 'blockquote');
    expect(quotes.map((node) => ('children' in node ? toString(node.children[0]) : ''))).toEqual(QUOTES);
    const facts = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
    expect(facts.map((node) => toString(node))).toEqual(['The ferry carried 1,187 people.', HOSTILE]);
  });

  it('holds no HTML and no picture', () => {
    expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:html|image|code|inlineCode)"/u);
  });
});

describe('the JSON', () => {
  it('is the article and the comparison, whole', () => {
    expect(JSON.parse(text('json'))).toEqual({
      format: 'lateral-comparison',
      version: 1,
      article: ARTICLE,
      comparison: COMPARISON,
    });
  });
});

describe('the BibTeX, read by bibtex-parse', () => {
  const plain = (value: string | number | undefined): string =>
    String(value ?? '')
      .replace(/\\text(backslash|asciitilde|asciicircum)(?:\{\})?/gu, (_, name: string) =>
        name === 'backslash' ? '\\' : name === 'asciitilde' ? '~' : '^',
      )
      .replace(/\\([&%$#_{}])/gu, '$1');

  it('gives back each source once, with what is known of it', () => {
    const entries = bibtex.entries(text('bibtex'));
    expect(entries.map(({ key }) => key)).toEqual(['harbourmercury2024saved', 'source']);
    const [first] = entries;
    expect(plain(first?.ORGANIZATION)).toBe('Harbour & Mercury');
    expect(plain(first?.TITLE)).toBe(`Saved: ${HOSTILE}`);
    expect(first?.DATE).toBe('2024-03-12');
    expect(first?.URL).toBe('https://mercury.example/1');
    expect([first?.VERSION, first?.URLDATE].map(String)).toEqual(['2', '2024-03-14']);
    expect(plain(first?.NOTE)).toBe('Republished from Arise_News');
  });
});

describe('the CSL-JSON', () => {
  it('gives back each source once, without what is not known', () => {
    expect(JSON.parse(text('csl-json'))).toEqual([
      {
        id: 's1',
        type: 'article-newspaper',
        title: `Saved: ${HOSTILE}`,
        'container-title': 'Harbour & Mercury',
        author: [{ literal: 'A. Writer' }],
        issued: { 'date-parts': [[2024, 3, 12]] },
        URL: 'https://mercury.example/1',
        version: '2',
        accessed: { 'date-parts': [[2024, 3, 14]] },
        note: 'Republished from Arise_News',
      },
      { id: 's2', type: 'article-newspaper' },
    ]);
  });
});

describe('the Web Annotations', () => {
  type Target = {
    source: string;
    selector: {
      type: string;
      exact?: string;
      prefix?: string;
      suffix?: string;
      start?: number;
      end?: number;
    }[];
  };
  const page = JSON.parse(text('annotations')) as {
    type: string;
    items: { type: string; target: Target }[];
    annotations: {
      uri: string;
      text: string;
      tags: string[];
      target: Target[];
      document: { title: string[] };
    }[];
  };

  it('are an AnnotationPage of targets with a quote in its context and a position', () => {
    expect(page.type).toBe('AnnotationPage');
    const onPage = page.items.filter(({ target }) => target.source === ARTICLE.url);
    expect(onPage).toHaveLength(4);
    for (const { target } of onPage) {
      const [quote, position] = target.selector;
      expect(PAGE_TEXT).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
      expect(PAGE_TEXT.slice(position?.start, position?.end)).toBe(quote?.exact);
    }
  });

  it('hold the same for Hypothesis, which asks for text, tags, document and target', () => {
    expect(page.annotations).toHaveLength(page.items.length);
    expect(page.annotations.map(({ target }) => target[0])).toEqual(page.items.map(({ target }) => target));
    expect(page.annotations[0]?.text).toContain('On board were 1,178 people.');
    expect(page.annotations[0]?.tags).toContain('Conflicts');
  });

  it('leave out sources without a web address', () => {
    expect(page.items.filter(({ target }) => !target.source.startsWith('https://'))).toEqual([]);
  });
});

describe('what is said of the text of an account and of the article itself', () => {
  const contradiction = `This article contradicts itself: “The ferry carried 1,187 people.” / “${HOSTILE}”`;
  const version = 'version 2 of its text, saved March 14, 2024';

  it('stands in the Markdown', () => {
    const words = toString(fromMarkdown(text('markdown')));
    expect(words).toContain(contradiction);
    expect(words).toContain(version);
  });

  it('stands in the HTML', () => {
    const { document } = parseHTML(text('html'));
    expect(document.querySelector('.remark')?.textContent).toBe(contradiction);
    expect(document.querySelector('blockquote footer')?.textContent).toContain(version);
  });

  it('stands in the CSV', () => {
    const data = readCsv(text('csv'));
    const passages = data.filter(({ section }) => section === 'self-contradiction');
    expect(passages.map(({ fact, here }) => [fact, here?.replace(/^'/u, '')])).toEqual([
      ['c0', 'The ferry carried 1,187 people.'],
      ['c0', HOSTILE],
    ]);
    const [first] = data;
    expect([first?.['textVersion'], first?.['textSaved']]).toEqual(['2', '2024-03-14T08:00:00Z']);
  });

  it('stands in the annotations', () => {
    const { items } = JSON.parse(text('annotations')) as { items: { body: { value: string }[] }[] };
    const bodies = items.map(({ body }) => body[0]?.value ?? '');
    expect(bodies.filter((body) => body === contradiction)).toHaveLength(2);
    expect(bodies[0]).toContain(version);
  });
});

describe('the formats', () => {
  it.each(EXPORT_FORMATS.map(({ id }) => [id] as const))('%s names its file for the article', (id) => {
    const { name, type } = exportComparison(id, DOCUMENT);
    expect(name).toMatch(/^Ferry-[\p{L}\p{N}-]+\.[a-z.]+$/u);
    expect(type).toMatch(/^(?:text|application)\//u);
  });

  it('know their own ids only', () => {
    expect(isExportFormat('csv')).toBe(true);
    expect(isExportFormat('toString')).toBe(false);
  });
});
