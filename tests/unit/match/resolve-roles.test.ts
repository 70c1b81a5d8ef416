import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../lib/match/analyse-article.ts';
import { resolveRoles } from '../../../lib/match/resolve-roles.ts';
import type { Article } from '../../../lib/text/article.ts';

function article(text: string, published: string | null = null): Article {
  return {
    title: null,
    outlet: 'Example Post',
    byline: null,
    url: null,
    published,
    modified: null,
    language: 'en',
    text,
    republishedFrom: null,
    partial: null,
  };
}

/** "role: name" of each role that is resolved, in the order of the texts. */
function resolved(...articles: readonly (string | Article)[]): readonly string[] {
  const analysed = articles.map((one) => analyseArticle(typeof one === 'string' ? article(one) : one));
  return [...resolveRoles(analysed).values()].flat().map(({ mention, name }) => `${mention.text}: ${name}`);
}

describe('resolveRoles', () => {
  it.each<[string, string, string, string]>([
    [
      'a minister',
      'The Turkish foreign minister spoke.',
      'Foreign Minister of Turkey Hakan Fidan spoke.',
      'Turkish foreign minister: Hakan Fidan',
    ],
    [
      'another title',
      'Ankara’s top diplomat spoke.',
      'Hakan Fidan, Turkey’s foreign minister, spoke.',
      'Ankara’s top diplomat: Hakan Fidan',
    ],
    [
      'a chief executive',
      'The Acme CEO resigned.',
      'Jane Roe, chief executive of Acme Motors, resigned.',
      'Acme CEO: Jane Roe',
    ],
    ['a boss', 'Acme’s boss resigned.', 'Acme chief executive Jane Roe resigned.', 'Acme’s boss: Jane Roe'],
    [
      'a coach',
      'The Rovers coach was calm.',
      'Rovers head coach Ana Silva was calm.',
      'Rovers coach: Ana Silva',
    ],
    [
      'a mayor',
      'The mayor of Lyon cut the ribbon.',
      'Lyon mayor Jean Petit cut the ribbon.',
      'mayor of Lyon: Jean Petit',
    ],
    [
      'a judge without a court',
      'The judge adjourned the trial.',
      'Judge Rosa Diaz adjourned it.',
      'judge: Rosa Diaz',
    ],
    [
      'a leader',
      'The Kenyan leader flew home.',
      'Kenya’s President Amos Kip flew home.',
      'Kenyan leader: Amos Kip',
    ],
    [
      'one name in two spellings',
      'The Ukrainian president spoke.',
      'Ukraine’s President Volodymyr Zelenskyy met them. Ukrainian President Zelensky left.',
      'Ukrainian president: Volodymyr Zelenskyy',
    ],
    [
      'a former holder',
      'The former French president spoke.',
      'Former French President Luc Roy and French President Eve Bois met.',
      'former French president: Luc Roy',
    ],
    [
      'the one its own article names',
      'Acme chief executive Jane Roe spoke. The chief executive left.',
      'Bolt chief executive Tom Hall spoke.',
      'chief executive: Jane Roe',
    ],
  ])('tells who is meant by %s', (_name, page, source, expected) => {
    expect(resolved(page, source)).toEqual([expected]);
  });

  it.each<[string, string, string]>([
    [
      'two hold the office',
      'The Turkish foreign minister spoke.',
      'Turkish Foreign Minister Hakan Fidan met Turkish Foreign Minister Ali Kaya.',
    ],
    [
      'two of one surname hold it',
      'The Acme CEO spoke.',
      'Acme CEO Marta Hall left. Acme CEO Tom Hall came.',
    ],
    [
      'another country’s holder is named',
      'The Israeli prime minister spoke.',
      'British Prime Minister Ann Vale spoke.',
    ],
    [
      'a holder is named without a country',
      'The Israeli prime minister spoke.',
      'Prime Minister Ann Vale spoke.',
    ],
    [
      'a bare role may be another country’s',
      'The prime minister spoke in Tel Aviv.',
      'British Prime Minister Ann Vale spoke.',
    ],
    [
      'two countries have such a role',
      'The president spoke.',
      'President Ann Vale called. The Peruvian president answered.',
    ],
    ['a former holder is named', 'The French president spoke.', 'Former French President Luc Roy spoke.'],
    [
      'a deputy is named',
      'The Turkish foreign minister spoke.',
      'Turkish Deputy Foreign Minister Ali Kaya spoke.',
    ],
    ['an acting holder is named', 'The Lyon mayor spoke.', 'Acting Lyon mayor Jean Petit spoke.'],
    [
      'a passage tells of another year',
      'In 1994 the Turkish foreign minister resigned.',
      'Turkish Foreign Minister Hakan Fidan spoke.',
    ],
    [
      'a country is led by two',
      'The French leader spoke.',
      'French President Eve Bois met French Prime Minister Luc Roy.',
    ],
  ])('leaves a role alone where %s', (_name, page, source) => {
    expect(resolved(page, source)).toEqual([]);
  });

  it('takes a name only from texts of about the same time', () => {
    const page = article('The US president spoke.', '2031-02-01');
    expect(resolved(page, article('US President Ann Vale spoke.', '2030-12-20'))).toEqual([
      'US president: Ann Vale',
    ]);
    expect(resolved(page, article('US President Ann Vale spoke.', '2027-12-20'))).toEqual([]);
    const [former, present] = [
      article('US President Ann Vale spoke.', '2027-12-20'),
      article('US President Tom Hall spoke.', '2031-01-25'),
    ];
    expect(resolved(page, former, present)).toEqual(['US president: Tom Hall']);
  });
});
