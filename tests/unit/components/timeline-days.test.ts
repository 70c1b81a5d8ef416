import { describe, expect, it } from 'vitest';
import { timelineDays } from '../../../components/comparison/timeline-days.ts';
import type { SourceReference } from '../../../lib/compare/comparison.ts';

function source(id: string, published: string | null): SourceReference {
  return { id, outlet: id, byline: null, title: null, url: null, published, republishedFrom: null };
}

describe('days of a timeline', () => {
  const [early, first, second, undated] = [
    source('Early', '2022-03-29'),
    source('First', '2025-05-16T08:00:00Z'),
    source('Second', '2025-05-16T21:30:00+03:00'),
    source('Undated', null),
  ] as const;

  it('hold all that was published on them, and come in order', () => {
    const days = timelineDays([second, first, undated, early], [], { published: '2025-05-17' });
    expect(days).toEqual([
      { date: '2022-03-29', events: [], published: [early] },
      { date: '2025-05-16', events: [], published: [second, first] },
      { date: '2025-05-17', events: [], published: [null] },
    ]);
  });

  it('tell the same words once, with all who print them', () => {
    const events = [first, second, null].map((by) => ({
      date: '2025-05-16',
      words: 'They met.',
      source: by,
    }));
    const later = { date: '2025-06', words: 'They meet again.', source: first };
    expect(timelineDays([], [later, ...events]).map((day) => [day.date, day.events])).toEqual([
      ['2025-05-16', [{ words: 'They met.', sources: [first, second, null] }]],
      ['2025-06', [{ words: 'They meet again.', sources: [first] }]],
    ]);
  });

  it('are none where no date is known', () => {
    expect(timelineDays([undated], [], { published: null })).toEqual([]);
  });
});
