import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/text/find-attributions.ts';

/** "kind: speaker @ outlet". */
const read = (text: string): string[] =>
  findAttributions(text).map(
    ({ kind, speaker, outlet }) => `${kind}: ${speaker ?? '—'}${outlet === null ? '' : ` @ ${outlet}`}`,
  );

describe('findAttributions', () => {
  it.each<[string, ...string[]]>([
    ['Nobody died, coastguard spokesman Jonas Reik told reporters.', 'says: Jonas Reik'],
    ['Jonas Reik, who led the rescue, said it was over.', 'says: Jonas Reik'],
    ['“People cannot eat,” said Marta Kolb, who leads the talks.', 'says: Marta Kolb'],
    ["It was so, said Norway's top negotiator, Erik Lund.", 'says: Erik Lund'],
    ['Officials said no.', 'says: Officials'],
    ['A member of the team told Sky News that it was over.', 'says: A member of the team @ Sky News'],
    ['He told reporters that it was over.', 'says: —'],
    ['According to the source, they were tired.', 'says: the source'],
    ['It was over, according to the state agency Anadolu.', 'reports: — @ Anadolu'],
    ['It was over, according to Reuters.', 'reports: — @ Reuters'],
    [
      'Reuters, The Times and WSJ all report this.',
      'reports: — @ Reuters',
      'reports: — @ The Times',
      'reports: — @ WSJ',
    ],
    ['The BBC reported on Monday that it was over.', 'reports: — @ The BBC'],
    ['The mayor resigned (Reuters).', 'reports: — @ Reuters'],
    ['WARSAW (AP) – The mayor resigned.', 'reports: — @ AP'],
    ["A seafarers' union disputed that.", "denies: A seafarers' union"],
    ['Moscow rejected the plan.', 'denies: Moscow'],
    ['The union demanded more pay.', 'demands: The union'],
    ['On Friday Anna Lind called for calm.', 'demands: Anna Lind'],
  ])('reads %j', (text, ...attributions) => {
    expect(read(text)).toEqual(attributions);
  });

  it.each([
    'The demands were unrealistic.',
    'Those terms are said to be harsh.',
    'The plan was first demanded in June.',
    'He did not say why.',
    'She called her mother.',
    'The report is long.',
    'Nobody came (again).',
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives slices of the text, whatever the text', () => {
    const parts =
      'Reuters The Times said told , “ ” according to Anna Lind (AP) who and report demands . he'.split(' ');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        for (const found of findAttributions(value))
          expect(found.text).toBe(value.slice(found.start, found.end));
      }),
      { numRuns: 300 },
    );
  });
});
