import { describe, expect, it } from 'vitest';
import { datedEvents } from '../../../lib/compare/dated-events.ts';
import type { Article } from '../../../lib/text/article.ts';
import { TALKS, TALKS_PAGE } from '../../gallery/talks-comparison.ts';

function datesOf(sentence: string, published: string | null): readonly string[] {
  const article: Article = { ...TALKS_PAGE, text: sentence, published };
  const passage = { id: 'p0', text: sentence, start: 0, end: sentence.length, paragraph: 0, citations: [] };
  const comparison = {
    ...TALKS,
    passages: [{ ...passage, kind: 'body' as const }],
    findings: [],
    missingHere: [],
    selfContradictions: [],
  };
  return datedEvents(article, comparison).map(({ date }) => date);
}

describe('dated events', () => {
  it.each([
    ['a full date', 'The ferry sailed on 12 March 2024.', null, ['2024-03-12']],
    ['a month', 'The bridge opened in March 2022.', null, ['2022-03']],
    ['no date', 'The bridge is open.', '2024-03-14', []],
    ['a weekday without a day of publication', 'The ferry sailed on Tuesday.', null, []],
  ])('%s', (_, sentence, published, expected) => {
    expect(datesOf(sentence, published)).toEqual(expected);
  });

  it('says which source dates it, earliest first', () => {
    const events = datedEvents({ ...TALKS_PAGE, published: '2025-05-17' }, TALKS);
    expect(events.some(({ source }) => source === null)).toBe(true);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
  });
});
