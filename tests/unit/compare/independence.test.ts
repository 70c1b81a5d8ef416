import { describe, expect, it } from 'vitest';
import { independentAccounts } from '../../../lib/compare/independence.ts';
import type { GivenAccount } from '../../../lib/compare/dependence.ts';
import type { Source } from '../../../lib/library/source.ts';
import type { Article } from '../../../lib/text/article.ts';
import { storyTexts } from '../../quality/detection.ts';

const PLAIN: Article = {
  title: null,
  outlet: null,
  byline: null,
  url: null,
  published: null,
  modified: null,
  language: 'en',
  text: '',
  republishedFrom: null,
  partial: null,
};

function account(id: string, article: Partial<Article>, quote = '', citations: string[] = []): GivenAccount {
  const source: Source = {
    id,
    article: { ...PLAIN, ...article },
    origin: 'paste',
    enabled: true,
    topics: [],
    added: null,
  };
  return { source, quote, citations };
}

const FERRY =
  'A fire on the car deck of the ferry forced the evacuation of all 1,187 people on board early on Tuesday, the coastguard said. The alarm was raised at 02:40, when the vessel was 18 nautical miles off the coast. Four helicopters took part.';
const COPY = FERRY.replace('1,187', '1,178').replace('took part', 'flew to help');
const OTHER =
  'Everyone got off alive when flames broke out among the cars of a night ferry, rescuers told us this morning. Passengers described smoke in the corridors and children in life vests.';

describe('accounts that count once', () => {
  it.each([
    [
      'a copy with small changes',
      [account('a', { outlet: 'Wire', text: FERRY }), account('b', { outlet: 'Mercury', text: COPY })],
      'near-duplicate',
    ],
    [
      'two articles of one outlet under two of its names',
      [
        account('a', { outlet: 'AP News', text: FERRY }),
        account('b', { outlet: 'The Associated Press', text: OTHER }),
      ],
      'same-outlet',
    ],
    [
      'a republication, by what it declares',
      [
        account('a', { outlet: 'Arise News', text: FERRY }),
        account('b', { outlet: 'Zeal News', republishedFrom: 'Arise News', text: OTHER }),
      ],
      'declared-origin',
    ],
    [
      'two outlets that print one agency, by its dateline',
      [
        account('a', { outlet: 'Mercury', text: `KALDER, March 12 (Reuters) - ${FERRY}` }),
        account('b', { outlet: 'Herald', text: `KALDER, March 12 (Reuters) - ${OTHER}` }),
      ],
      'declared-origin',
    ],
    [
      'a passage that was copied into a different article',
      [
        account(
          'a',
          { outlet: 'Wire', text: OTHER },
          'The alarm was raised at 02:40, when the vessel was 18 nautical miles off the coast.',
        ),
        account(
          'b',
          { outlet: 'Mercury', text: FERRY },
          'The alarm was raised at 02:40 when the vessel was 18 nautical miles off the northern coast.',
        ),
      ],
      'shared-passage',
    ],
    [
      'a passage that gives the other outlet as its authority',
      [
        account('a', { outlet: 'Reuters', text: FERRY }, 'All were saved.'),
        account('b', { outlet: 'Mercury', text: OTHER }, 'All were saved, Reuters reported.'),
      ],
      'cites-outlet',
    ],
    [
      'a text under an agency’s byline',
      [
        account('a', { outlet: 'Associated Press', text: FERRY }),
        account('b', { outlet: 'Valley Tribune', byline: 'Jane Roe, Associated Press', text: OTHER }),
      ],
      'declared-origin',
    ],
    [
      'a text based on the address of another',
      [
        account('a', { outlet: 'Arise News', url: 'https://www.arise-news.example/1', text: FERRY }),
        account('b', { outlet: 'Zeal News', republishedFrom: 'arise-news.example', text: OTHER }),
      ],
      'declared-origin',
    ],
    [
      'a text that gives an agency credit for a part of it',
      [
        account('a', { outlet: 'AFP', text: FERRY }),
        account('b', { outlet: 'Mercury', text: `${OTHER}\n(With inputs from AFP)` }),
      ],
      'credits-outlet',
    ],
    [
      'a passage that names an outlet which nobody knows but the library',
      [
        account('a', { outlet: 'The Coastal Lantern', text: FERRY }, 'All were saved.'),
        account('b', { outlet: 'Mercury', text: OTHER }, 'All were saved, the Coastal Lantern reported.'),
      ],
      'cites-outlet',
    ],
    [
      'a passage below which the other outlet is printed',
      [
        account('a', { outlet: 'Reuters', text: FERRY }, 'All were saved.'),
        account('b', { outlet: 'Mercury', text: OTHER }, 'All were saved.', ['AP', 'Reuters']),
      ],
      'cites-outlet',
    ],
  ] as const)('%s', (_, accounts, kind) => {
    const { count, groups } = independentAccounts(accounts);
    expect(count).toBe(1);
    expect(groups[0]?.sourceIds.toSorted()).toEqual(['a', 'b']);
    expect(groups[0]?.reasons.map((reason) => reason.kind)).toEqual([kind]);
  });
});

