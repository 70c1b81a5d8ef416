import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPlace } from '../../../../lib/text/names/canonical-place.ts';
import { findNames } from '../../../../lib/text/names/find-names.ts';

/** "words (role)", with "—" for a role without a name. */
const read = (text: string): string[] =>
  findNames(text).map(({ words, role }) => `${words.join(' ') || '—'}${role === null ? '' : ` (${role})`}`);

describe('findNames', () => {
  it.each<[string, ...string[]]>([
    ['Turkish Foreign Minister Hakan Fidan said so.', 'hakan fidan (turkish foreign minister)'],
    ['Nobody died, coastguard spokesman Jonas Reik told reporters.', 'jonas reik (coastguard spokesman)'],
    ['Fidan hosted the talks.', 'fidan'],
    ['Jan Novak said on Jan 5 that June Park would come in June.', 'jan novak', 'june park'],
    ['The mine closed in March and reopened on 3 Jan.'],
    [
      'Turkey’s Foreign Minister, Hakan Fidan, urged both sides to stop.',
      'turkey',
      'hakan fidan (turkey foreign minister)',
    ],
    ['US Secretary of State Marco Rubio spoke.', 'marco rubio (us secretary of state)'],
    [
      'President Vladimir Putin met Mr Trump and Sir Keir Starmer.',
      'vladimir putin (president)',
      'trump',
      'keir starmer',
    ],
    [
      'It was said by Russia’s top negotiator, Vladimir Medinsky.',
      'russia',
      'vladimir medinsky (russia top negotiator)',
    ],
    [
      'Vladimir Medinsky, head of the Russian delegation, agreed.',
      'vladimir medinsky (head of russian delegation)',
      'russian',
    ],
    ['The captain, Ilse van der Meer, 51, stayed.', 'ilse van der meer (captain)'],
    ['It was the Bank of England that said so.', 'bank of england'],
    ['Former US President Donald Trump spoke.', 'donald trump (former us president)'],
    ['There the presidential aide Erik Lund refused.', 'erik lund (presidential aide)'],
    ['UN spokesperson Stephanie Tremblay said it.', 'un', 'stephanie tremblay (un spokesperson)'],
    ['Its chief executive, Anneke Bos, said no.', 'anneke bos (chief executive)'],
    ['It was Theresa May who said so in May.', 'theresa may'],
    ['The author J. K. Rowling met John F. Kennedy.', 'j k rowling (author)', 'john f kennedy'],
    ['Russia-Ukraine talks went on.', 'russia', 'ukraine'],
    ['Kyiv and Moscow agreed.', 'kyiv', 'moscow'],
    ['He spoke of Turkish-led diplomacy.', 'turkish'],
    ['The Turkish foreign minister spoke.', 'turkish', '— (turkish foreign minister)'],
    ['Then the mayor left.', '— (mayor)'],
    ['It was the president of France.', '— (president of france)', 'france'],
    ['However, Germany agreed.', 'germany'],
    ['ISTANBUL: They met.', 'istanbul'],
    ['On Friday in April they met in Paris.', 'paris'],
    ['The Guardian reported it.', 'guardian'],
    ['The White House said no.', 'white house'],
  ])('reads %j', (text, ...names) => {
    expect(read(text)).toEqual(names);
  });

  it.each([
    'Talks resumed on Friday.',
    'Police said so.',
    'Officials said no.',
    'However, nobody came.',
    'It rained. Nobody came. Why?',
    'Negotiators have agreed.',
    'I am sure that I’m right.',
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds only places and acronyms in a headline of capitals', () => {
    expect(read('Peace Talks Resume as Russia and NATO Signal New Openness')).toEqual(['russia', 'nato']);
  });

  it('gives slices of the text, whatever the text', () => {
    const parts =
      'The the President Minister of Turkish Hakan Fidan , . ’s Mr US van der chief spokesman May Russia-Ukraine Al-Sisi J. and'.split(
        ' ',
      );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        for (const name of findNames(value)) {
          expect(name.text).toBe(value.slice(name.start, name.end));
          expect(name.text.length).toBeGreaterThan(0);
          expect(name.words.length > 0 || name.role !== null).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('canonicalPlace', () => {
  it.each([
    ['Moscow', 'russia'],
    ['Kremlin', 'russia'],
    ['Ukrainian', 'ukraine'],
    ['Kyiv', 'ukraine'],
    ['Kiev', 'ukraine'],
    ['U.S.', 'united states'],
    ['the White House', 'united states'],
    ['Türkiye', 'turkey'],
    ['Ankara', 'turkey'],
    ['Dutch', 'netherlands'],
    ['South Koreans', 'south korea'],
    ["Côte d'Ivoire", 'ivory coast'],
    ['Bosnian', 'bosnia'],
    ['table', null],
    ['', null],
  ])('takes %j for %j', (word, country) => {
    expect(canonicalPlace(word)).toBe(country);
  });
});
