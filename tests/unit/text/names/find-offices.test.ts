import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../lib/text/tokenise.ts';
import { findOffices } from '../../../../lib/text/names/find-offices.ts';
import { OFFICE_NOUNS } from '../../../../lib/text/names/office-titles.ts';

/** "title of owner: holder", with "—" for what is not said. */
const read = (text: string): string[] =>
  findOffices(text).map(
    ({ title, of, holder }) => `${title} of ${of ?? '—'}: ${holder?.words.join(' ') ?? '—'}`,
  );

describe('findOffices', () => {
  it.each<[string, ...string[]]>([
    ['Turkish Foreign Minister Hakan Fidan spoke.', 'foreign minister of turkey: hakan fidan'],
    ['Hakan Fidan, Turkey’s foreign minister, spoke.', 'foreign minister of turkey: hakan fidan'],
    ['Turkey’s foreign minister, Hakan Fidan, spoke.', 'foreign minister of turkey: hakan fidan'],
    ['The foreign minister of Turkey, Hakan Fidan, spoke.', 'foreign minister of turkey: hakan fidan'],
    ['Ankara’s top diplomat spoke.', 'foreign minister of turkey: —'],
    ['President of Peru Dina Vega left.', 'president of peru: dina vega'],
    ['The US secretary of state landed.', 'foreign minister of united states: —'],
    ['Germany’s Chancellor Ada Brandt arrived.', 'chancellor of germany: ada brandt'],
    [
      'The British prime minister met the French president.',
      'prime minister of united kingdom: —',
      'president of france: —',
    ],
    ['The head of the Kenyan delegation, Amos Kip, left.', 'chief negotiator of kenya: amos kip'],
    ['Kenya’s chief negotiator left.', 'chief negotiator of kenya: —'],
    ['Kremlin spokeswoman Inna Orlova smiled.', 'spokesperson of russia: inna orlova'],
    ['Acme CEO Jane Roe resigned.', 'chief executive of acme: jane roe'],
    [
      'Jane Roe, chief executive officer of the Acme Group, resigned.',
      'chief executive of acme group: jane roe',
    ],
    ['Acme’s chief executive resigned.', 'chief executive of acme: —'],
    ['Bank of Norland governor Tor Lie warned.', 'governor of bank of norland: tor lie'],
    ['Tor Lie, governor of the Bank of Norland, warned.', 'governor of bank of norland: tor lie'],
    ['Rovers coach Ana Sá praised her side.', 'coach of rovers: ana sa'],
    ['The Norland City manager praised his side.', 'manager of norland city: —'],
    ['London mayor Ravi Shah opened it.', 'mayor of london: ravi shah'],
    ['Jean Petit, the mayor of Lyon, opened it.', 'mayor of lyon: jean petit'],
    ['Judge Rosa Diaz adjourned the trial; the judge then left.', 'judge of —: rosa diaz', 'judge of —: —'],
    ['Former US President Ann Vale spoke.', 'former president of united states: ann vale'],
    ['The ex president of France spoke.', 'former president of france: —'],
    ['Acting mayor Ann Lee spoke.', 'acting mayor of —: ann lee'],
    ['Madam Mayor left with the police chief.', 'police chief of —: —'],
    ['In Oslo, the mayor, who had come late, spoke.', 'mayor of —: —'],
  ])('reads %j', (text, ...offices) => {
    expect(read(text)).toEqual(offices);
  });

  it.each([
    ['one of several', 'Ukraine’s deputy foreign minister spoke. A spokesman for the club smiled.'],
    ['two at once', 'Foreign Ministers Sergei Orlov and Hakan Fidan met.'],
    ['another time', 'The then prime minister spoke.'],
    ['one who will be', 'She is to become the chief executive. He was named as Acme chief executive.'],
    ['no office', 'The head was cold, and the officer slept.'],
  ])('reads no office of %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['a list of people', 'The mayor, Ann Vale and Tom Hall met.'],
    ['a list of offices', 'Ann Vale, the mayor and the police chief met.'],
    ['a place', 'In Istanbul, the mayor, who was late, spoke.'],
    ['a word at the head', 'Yesterday, the mayor, who was late, spoke.'],
    ['an object', 'With Vale, the mayor spoke of rain.'],
  ])('takes nobody for the holder in %s', (_name, text) => {
    expect(findOffices(text).every(({ holder }) => holder === null)).toBe(true);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...OFFICE_NOUNS,
      'The',
      'the',
      'Turkey’s',
      'of',
      ',',
      '.',
      'Ann',
      'Vale',
      'former',
      'Acme',
      '’s',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );

  it('keeps its offsets true and reads only where the tokens tell of an office', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join(' ');
        const offices = findOffices(text);
        for (const office of offices) {
          expect(text.slice(office.start, office.end)).toBe(office.text);
          expect(text).toContain(office.holder?.text ?? '');
        }
        if (offices.length > 0)
          expect(tokenise(text).some(({ folded }) => OFFICE_NOUNS.has(folded))).toBe(true);
      }),
    );
  });
});
