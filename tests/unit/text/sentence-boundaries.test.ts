import { describe, expect, it } from 'vitest';
import { boundaryF1, BOUNDARY_SETS } from '../../quality/boundaries.ts';

describe('sentence boundaries on labelled news', () => {
  it.each(Object.entries(BOUNDARY_SETS))('reaches F1 0.97 on the %s', (_name, load) => {
    const articles = load();
    expect(articles.length).toBeGreaterThan(0);
    expect(boundaryF1(articles)).toBeGreaterThanOrEqual(0.97);
  });
});
