import { describe, expect, it } from 'vitest';
import { compareSources } from '../../../lib/compare/compare-sources.ts';
import { printedAgain } from '../../../lib/compare/printed-again.ts';
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

  it('diverge in words that stand in their quotes', () => {
    for (const { accounts } of facts)
      for (const { quote, differences } of accounts)
        for (const { there } of differences) expect(quote).toContain(there);
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

  it.each([
    ['the president', 'office-holders', ['bundled-000', 'bundled-001', 'bundled-003'], 'Biden'],
    ['the outcome', 'result-of-talks', ['bundled-000', 'bundled-003'], '72-hour humanitarian pause'],
    ['the outcome', 'result-of-talks', ['bundled-000', 'bundled-004'], 'parted ways'],
    ['how long they took', 'length-of-event', ['bundled-000', 'bundled-003'], 'under two hours'],
    ['how old the war is', 'elapsed-time', ['bundled-000', 'bundled-003'], 'nearly three years'],
    ['the rank of the delegation', 'delegation-rank', ['bundled-001', 'bundled-004'], 'lower-level'],
    [
      'whether he is in office',
      'office-status-conflict',
      ['bundled-001', 'bundled-003'],
      'former US President',
    ],
  ])('contradict each other in %s (%s) of %j', (_name, rule, ids, words) => {
    const told = facts.filter(
      ({ verdict, accounts }) =>
        verdict === 'conflicts' &&
        accounts.some(({ quote }) => quote.includes(words)) &&
        ids.every((id) =>
          accounts.some(({ source: { id: by }, reason }) => by === id && reason.rule === rule),
        ),
    );
    expect(told.length).toBe(1);
  });

  it('hold no passage in two facts, except where it is contradicted in more than one', () => {
    const placesOf = (told: typeof facts): readonly string[] =>
      told.flatMap(({ accounts }) => accounts.map(({ source: { id }, start }) => `${id} ${start}`));
    const agreed = placesOf(facts.filter(({ verdict }) => verdict !== 'conflicts'));
    expect(new Set(agreed).size).toBe(agreed.length);
    const pairs = facts.flatMap(({ accounts, pairs: own }) =>
      own.map(({ first, second }) =>
        [first, second].map((place) => `${accounts[place]?.source.id} ${accounts[place]?.start}`).join('|'),
      ),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe('a source that another prints again', async () => {
  const sources = bundledSources();
  const original = sources.find(({ id }) => id === 'bundled-004');
  if (original === undefined) throw new Error('The digest is not bundled.');
  const text = `${original.article.text}\nPrinted with thanks.`;
  const article = { ...original.article, text, outlet: 'The Copy', url: 'https://copy.example/1' };
  const copy = { ...original, id: 'copy', article: { ...article, republishedFrom: 'The Digest' } };
  const together = await compare([copy, ...sources]);

  it('is a column of its own, and no account', () => {
    expect(together.sources.map(({ id }) => id)).toEqual(['copy', ...sources.map(({ id }) => id)]);
    const accounts = together.facts.flatMap((fact) => fact.accounts);
    expect(accounts.filter(({ source }) => source.id === 'copy')).toEqual([]);
  });

  it('has no words told in two facts, but for what is contradicted in each', () => {
    const agreed = together.facts.filter(({ verdict }) => verdict !== 'conflicts');
    const quotes = agreed.flatMap(({ accounts }) => accounts.map(({ quote }) => quote));
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it('is named wherever the original tells a fact, and nowhere else', () => {
    for (const { accounts, copies = [] } of together.facts) {
      const told = accounts.some(({ source }) => source.id === original.id);
      expect(copies).toEqual(told ? [{ sourceId: 'copy', of: original.id }] : []);
    }
  });

  it('is named for a sentence that stands in a longer text of others', () => {
    const sentence = 'The ferry Aurora sank off Cape Ferrin on Monday with 40 people on board.';
    const accounts = together.facts[0]?.accounts.slice(0, 1).map((account) => ({
      ...account,
      quote: sentence,
      source: { ...account.source, id: 'mercury' },
    }));
    const [mercury, herald, gazette] = [
      source('mercury', sentence),
      source('herald', `Bananas are cheap. ${sentence} Bread is dear this year, bakers say.`),
      source('gazette', 'A ferry sank on Monday. It had 40 people on board, and bread is dear.'),
    ];
    expect(printedAgain(accounts ?? [], [mercury, herald, gazette])).toEqual([
      { sourceId: 'herald', of: 'mercury' },
    ]);
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
