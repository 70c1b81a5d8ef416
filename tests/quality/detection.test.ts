import { describe, expect, it } from 'vitest';
import { measureDetection } from './detection.ts';

/** What issue-level targets ask of the bundled topic, and of one that a reader makes from two sources. */
const TARGET = 0.98;
/** Reached by topics of two short sources whose outlets choose other words; missing is the lesser fault. */
const TWO_SOURCES_RECALL = 0.9;

describe('about a topic or not', () => {
  const rows = new Map(measureDetection().map((row) => [row.name, row]));

  it.each(['talks, five sources', 'traps and later rounds, five sources'])(
    'reaches the target: %s',
    (name) => {
      expect(rows.get(name)?.precision).toBeGreaterThanOrEqual(TARGET);
      expect(rows.get(name)?.recall).toBeGreaterThanOrEqual(TARGET);
    },
  );

  it.each([
    'talks, two of five sources',
    'stories, two of four sources',
    'own stories, two of their sources',
  ])('stays precise with two sources: %s', (name) => {
    expect(rows.get(name)?.precision).toBeGreaterThanOrEqual(TARGET);
    expect(rows.get(name)?.recall).toBeGreaterThanOrEqual(TWO_SOURCES_RECALL);
  });

  it('does not win by length', () => {
    const row = rows.get('talks, five sources, equal length');
    expect(row?.precision).toBeGreaterThanOrEqual(TARGET);
    expect(row?.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('knows the stories of a library that mixes them', () => {
    const row = rows.get('library of six stories, each article left out');
    expect(row?.precision).toBeGreaterThanOrEqual(TARGET);
    expect(row?.recall).toBeGreaterThanOrEqual(TWO_SOURCES_RECALL);
  });
});
