import { describe, expect, it } from 'vitest';
import { isCountryStem } from '../../../lib/topic/country-names.ts';
import { topicStem } from '../../../lib/topic/topic-words.ts';

describe('names of countries', () => {
  it.each(['Russia', 'Ukrainian', 'Türkiye', 'Germans', 'Yemen', 'Kosovo'])('%s is one', (word) => {
    expect(isCountryStem(topicStem(word))).toBe(true);
  });

  it.each(['Istanbul', 'Zelensky', 'Cape', 'States', 'Isles', 'Lindmar', 'Kremlin'])('%s is none', (word) => {
    expect(isCountryStem(topicStem(word))).toBe(false);
  });
});
