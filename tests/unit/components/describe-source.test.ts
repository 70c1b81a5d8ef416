import { describe, expect, it } from 'vitest';
import { sourceDetails } from '../../../components/shared/describe-source.ts';
import { createTranslator } from '../../../lib/messages/create-translator.ts';

const SOURCE = { outlet: 'Quay News', byline: 'A. Mole', published: '2026-03-01' } as const;

describe('what is said of a source', () => {
  it.each([
    ['its date', SOURCE, 'March 1, 2026'],
    [
      'who wrote it, where the outlet is unknown',
      { ...SOURCE, outlet: null },
      'by A. Mole\u00a0· March 1, 2026',
    ],
    ['that its date is unknown', { ...SOURCE, published: null }, 'no date given'],
    [
      'which of its texts was compared, and when that came',
      { ...SOURCE, textVersion: { number: 2, at: '2026-03-04T10:00:00.000Z' } },
      'March 1, 2026\u00a0· version 2 of its text, saved March 4, 2026',
    ],
    [
      'which of its texts was compared, where nobody noted when it came',
      { ...SOURCE, textVersion: { number: 3, at: null } },
      'March 1, 2026\u00a0· version 3 of its text',
    ],
  ])('%s', (_name, source, words) => {
    expect(sourceDetails(source, createTranslator('en'))).toBe(words);
  });
});
