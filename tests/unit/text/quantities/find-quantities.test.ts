import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../lib/text/analysis.ts';
import { findQuantities } from '../../../../lib/text/quantities/find-quantities.ts';

const HOUR = 60;
const DAY = 1440;

/** "bound low..high unit of noun"; figures with six digits, open ends as ∞. */
function show({ bound, low, high, unit, counts }: Quantity): string {
  const figure = (value: number): string => {
    if (value === Infinity) return '∞';
    return value >= 1e6
      ? value.toExponential(3).replace(/\.?0*e\+/u, 'e')
      : String(Number(value.toPrecision(6)));
  };
  const interval = figure(low) === figure(high) ? figure(low) : `${figure(low)}..${figure(high)}`;
  return [bound, interval, unit, counts === null ? null : `of ${counts}`]
    .filter((part) => part !== null)
    .join(' ');
}

const read = (text: string): string[] => findQuantities(text).map(show);

describe('findQuantities: counts', () => {
  it.each<[string, ...string[]]>([
    ['1,187 passengers were evacuated', 'exact 1187 of passeng'],
    ['about 1,200 people', 'about 1150..1249 of peopl'],
    ['twenty-three people were treated', 'exact 23 of peopl'],
    ['Almost twelve hundred people', 'about 1080..1200 of peopl'],
    ['twenty-three hundred drivers', 'exact 2250..2349 of driver'],
    ['two thousand five hundred and six men', 'exact 2506 of men'],
    ['1 000 for 100', 'exact 950..1049', 'exact 95..104'],
    ['a “500 for 50” format', 'exact 500 exchange of first', 'exact 50 exchange of second'],
    ['a 40-for-40 swap', 'exact 40 exchange of first', 'exact 40 exchange of second'],
    ['they will hand over 500 prisoners', 'exact 495..504 of prison'],
    ['he turned over 12 files', 'exact 12 of file'],
    ['a row over 300 jobs', 'exact 295..304 of job'],
    ['asked about two cases', 'exact 2 of case'],
    ['police arrested over 300 people', 'over 300..∞ of peopl'],
    ['rain fell over two days', `exact ${1.5 * DAY}..${2.5 * DAY} minute`],
    ['it lasted over two days', `over ${2 * DAY}..∞ minute`],
    ['1.000 prisoners', 'exact 1000 of prison'],
    ['half a dozen boats', 'exact 4.5..6.5 of boat'],
    ['a dozen battery-powered buses', 'exact 10.5..12.5 of buse'],
    ['a pair of helicopters', 'exact 2 of helicopt'],
    ['a couple of days', `exact ${1.5 * DAY}..${2.5 * DAY} minute`],
    ['dozens of people', 'exact 20..200 of peopl'],
    ['tens of thousands of soldiers', 'exact 10000..100000 of soldier'],
    ['Four helicopters and six patrol boats', 'exact 4 of helicopt', 'exact 6 of boat'],
    ['more than nine thousand additional schoolchildren', 'over 9000..∞ of schoolchildren'],
    ['as many as 300 homes', 'at-most 0..300 of home'],
    ['up to 40 people', 'at-most 0..40 of peopl'],
    ['no fewer than 12 boats', 'at-least 12..∞ of boat'],
    ['100 or more guests', 'at-least 100..∞ of guest'],
    ['50-plus cities', 'at-least 50..∞ of citi'],
    ['at least another 30 homes', 'at-least 30..∞ of home'],
    ['5 to 7 million people', 'range 5e6..7e6 of peopl'],
    ['12,000-15,000 people', 'range 12000..15000 of peopl'],
    ['1.2 million citizens', 'exact 1.15e6..1.25e6 of citizen'],
    ['Roughly 5.4m citizens', 'about 5.184e6..5.616e6 of citizen'],
    ['38,400 Velora e-bikes were recalled', 'exact 38350..38449 of bike'],
    ['1,000 prisoners of war', 'exact 950..1049 of prison'],
    ['17 injured', 'exact 17 of injur'],
    ['Two dead as storm hits', 'exact 2 of dead'],
    ['One person was killed', 'exact 1 of person'],
    ['there were no casualties', 'exact 0 of casualti'],
    ['the losses add up to 38 ships', 'exact 38 of ship'],
  ])('reads %j', (text, ...quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('findQuantities: measures', () => {
  it.each<[string, ...string[]]>([
    ['under two hours', `under 0..${2 * HOUR} minute`],
    ['one hour and 45 minutes', 'exact 104.5..105.5 minute'],
    ['just over 90 minutes', 'over 90..108 minute'],
    ['almost two hours', 'about 90..120 minute'],
    ['just under three hours', 'about 150..180 minute'],
    ['an hour and a half', 'exact 75..105 minute'],
    ['two and a half hours', 'exact 135..165 minute'],
    ['half an hour', 'exact 15..45 minute'],
    ['a quarter of an hour', 'exact 7.5..22.5 minute'],
    ['less than an hour', 'under 0..60 minute'],
    ['an hour or so', 'about 30..90 minute'],
    ['at least 30 days', `at-least ${30 * DAY}..∞ minute`],
    ['a 30-day ceasefire', `exact ${29.5 * DAY}..${30.5 * DAY} minute of ceasefir`],
    ['an immediate 72-hour humanitarian pause', `exact ${71.5 * HOUR}..${72.5 * HOUR} minute of paus`],
    ['a nine-hour debate', `exact ${8.5 * HOUR}..${9.5 * HOUR} minute of debat`],
    ['a two-week deep clean', `exact ${10.5 * DAY}..${17.5 * DAY} minute of clean`],
    ['a week-long strike', `exact ${3.5 * DAY}..${10.5 * DAY} minute of strike`],
    ['five to seven days', `range ${5 * DAY}..${7 * DAY} minute`],
    ['two or three weeks', `range ${14 * DAY}..${21 * DAY} minute`],
    ['within 24 hours', `at-most 0..${DAY} minute`],
    ['18 nautical miles off the coast', 'exact 32410..34262 metre'],
    ['33km from land', 'exact 32500..33500 metre'],
    ['roughly 20 miles', 'about 28968.2..35405.6 metre'],
    ['between 5 and 7 km', 'range 5000..7000 metre'],
    ['5 feet 10 inches', 'exact 1.7653..1.7907 metre'],
    ['a 2 m fence and a 3m gate', 'exact 1.5..2.5 metre', 'exact 2.5..3.5 metre'],
    ['112 millimetres of rain fell', 'exact 0.1115..0.1125 metre of rain'],
    ['a 500-pound bomb', 'exact 224.528..229.064 kilogram of bomb'],
    ['3,000 sq km', 'exact 2.95e9..3.05e9 square-metre'],
    ['120 km/h', 'exact 115..125 kilometre-per-hour'],
    ['75 mph', 'exact 119.896..121.505 kilometre-per-hour'],
    ['30 degrees Celsius', 'exact 29.5..30.5 celsius'],
    ['86°F', 'exact 29.7222..30.2778 celsius'],
    ['a magnitude 6.1 quake', 'exact 6.05..6.15 magnitude'],
    ['1.2 million tonnes', 'exact 1.15e9..1.25e9 kilogram'],
  ])('reads %j', (text, ...quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('findQuantities: money and shares', () => {
  it.each<[string, ...string[]]>([
    ['€400m', 'exact 3.95e8..4.05e8 eur'],
    ['well over €400m', 'over 4e8..∞ eur'],
    ['US$5.5bn', 'exact 5.45e9..5.55e9 usd'],
    ['A$1,250', 'exact 1245..1255 aud'],
    ['a whopping €22 billion', 'exact 2.15e10..2.25e10 eur'],
    ['22 million euros', 'exact 2.15e7..2.25e7 eur'],
    ['500 pounds', 'exact 495..505 gbp'],
    ['from €40 to €80 a year', 'exact 39.5..40.5 eur', 'exact 79.5..80.5 eur'],
    ['4.4 per cent of the total', 'exact 4.35..4.45 percent of total'],
    ['a 4% increase', 'exact 3.5..4.5 percent of increas'],
    ['from 0.50 to 0.52 percent', 'exact 0.495..0.505 percent', 'exact 0.515..0.525 percent'],
    ['6.5%', 'exact 6.45..6.55 percent'],
    ['six and a half per cent', 'exact 6.25..6.75 percent'],
    ['two percentage points', 'exact 1.5..2.5 percentage-point'],
    ['two hundredths of a percentage point', 'exact 0.015..0.025 percentage-point'],
    ['25 basis points', 'exact 0.245..0.255 percentage-point'],
    ['18-25 percent', 'range 18..25 percent'],
    ['a third of voters', 'exact 30.8333..35.8333 percent of voter'],
    ['two-thirds of the members', 'exact 64.1667..69.1667 percent of member'],
    ['Three-quarters of the trams', 'exact 72.5..77.5 percent of tram'],
    ['half the vote', 'exact 47.5..52.5 percent of vote'],
    ['More than four out of five colleagues', 'over 80..∞ percent of colleagu'],
    ['six in ten backed it', 'exact 55..65 percent'],
    ['one tram in three', 'exact 28.3333..38.3333 percent'],
  ])('reads %j', (text, ...quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});

describe('findQuantities: kept apart', () => {
  it.each<[string, ...string[]]>([
    ['at 02:40 local time', 'exact 160 clock'],
    ['at 3.40am', 'exact 220 clock'],
    ['at 4 p.m. on Friday', 'exact 960 clock'],
    ['shortly before three in the morning', 'about 150..180 clock'],
    ['around midday', 'about 690..750 clock'],
    ['just before midnight', 'about 1410..1440 clock'],
    ['Anna Lind, 51, stayed', 'exact 51 year of age'],
    ['81-year-old Greta Simm', 'exact 81 year of age'],
    ['aged 38', 'exact 38 year of age'],
    ['the 18th round of sanctions', 'exact 18 ordinal of round'],
    ['the first face-to-face talks', 'exact 1 ordinal of talk'],
    ['the twenty-second meeting', 'exact 22 ordinal of meet'],
    ['won 5-4 on Friday', 'exact 5 score of first', 'exact 4 score of second'],
    ['voted 31-27 for it', 'exact 31 score of first', 'exact 27 score of second'],
    ['the first half of the year', 'exact 1 ordinal of half'],
  ])('reads %j', (text, ...quantities) => {
    expect(read(text)).toEqual(quantities);
  });

  it.each([
    'born in 1998',
    'the 1990s',
    'on 12 March 2024',
    'on March 12, 2024',
    'on 16-17 May',
    '2024-03-12',
    '12/03/2024',
    'F-16 and MH17 and Il-76',
    'No. 5 and Article 5',
    'a Boeing 737',
    'between 2021 and 2023',
    'call 555-1234-22',
    'open 24/7',
    'It sank [12].',
    'one of them',
    'no one',
    'one another',
    'a mother-of-three',
    '1. The point is this',
    'nothing at all',
    '',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findQuantities: any text', () => {
  it('gives ordered slices with proper intervals', () => {
    const part = fc.constantFrom(
      ...'a an half one two twenty - three hundred thousand million and of out in third dozen between from to 5 7 1,200 1.5 % percent points hours hour minutes km € $ m bn about under at least years old , . : 30 40 am midnight [ ] 2024 March'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.array(part, { maxLength: 25 }).map((parts) => parts.join(' ')),
      fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const quantity of findQuantities(value)) {
          expect(quantity.text).toBe(value.slice(quantity.start, quantity.end));
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.start).toBeGreaterThanOrEqual(Math.min(last, quantity.start));
          expect(quantity.low).toBeLessThanOrEqual(quantity.high);
          last = quantity.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