describe('accounts that count each', () => {
  it.each([
    [
      'texts in different words',
      [account('a', { outlet: 'Wire', text: FERRY }), account('b', { outlet: 'Blast', text: OTHER })],
    ],
    [
      'the same words of a speaker, quoted by both',
      [
        account(
          'a',
          { outlet: 'Wire', text: FERRY },
          'She said: “Nothing is going to happen until the two of them get together in one room.”',
        ),
        account(
          'b',
          { outlet: 'Blast', text: OTHER },
          '“Nothing is going to happen until the two of them get together in one room,” was her answer.',
        ),
      ],
    ],
    [
      'sentences that share their figures and little else',
      [
        account(
          'a',
          { outlet: 'Wire', text: FERRY },
          'The krona lost 0.6 per cent against the euro after it.',
        ),
        account('b', { outlet: 'Blast', text: OTHER }, 'It fell by 0.6 per cent against the euro by noon.'),
      ],
    ],
    [
      'a text that cites another for one claim elsewhere',
      [
        account('a', { outlet: 'Reuters', text: FERRY }, 'All were saved.'),
        account(
          'b',
          { outlet: 'Mercury', text: `${OTHER} The owner is bankrupt, Reuters reported.` },
          'Everyone got off.',
        ),
      ],
    ],
    ['sources without an outlet', [account('a', { text: FERRY }), account('b', { text: OTHER })]],
  ] as const)('%s', (_, accounts) => {
    expect(independentAccounts(accounts)).toEqual({
      count: 2,
      groups: [
        { sourceIds: ['a'], reasons: [] },
        { sourceIds: ['b'], reasons: [] },
      ],
    });
  });

  it('a synthesis counts with one of the outlets it cites, and does not join them', () => {
    const accounts = [
      account('guardian', { outlet: 'The Guardian', text: FERRY }),
      account('ap', { outlet: 'AP', text: OTHER }),
      account('digest', { outlet: 'Digest', text: 'They met.' }, 'They met.', ['AP News', 'The Guardian']),
    ];
    expect(independentAccounts(accounts).count).toBe(2);
  });

  it('no account at all counts none', () => {
    expect(independentAccounts([])).toEqual({ count: 0, groups: [] });
  });
});

describe('accounts beside the article that is compared', () => {
  const page = account(
    '',
    { outlet: 'Norrland Ledger', text: `${FERRY} Read on.` },
    'The alarm was raised at 02:40.',
  );
  const wire = account('a', { outlet: 'Wire', text: COPY });
  const own = account('b', { outlet: 'Blast', text: OTHER });

  it('do not count where they repeat it, and say so', () => {
    expect(independentAccounts([wire, own], page)).toEqual({
      count: 1,
      groups: [
        { sourceIds: ['a'], reasons: [{ kind: 'near-duplicate', sourceIds: ['a'], outlet: null }] },
        { sourceIds: ['b'], reasons: [] },
      ],
    });
  });

  it.each([
    ['the article’s own outlet', account('a', { outlet: 'The Norrland Ledger', text: OTHER }), 'same-outlet'],
    [
      'an account that has its fact from the article',
      account(
        'a',
        { outlet: 'Blast', text: OTHER },
        'The alarm was raised early, the Norrland Ledger reported.',
      ),
      'cites-outlet',
    ],
  ])('do not count: %s', (_, given, kind) => {
    const { count, groups } = independentAccounts([given], page);
    expect([count, groups[0]?.reasons.map((reason) => reason.kind)]).toEqual([0, [kind]]);
  });

  it('count where the article cites them: they are whom it has the fact from', () => {
    const citing = { ...page, quote: 'The alarm was raised at 02:40, the Blast reported.' };
    expect(independentAccounts([own], citing).count).toBe(1);
  });
});

describe('the invented stories', () => {
  it('joins the copied articles, two reports under one agency’s dateline, and no others', () => {
    const joined = storyTexts().flatMap((story) =>
      independentAccounts(story.map(({ id, text }) => account(id, { outlet: id, text })))
        .groups.filter(({ sourceIds }) => sourceIds.length > 1)
        .map(({ sourceIds }) => sourceIds.join('+')),
    );
    expect(joined).toEqual(['01-a+01-b', '03-a+03-e', '06-a+06-b']);
  });
});
