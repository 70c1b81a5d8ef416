import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRecord } from '../../../lib/export/comparison-record.ts';

/** The whole command line, as a user runs it. */
type Run = {
  readonly lines: readonly ComparisonRecord[];
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
};

const text = v.nullable(v.string());
const id = v.string();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const verdict = v.picklist(['agrees', 'differs', 'conflicts', 'another-occasion']);

const accountSchema = v.strictObject({
  source: v.strictObject({
    id,
    outlet: text,
    title: text,
    url: text,
    published: text,
    textVersion: v.optional(v.strictObject({ number: v.number(), at: text })),
  }),
  quote: v.pipe(v.string(), v.nonEmpty()),
  start: offset,
  end: offset,
  score,
  verdict,
  differences: v.array(v.strictObject({ kind: v.string(), here: v.string(), there: v.string() })),
  reason: v.pipe(v.string(), v.nonEmpty()),
});

/** What README.md promises of each line of `compare --json`. */
const recordSchema = v.strictObject({
  article: v.strictObject({
    title: text,
    outlet: text,
    url: text,
    published: text,
    language: text,
    isArticle: v.boolean(),
    topic: v.strictObject({ id, score, related: v.boolean(), terms: v.array(v.string()) }),
  }),
  passages: v.array(v.strictObject({ id, text: v.string(), start: offset, end: offset })),
  findings: v.array(
    v.strictObject({
      id,
      passages: v.pipe(v.array(id), v.nonEmpty()),
      verdict,
      independent: v.pipe(v.number(), v.integer(), v.minValue(0)),
      accounts: v.pipe(v.array(accountSchema), v.nonEmpty()),
    }),
  ),
  onlyHere: v.array(id),
  missingHere: v.array(v.strictObject({ accounts: v.pipe(v.array(accountSchema), v.nonEmpty()) })),
  selfContradictions: v.array(
    v.strictObject({
      passages: v.tuple([v.string(), v.string()]),
      words: v.tuple([v.string(), v.string()]),
      rule: v.literal('office-status'),
    }),
  ),
  notCompared: v.nullable(v.strictObject({ reason: v.string(), language: v.optional(v.string()) })),
});

const SEEDS = readdirSync('seeds')
  .filter((file) => /^\d{3}_.*\.txt$/.test(file))
  .map((file) => join('seeds', file));

let folder = '';

