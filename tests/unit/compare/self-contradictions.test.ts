import { describe, expect, it } from 'vitest';
import { selfContradictions } from '../../../lib/compare/self-contradictions.ts';
import { analyseArticle } from '../../../lib/match/analyse-article.ts';

/** What an article of these paragraphs, published on Saturday 7 March 2026, is found to contradict. */
const found = (...paragraphs: readonly string[]) =>
  selfContradictions(
    analyseArticle({
      title: null,
      outlet: null,
      byline: null,
      url: null,
      published: '2026-03-07',
      modified: null,
      language: 'en',
      text: paragraphs.join('\n'),
      republishedFrom: null,
      partial: null,
    }),
  );

const FORMER = 'The envoys may need help from former French President Alain Corbeau.';
const NOW = 'French President Alain Corbeau has refused to open the harbour.';
const BETWEEN = 'Dockers in Brest went home without an answer.';

describe('an article that contradicts itself', () => {
  it.each([
    ['full name in both', [NOW, BETWEEN, FORMER]],
    ['the former holder first', [FORMER, BETWEEN, NOW]],
    ['a surname alone', [NOW, BETWEEN, 'Former French President Corbeau waited in Brest.']],
    ['the news of a weekday', ['French President Alain Corbeau arrived in Brest on Friday.', FORMER]],
    [
      'another office of another country',
      [
        'Dutch Foreign Minister Els de Wit is in Oslo for the talks.',
        BETWEEN,
        'Nothing is settled, former Dutch foreign minister Els de Wit told reporters.',
      ],
    ],
    ['in a list of leaders', ['Leaders such as French President Alain Corbeau have stayed away.', FORMER]],
  ])('is said to: %s', (_, paragraphs) => {
    const [one, ...more] = found(...paragraphs);
    expect(more).toEqual([]);
    expect(one?.passages.every((quote) => paragraphs.includes(quote))).toBe(true);
    expect(one?.words.filter((role) => role.startsWith('former '))).toHaveLength(1);
    expect(one?.rule).toBe('office-status');
  });

  it('is said to once for each person and office', () => {
    expect(found(NOW, FORMER, BETWEEN, NOW, FORMER)).toHaveLength(1);
  });

  it.each([
    ['one status only', [NOW, BETWEEN, NOW]],
    ['another person', [NOW, 'Former French President Luc Morel waited in Brest.']],
    ['another person of one surname', [NOW, 'Former French President Louis Corbeau waited in Brest.']],
    [
      'a surname that two persons have',
      ['French President Corbeau is in Brest.', 'Louis Corbeau met former French President Alain Corbeau.'],
    ],
    ['the former holder of another office', [NOW, 'Former French Prime Minister Alain Corbeau waited.']],
    ['the office of another country', [NOW, 'Former Italian President Alain Corbeau waited in Brest.']],
    ['a former adviser', [NOW, 'A former adviser to French President Alain Corbeau waited in Brest.']],
    [
      'a quotation',
      [NOW, 'She said: “We may need former French President Alain Corbeau.” Nobody answered her.'],
    ],
    ['a quotation of the present holder', [`“${NOW}” So it went.`, FORMER]],
    ['the year of an earlier time', ['In 2011 French President Alain Corbeau has the harbour shut.', FORMER]],
    ['a year beside it', ['The strike began in 2011.', NOW, FORMER]],
    ['a past tense of no day', ['French President Alain Corbeau shut the harbour.', FORMER]],
    ['then', ['Then French President Alain Corbeau has shut the harbour.', FORMER]],
    ['at the time', ['French President Alain Corbeau is in Brest at the time of the raid.', FORMER]],
    ['a clause of its own', ['The pact signed by French President Alain Corbeau has failed.', FORMER]],
    ['a clause of others', ['Those who met French President Alain Corbeau have gone home.', FORMER]],
    ['a day long gone', ['French President Alain Corbeau arrived on 3 January 2019.', FORMER]],
    ['a resignation', [NOW, 'Corbeau resigned hours later.', FORMER]],
    ['an election', [NOW, 'The president lost the vote on the harbour.', FORMER]],
    ['the elect', ['French President-elect Alain Corbeau has a plan.', FORMER]],
  ])('is not said to: %s', (_, paragraphs) => {
    expect(found(...paragraphs)).toEqual([]);
  });
});
