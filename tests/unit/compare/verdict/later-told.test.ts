import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../lib/compare/comparison.ts';
import { judgePair } from '../../../../lib/compare/verdict/judge-pair.ts';
import { SAME_OCCASION_DAYS } from '../../../../lib/compare/verdict/occasion.ts';
import { preparePassage } from '../../../../lib/match/prepare-passage.ts';
import { analysePassage } from '../../../../lib/text/analyse-passage.ts';

/** When it was published, and what it says. */
type Told = readonly [published: string, text: string];

const DAY = 86_400_000;

function passage([published, text]: Told) {
  const place = { id: 'p0', start: 0, end: text.length, kind: 'body', paragraph: 0, citations: [] } as const;
  return preparePassage(analysePassage({ ...place, text }, { published }));
}

function judge(here: Told, there: Told) {
  const later = Date.parse(there[0]) - Date.parse(here[0]);
  return judgePair({
    here: passage(here),
    there: passage(there),
    score: 0.95,
    sameOccasion: Math.abs(later) <= SAME_OCCASION_DAYS * DAY,
    published: later > 0 ? there[0] : here[0],
    later,
  });
}

function expectBothWays(verdict: Verdict, a: Told, b: Told): void {
  expect(judge(a, b)).toMatchObject({ verdict });
  expect(judge(b, a)).toMatchObject({ verdict });
}

const MONDAY = '2025-06-09T10:00:00Z';
const EVENING = '2025-06-09T18:00:00Z';
const WEDNESDAY = '2025-06-11T09:00:00Z';

describe('what is counted later', () => {
  it.each([
    [
      'the dead',
      'The landslide killed 14 villagers.',
      'The landslide killed 22 villagers, police said.',
      EVENING,
    ],
    [
      'the missing, who are found',
      'Police said 40 people were missing.',
      'Police said 12 people were missing.',
      WEDNESDAY,
    ],
    [
      'homes without power',
      'Some 90,000 homes were without power.',
      'Some 20,000 homes were without power.',
      EVENING,
    ],
    [
      'the hurt',
      'The stampede injured 31 people.',
      'The stampede injured 54 people, doctors said.',
      WEDNESDAY,
    ],
    ['the held', 'Police arrested 80 protesters.', 'Police arrested 130 protesters.', EVENING],
  ])('contradicts nobody: %s', (_name, first, then, when) => {
    expectBothWays('differs', [MONDAY, first], [when, then]);
    expect(judge([MONDAY, first], [when, then]).rule).toBe('later-count');
  });

  it.each([
    [
      'of one hour',
      'The landslide killed 14 villagers.',
      'The landslide killed 22 villagers.',
      '2025-06-09T10:40:00Z',
    ],
    [
      'of fewer dead later',
      'The landslide killed 22 villagers.',
      'The landslide killed 14 villagers.',
      WEDNESDAY,
    ],
    [
      'of what does not grow',
      'The ferry carried 212 passengers.',
      'The ferry carried 240 passengers.',
      WEDNESDAY,
    ],
  ])('contradicts: counts %s', (_name, first, then, when) => {
    expectBothWays('conflicts', [MONDAY, first], [when, then]);
  });
});

describe('another occasion', () => {
  const JANUARY = '2025-01-16T15:00:00Z';
  const AUTUMN = '2025-09-18T15:00:00Z';

  it.each([
    [
      'what a later article dates to the day of the earlier',
      'The court sentenced Ida Brandt to six years in prison on Thursday.',
      'In January the court had sentenced Ida Brandt to six years in prison.',
    ],
    [
      'the same by day',
      'The first Kestrel rocket was lost 80 seconds after lift-off.',
      'The first Kestrel rocket was lost on January 16, 80 seconds after lift-off.',
    ],
  ])('is it not: %s', (_name, first, then) => {
    expectBothWays('agrees', [JANUARY, first], [AUTUMN, then]);
  });

  it.each([
    [
      'a later round in the same words',
      'Observers said the vote had been fair.',
      'Observers said the vote had been fair.',
    ],
    [
      'a later ruling',
      'The court sentenced Ida Brandt to six years in prison.',
      'An appeal court sentenced Ida Brandt to four years in prison on Thursday.',
    ],
    [
      'other figures of the former round',
      'The drivers stopped work for 24 hours.',
      'In January the drivers had stopped work for 48 hours.',
    ],
    [
      'what was to come',
      'The second flight is planned for the summer.',
      'In January the company had planned a second flight.',
    ],
  ])('is it: %s', (_name, first, then) => {
    expectBothWays('another-occasion', [JANUARY, first], [AUTUMN, then]);
  });

  it.each([
    [
      'weeks ago against today',
      'Two weeks ago Ana Sorel was ahead with 38 percent.',
      'Ana Sorel received 48 percent and conceded.',
    ],
    [
      'the last strike, of another year',
      'The last strike at the mill, in October 2023, lasted a day.',
      'The strike at the mill has entered its second day.',
    ],
  ])('is it within articles of one day: %s', (_name, first, then) => {
    expectBothWays('another-occasion', [WEDNESDAY, first], [WEDNESDAY, then]);
  });
});
