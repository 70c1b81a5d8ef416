import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePassage } from '../../../lib/text/analyse-passage.ts';
import { readPassages } from '../../../lib/text/read-passages.ts';

describe('analysePassage', () => {
  it('brings together all that a passage states', () => {
    const [passage] = readPassages(
      'On Monday rescue chief Anna Lind said that none of the 1,187 passengers was hurt.',
    );
    if (passage === undefined) throw new Error('no passage');
    const analysis = analysePassage(passage, { published: '2024-03-13' });
    expect(analysis.passage).toBe(passage);
    expect(analysis.times[0]?.from).toBe('2024-03-11');
    expect(analysis.names.map(({ words, role }) => [words.join(' '), role])).toEqual([
      ['anna lind', 'rescue chief'],
    ]);
    expect(analysis.quantities.map(({ value, counts }) => [value, counts])).toEqual([[1187, 'passeng']]);
    expect(analysis.attributions.map(({ speaker }) => speaker)).toEqual(['Anna Lind']);
    expect(analysis.negations.map(({ text }) => text)).toEqual(['none']);
    expect(analysis.tokens.filter(({ stop }) => !stop).length).toBeGreaterThan(5);
  });

  // Generous for a busy machine; it takes well under a second on an idle one.
  it('takes any text and date', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.option(fc.string()),
        (text, published) => {
          for (const passage of readPassages(text)) {
            const analysis = analysePassage(passage, { published });
            const { tokens, quantities, times, names, attributions, negations } = analysis;
            for (const span of [...tokens, ...quantities, ...times, ...names, ...attributions, ...negations])
              expect(span.text).toBe(passage.text.slice(span.start, span.end));
          }
        },
      ),
    );
  });
});