function compare(words: readonly string[], input = ''): Run {
  const run = spawnSync('npx', ['vite-node', '--script', 'scripts/compare.ts', ...words], {
    encoding: 'utf8',
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  const json = words.includes('--json') ? run.stdout.split('\n').filter((line) => line !== '') : [];
  return {
    lines: json.map((line) => JSON.parse(line) as ComparisonRecord),
    output: run.stdout,
    errors: run.stderr.replace(/^npm warn.*\n/gm, ''),
    code: run.status,
  };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lateral-compare-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compare --json on the bundled articles', { timeout: 60_000 }, () => {
  let run: Run;
  beforeAll(() => {
    run = compare(['--json', ...SEEDS]);
  }, 60_000);

  it('prints one valid object a line, in the order given', () => {
    expect(run.code).toBe(0);
    expect(run.lines).toHaveLength(SEEDS.length);
    for (const line of run.lines) expect(() => v.parse(recordSchema, line)).not.toThrow();
  });

  it('takes the accounts of each article from the other four only', () => {
    for (const [index, line] of run.lines.entries()) {
      const own = SEEDS[index]?.slice('seeds/'.length, 'seeds/'.length + 3) ?? '';
      const ids = line.findings.flatMap(({ accounts }) => accounts.map(({ source }) => source.id));
      expect(ids.length, `findings of ${own}`).toBeGreaterThan(0);
      expect(ids.filter((each) => each.includes(own))).toEqual([]);
    }
  });

  it('quotes every account verbatim from its source, and every passage from its article', () => {
    const textOf = (digits: string) =>
      readFileSync(SEEDS.find((file) => file.includes(`/${digits}_`)) ?? '', 'utf8');
    for (const [index, line] of run.lines.entries()) {
      const page = readFileSync(SEEDS[index] ?? '', 'utf8');
      for (const passage of line.passages) {
        expect(page.slice(passage.start, passage.end)).toBe(passage.text);
      }
      const accounts = [...line.findings, ...line.missingHere].flatMap((fact) => fact.accounts);
      for (const { source, quote, start, end } of accounts) {
        expect(textOf(source.id.slice(-3)).slice(start, end)).toBe(quote);
      }
    }
  });

  it('finds all of them related to the talks', () => {
    expect(run.lines.map(({ article }) => article.topic.related)).toEqual(SEEDS.map(() => true));
  });
});

describe('compare on other input', { timeout: 60_000 }, () => {
  it('reads metadata from a first block between --- lines, and standard input for -', () => {
    const page =
      '---\ntitle: Talks in Istanbul\noutlet: The Harbour Courier\npublished: 2025-05-16\n---\n' +
      'Russia and Ukraine held their first direct talks since March 2022 in Istanbul on Friday.\n';
    const { lines, code } = compare(['--json', '-'], page);
    expect(code).toBe(0);
    expect(lines[0]?.article).toMatchObject({
      title: 'Talks in Istanbul',
      outlet: 'The Harbour Courier',
      published: '2025-05-16',
      isArticle: true,
    });
    expect(lines[0]?.passages[0]?.start).toBe(0);
  });

  it('compares with another library, whose ids it keeps', () => {
    const library = write(
      'library.json',
      JSON.stringify([
        {
          id: 'courier-7',
          outlet: 'The Harbour Courier',
          title: 'Ferry fire',
          url: 'https://courier.example/7',
          published: '2024-03-12',
          text: 'All 1,187 people were evacuated from the burning ferry Aurelia Star on Tuesday.\nNobody was killed in the fire.',
        },
      ]),
    );
    const page =
      'The burning ferry Aurelia Star was evacuated on Tuesday with 1,187 people on board.\nNo one was killed in the fire.';
    const { lines } = compare(['--json', '--library', library, '-'], page);
    const sources = lines[0]?.findings.flatMap(({ accounts }) => accounts.map(({ source }) => source));
    expect(new Set(sources?.map((source) => source.id))).toEqual(new Set(['courier-7']));
    expect(sources?.[0]?.url).toBe('https://courier.example/7');
  });

  it('says which text of a source was compared, where an exported library holds several', () => {
    const article = {
      title: 'Ferry fire',
      outlet: 'The Harbour Courier',
      byline: null,
      url: 'https://courier.example/7',
      published: '2024-03-12',
      modified: null,
      language: null,
      republishedFrom: null,
      partial: null,
    };
    const at = '2024-03-13T08:00:00.000Z';
    const provenance = {
      origin: 'url',
      at,
      requestedUrl: null,
      finalUrl: null,
      extractor: 'page',
      from: null,
    };
    const fire = 'All 1,187 people were evacuated from the burning ferry Aurelia Star on Tuesday.';
    const source = {
      id: 'courier-7',
      revision: 2,
      updated: at,
      deleted: null,
      origin: 'url',
      enabled: true,
      topics: [],
      added: at,
      canonicalUrl: 'https://courier.example/7',
      fingerprint: 'f',
      version: 2,
      versions: [
        { version: 1, provenance, article: { ...article, text: 'A fire broke out on the ferry.' } },
        { version: 2, provenance, article: { ...article, text: `${fire}\nNobody was killed in the fire.` } },
      ],
    };
    const head = { format: 'lateral-library', schema: 1, exported: at };
    const exported = { ...head, sources: [source], topics: [], feeds: [], settings: {} };
    const library = write('exported.json', JSON.stringify(exported));
    const page =
      'The burning ferry Aurelia Star was evacuated on Tuesday with 1,187 people on board.\nNo one was killed in the fire.';
    const { lines } = compare(['--json', '--library', library, '-'], page);
    for (const line of lines) expect(() => v.parse(recordSchema, line)).not.toThrow();
    expect(lines[0]?.findings[0]?.accounts[0]?.source.textVersion).toEqual({ number: 2, at });
    expect(compare(['--library', library, '-'], page).output).toContain('version 2 of its text');
  });

  it('reads an HTML page and says of a section front that it is no article', () => {
    const site = 'tests/fixtures/site';
    const { lines } = compare(['--json', `${site}/talks-article.html`, `${site}/front-page.html`]);
    expect(lines[0]?.article).toMatchObject({ isArticle: true, outlet: 'The Harbour Courier' });
    expect(lines[0]?.findings.length).toBeGreaterThan(0);
    expect(lines[1]?.article.isArticle).toBe(false);
    expect(lines[1]?.findings).toEqual([]);
  });

  it('prints a comparison for people without --json', () => {
    const { output, code } = compare(['tests/fixtures/site/talks-article.html']);
    expect(code).toBe(0);
    expect(output).toContain('also reported by');
    expect(output).toContain('Zeal News Africa');
  });

  it('keeps control characters of a hostile text from the terminal', () => {
    const { output } = compare(
      ['-'],
      'Talks \u001b[2Jbegan in Istanbul\u0007 on Friday between Russia and Ukraine.\n',
    );
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });
});

describe('bad input', { timeout: 60_000 }, () => {
  it('names each file and the cure on standard error, and still does the others', () => {
    const good = write('good.txt', 'Russia and Ukraine held direct talks in Istanbul on Friday.\n');
    const empty = write('empty.txt', ' \n');
    const binary = write('binary.txt', Uint8Array.from([80, 75, 3, 4, 0, 0, 0, 1]));
    const large = write('large.txt', 'word '.repeat(2_200_000));
    const missing = join(folder, 'missing.txt');
    const { lines, errors, code } = compare(['--json', empty, binary, good, large, missing, folder]);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    for (const file of [empty, binary, large, missing, folder]) expect(errors).toContain(`${file}: `);
    expect(errors).toMatch(/is empty\. Give/);
    expect(errors).toMatch(/is not text\. Give/);
    expect(errors).toMatch(/larger than 10 MB\. Give/);
    expect(errors).toMatch(/no such file\. Check/);
    expect(errors).not.toMatch(/at .*\.ts:\d+/);
  });

  it.each([
    ['no JSON', '{ nonsense', /cannot be read as a library/],
    [
      'an entry without text',
      JSON.stringify([{ id: 'a', outlet: null, title: null, url: null, published: null }]),
      /text/,
    ],
  ])('refuses a library that is %s, saying why', (_name, content, message) => {
    const library = write('bad-library.json', content);
    const { errors, code, lines } = compare(['--json', '--library', library, ...SEEDS.slice(0, 1)]);
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(errors).toContain(library);
    expect(errors).toMatch(message);
  });

  it('explains itself when called without files', () => {
    const { errors, code } = compare([]);
    expect(code).toBe(1);
    expect(errors).toContain('Usage:');
  });
});
