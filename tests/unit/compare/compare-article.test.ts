import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/compare/compare-article.ts';
import { explainPair } from '../../../lib/compare/explain-pair.ts';
import { createMemoryLibrary } from '../../../lib/match/create-memory-library.ts';
import type { Article } from '../../../lib/text/article.ts';
import { bundledSources } from '../../../seeds/bundled.ts';

const sources = bundledSources();
const library = createMemoryLibrary(sources);

function page(text: string, over: Partial<Article> = {}): Article {
  return {
    title: null,
    outlet: 'Example Post',
    byline: null,
    url: 'https://example.org/page',
    published: null,
    modified: null,
    language: 'en',
    text,
    republishedFrom: null,
    partial: null,
    ...over,
  };
}

const SWAP =
  'Russia and Ukraine agreed to exchange 1,000 prisoners of war each at the talks in Istanbul. Rustem Umerov led the Ukrainian delegation and Vladimir Medinsky the Russian delegation.';

describe('compareArticle', () => {
  it('says of the one bundled article that contradicts itself where it does, and of no other', async () => {
    const said = await Promise.all(
      sources.map(async ({ article }) => {
        const { selfContradictions } = await compareArticle(article, library);
        return selfContradictions.map(({ passages, words }) => {
          expect(passages.every((quote) => article.text.includes(quote))).toBe(true);
          return words;
        });
      }),
    );
    expect(said.flat()).toEqual([['us president', 'former us president']]);
  });

  it.each(sources.map((source) => [source.id, source] as const))(
    'never compares %s with itself',
    async (id, source) => {
      for (const article of [source.article, { ...source.article, url: null, outlet: 'A copy' }]) {
        const { findings, missingHere } = await compareArticle(article, library);
        const accounts = [...findings, ...missingHere].flatMap((finding) => finding.accounts);
        expect(accounts.map((account) => account.source.id)).not.toContain(id);
      }
    },
    60_000,
  );

  it('names the sources that it compared and that tell none of the facts', async () => {
    const {
      findings,
      missingHere,
      silent = [],
    } = await compareArticle(page(SWAP, { partial: 'cut' }), library);
    const heard = [...findings, ...missingHere].flatMap((fact) =>
      fact.accounts.map(({ source }) => source.id),
    );
    expect(silent.length).toBeGreaterThan(0);
    for (const { id } of silent) expect(heard).not.toContain(id);
    expect(new Set([...heard, ...silent.map(({ id }) => id)])).toEqual(new Set(sources.map(({ id }) => id)));
  });

  it('quotes the sources word for word, at their place, with a reason', async () => {
    const { findings } = await compareArticle(page(SWAP), library);
    const accounts = findings.flatMap((finding) => finding.accounts);
    expect(accounts.length).toBeGreaterThan(0);
    for (const account of accounts) {
      const source = sources.find((one) => one.id === account.source.id);
      expect(source?.article.text.slice(account.start, account.end)).toBe(account.quote);
      expect(account.reason.sharedWords.length + account.reason.sharedValues.length).toBeGreaterThan(0);
      expect(account.score).toBeGreaterThan(0);
      expect(account.score).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['another language', page('Rusia y Ucrania', { language: 'es' }), 'language'],
    ['no text', page(''), 'no-text'],
    [
      'another story',
      page('Mash the bananas, add the flour and bake the bread for an hour.'),
      'nothing-covers-this',
    ],
  ])('says why it cannot compare: %s', async (_name, article, kind) => {
    expect((await compareArticle(article, library)).notCompared?.kind).toBe(kind);
  });

  it('says that the library is empty', async () => {
    expect((await compareArticle(page(SWAP), createMemoryLibrary([]))).notCompared?.kind).toBe(
      'empty-library',
    );
  });

  it('takes no source that is switched off', async () => {
    const off = createMemoryLibrary(sources.map((source) => ({ ...source, enabled: false })));
    expect((await compareArticle(page(SWAP), off)).notCompared?.kind).toBe('empty-library');
  });

  it('never says that a partial text leaves something out', async () => {
    const { missingHere } = await compareArticle(page(SWAP, { partial: 'paywall' }), library);
    expect(missingHere).toEqual([]);
  });
});

describe('facts', () => {
  const library = createMemoryLibrary([
    {
      id: 'mercury',
      article: page(
        'The ferry Aurora sank off Cape Ferrin on Monday with 40 people on board. All were rescued.',
        {
          outlet: 'Mercury',
          url: 'https://mercury.example/aurora',
        },
      ),
      origin: 'paste',
      enabled: true,
      topics: [],
      added: null,
    },
  ]);
  const findings = async (text: string) => {
    const { passages, findings: found } = await compareArticle(page(text), library);
    const textOf = new Map(passages.map((passage) => [passage.id, passage.text]));
    return found.map((finding) => finding.passages.map((id) => textOf.get(id)));
  };

  it('are one finding where the article tells one twice', async () => {
    const [lead, again] = [
      'The ferry Aurora sank off Cape Ferrin on Monday with 40 people on board.',
      'The ferry Aurora sank on Monday off Cape Ferrin, 40 people on board.',
    ];
    expect(await findings(`${lead}\nThe harbour was closed.\n${again}`)).toEqual([[lead, again]]);
  });

  it('stay apart where the article contradicts itself', async () => {
    const [lead, other] = [
      'The ferry Aurora sank off Cape Ferrin on Monday with 40 people on board.',
      'The ferry Aurora sank off Cape Ferrin on Monday with 55 people on board.',
    ];
    expect(await findings(`${lead}\nThe harbour was closed.\n${other}`)).toEqual([[lead], [other]]);
  });
});

describe('explainPair', () => {
  it('ranks a rewording above another fact about the same people', () => {
    const fact = 'Both sides agreed to exchange 1,000 prisoners of war.';
    const same = explainPair(fact, 'Each side will free 1,000 prisoners in a swap.');
    const other = explainPair(fact, 'Both sides blamed each other for the war.');
    expect(same.score).toBeGreaterThan(other.score);
    expect(same.sharedValues.join(' ')).toContain('1,000');
  });

  it('gives all features as numbers', () => {
    const { features } = explainPair('The mayor resigned on Monday.', 'On Monday the mayor stepped down.');
    expect(Object.values(features).every((value) => Number.isFinite(value))).toBe(true);
  });
});

describe('sentences that only sound like the talks', () => {
  it.each([
    'An interpreter with thirty years in the trade described the work of the evening as the hardest of her life.',
    'A baker with thirty years in the trade sold his last simit before ten in the morning.',
  ])('matches nothing to “%s”', async (trap) => {
    const talks = 'Russia and Ukraine held their first direct talks since March 2022 in Istanbul on Friday.';
    const { passages, findings } = await compareArticle(page(`${talks}\n${trap}`), library);
    const id = passages.find(({ text }) => text === trap)?.id;
    expect(id).toBeDefined();
    expect(findings.filter((finding) => finding.passages.includes(id ?? ''))).toEqual([]);
  });
});
