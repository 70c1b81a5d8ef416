import { describe, expect, it } from 'vitest';
import { compareSources } from '../../../lib/compare/compare-sources.ts';
import type { Source } from '../../../lib/library/source.ts';
import { createMemoryLibrary } from '../../../lib/match/create-memory-library.ts';
import { bundledSources } from '../../../seeds/bundled.ts';

const noPause = (): Promise<void> => Promise.resolve();
const compare = (sources: readonly Source[]) =>
  compareSources(sources, createMemoryLibrary(sources), noPause);

function source(id: string, text: string): Source {
  return {
    id,
    article: {
      title: null,
      outlet: `The ${id}`,
      byline: null,
      url: `https://${id}.example/ferry`,
      published: '2024-03-12',
      modified: null,
      language: 'en',
      text,
      republishedFrom: null,
      partial: null,
    },
    origin: 'paste',
    enabled: true,
    topics: [],
    added: null,
  };
}

describe('the bundled sources compared with each other', async () => {
  const sources = bundledSources();
  const { sources: columns, facts } = await compare(sources);
  const texts = new Map(sources.map(({ id, article }) => [id, article.text]));

  it('are all columns, also those that share nothing', () => {
    expect(columns.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  });

  it('share facts told by two sources and more, word for word', () => {
    expect(facts.length).toBeGreaterThan(5);
    for (const { accounts } of facts) {
      expect(new Set(accounts.map((account) => account.source.id)).size).toBeGreaterThan(1);
      for (const { source: told, quote, start, end } of accounts)
        expect(texts.get(told.id)?.slice(start, end)).toBe(quote);
    }
  });

  it.each([
    ['the prisoner exchange', '1,000', ['bundled-003', 'bundled-004']],
    ['who hosted', 'Hakan Fidan', ['bundled-003', 'bundled-004']],
    ['first talks since', 'March 2022', ['bundled-001', 'bundled-003']],
  ])('tell %s as it is known', (_name, words, ids) => {
    const told = facts.filter(({ accounts }) => accounts.some(({ quote }) => quote.includes(words)));
    const together = told.some(({ accounts }) =>
      ids.every((id) => accounts.some((account) => account.source.id === id)),
    );
    expect(together).toBe(true);
  });

  it('hold no passage in two facts', () => {
    const places = facts.flatMap(({ accounts }) =>
      accounts.map(({ source: { id }, start }) => `${id} ${start}`),
    );
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('sources that contradict each other', async () => {
  const { facts } = await compare([
    source('mercury', 'The ferry Aurora sank off Cape Ferrin on Monday with 40 people on board.'),
    source('courier', 'The ferry Aurora sank off Cape Ferrin on Monday with 55 people on board.'),
  ]);

  it('conflict, each seen from its own side', () => {
    const [fact] = facts;
    expect(fact?.verdict).toBe('conflicts');
    expect(fact?.accounts.map(({ differences }) => differences[0]?.there)).toEqual([
      expect.stringContaining('40'),
      expect.stringContaining('55'),
    ]);
    const [pair] = fact?.pairs ?? [];
    const first = fact?.accounts[pair?.first ?? 0];
    expect(first?.quote).toContain(pair?.differences[0]?.here);
  });
});

it('says that nothing is shared where nothing is', async () => {
  const { facts } = await compare([
    source('mercury', 'The ferry Aurora sank off Cape Ferrin on Monday with 40 people on board.'),
    source('courier', 'Bananas are mashed before the flour goes in and the bread is baked for an hour.'),
  ]);
  expect(facts).toEqual([]);
});
