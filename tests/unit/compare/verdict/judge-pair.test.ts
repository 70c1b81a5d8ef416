import { describe, expect, it } from 'vitest';
import { judgePair } from '../../../../lib/compare/verdict/judge-pair.ts';
import { preparePassage } from '../../../../lib/match/prepare-passage.ts';
import { analysePassage } from '../../../../lib/text/analyse-passage.ts';

function passage(text: string) {
  return preparePassage(
    analysePassage(
      { id: 'p0', text, start: 0, end: text.length, kind: 'body', paragraph: 0, citations: [] },
      { published: null },
    ),
  );
}

function judge(here: string, there: string, over: { score?: number; sameOccasion?: boolean | null } = {}) {
  return judgePair({
    here: passage(here),
    there: passage(there),
    score: over.score ?? 0.9,
    sameOccasion: over.sameOccasion ?? null,
    published: null,
  });
}

describe('figures', () => {
  it.each([
    [
      'a bound that holds the figure',
      'The meeting lasted 90 minutes.',
      'The meeting lasted under two hours.',
    ],
    ['rounding', 'About 1,200 passengers were rescued.', 'All 1,187 passengers were rescued.'],
    [
      'another unit',
      'The ship was 18 nautical miles off the coast.',
      'The ship was about 33 km off the coast.',
    ],
  ])('agree: %s', (_name, here, there) => {
    const judged = judge(here, there);
    expect(judged.verdict).toBe('agrees');
    expect(judged.sharedValues).not.toEqual([]);
  });

  it.each([
    ['counts of one noun', 'The fire injured 23 passengers.', 'The fire injured 31 passengers.', 'number'],
    ['durations', 'The strike lasts 48 hours.', 'The strike lasts 72 hours.', 'duration'],
    ['a slipped unit', 'The recall costs 22 million euros.', 'The recall costs 22 billion euros.', 'number'],
  ])('conflict: %s', (_name, here, there, kind) => {
    const judged = judge(here, there);
    expect(judged.verdict).toBe('conflicts');
    expect(judged.differences.map((difference) => difference.kind)).toContain(kind);
  });

  it.each([
    ['figures of different things', 'The talks lasted two hours.', 'The war has lasted three years.'],
    [
      'shares that make up a whole',
      'Three-quarters of the trams stood still.',
      'A quarter of the trams ran.',
    ],
  ])('no conflict: %s', (_name, here, there) => {
    expect(judge(here, there).verdict).not.toBe('conflicts');
  });
});

describe('outcomes', () => {
  it.each([
    ['adopted against rejected', 'The council adopted the levy.', 'The levy was voted down by the council.'],
    [
      'nobody hurt against some hurt',
      'Nobody was hurt in the crash.',
      'Three people were injured in the crash.',
    ],
    ['open against closed', 'The pool stays open.', 'The pool will close in autumn.'],
  ])('conflict: %s', (_name, here, there) => {
    expect(judge(here, there).verdict).toBe('conflicts');
  });

  it.each([
    ['what is only asked for', 'They want sanctions unless it accepts the truce.', 'It rejects the truce.'],
    ['the same outcome', 'The bill was adopted.', 'The house passed the bill.'],
  ])('no conflict: %s', (_name, here, there) => {
    expect(judge(here, there).verdict).not.toBe('conflicts');
  });
});

describe('what is no conflict of reports', () => {
  it('lets two parties claim different figures', () => {
    const judged = judge('Organisers say 2,000 people marched.', 'Police counted 600 people who marched.');
    expect(judged.verdict).toBe('differs');
    expect(judged.rule).toBe('opposed-claims');
  });

  it('takes a later round for another occasion', () => {
    expect(judge('23 people were hurt.', '31 people were hurt.', { sameOccasion: false }).verdict).toBe(
      'another-occasion',
    );
  });

  it('does not call a conflict on an unsure match', () => {
    expect(judge('23 people were hurt.', '31 people were hurt.', { score: 0.2 }).verdict).toBe('differs');
  });
});
