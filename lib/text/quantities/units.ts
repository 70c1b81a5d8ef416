import { isJoin, type Lexeme } from './lex.ts';

/** A unit of measure: `value * factor + offset` is the value in the base unit. */
export type Unit = { readonly base: string; readonly factor: number; readonly offset?: number };

const table = new Map<string, Unit>();
const define = (base: string, factor: number, names: string, offset?: number): void => {
  for (const name of names.split('|'))
    table.set(name, offset === undefined ? { base, factor } : { base, factor, offset });
};

// Durations. A month is a twelfth of a mean Gregorian year (365.2425 days).
define('minute', 1 / 60, 'second|seconds|sec|secs');
define('minute', 1, 'minute|minutes|min|mins');
define('minute', 60, 'hour|hours|hr|hrs');
define('minute', 1440, 'day|days');
define('minute', 10_080, 'week|weeks');
define('minute', 20_160, 'fortnight|fortnights');
define('minute', 43_829.1, 'month|months');
define('minute', 525_949.2, 'year|years|yr|yrs');
define('minute', 5_259_492, 'decade|decades');
define('minute', 52_594_920, 'century|centuries');
// Lengths (international yard and mile; international nautical mile).
define('metre', 0.001, 'millimetre|millimetres|millimeter|millimeters|mm');
define('metre', 0.01, 'centimetre|centimetres|centimeter|centimeters|cm');
define('metre', 1, 'metre|metres|meter|meters');
define('metre', 1000, 'kilometre|kilometres|kilometer|kilometers|km|kms');
define('metre', 0.0254, 'inch|inches');
define('metre', 0.3048, 'foot|feet|ft');
define('metre', 0.9144, 'yard|yards');
define('metre', 1609.344, 'mile|miles');
define('metre', 1852, 'nautical mile|nautical miles');
// Masses. A "ton" is taken for the tonne.
define('kilogram', 0.001, 'gram|grams|gramme|grammes|g');
define('kilogram', 1, 'kilogram|kilograms|kilo|kilos|kg|kgs');
define('kilogram', 1000, 'tonne|tonnes|ton|tons|metric ton|metric tons');
define('kilogram', 0.453_592_37, 'lb|lbs');
define('kilogram', 0.028_349_5, 'ounce|ounces|oz');
// Areas and volumes.
define('square-metre', 1, 'square metre|square metres|square meter|square meters|sq m|sqm');
define('square-metre', 1e6, 'square kilometre|square kilometres|square kilometer|square kilometers|sq km');
define('square-metre', 2_589_988, 'square mile|square miles|sq mi|sq miles');
define('square-metre', 0.092_903, 'square foot|square feet|sq ft');
define('square-metre', 10_000, 'hectare|hectares|ha');
define('square-metre', 4046.856, 'acre|acres');
define('litre', 1, 'litre|litres|liter|liters');
define('litre', 3.785_412, 'gallon|gallons');
define('litre', 158.987, 'barrel|barrels');
define('litre', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters');
// Speeds.
define(
  'kilometre-per-hour',
  1,
  'km / h|kmh|kph|km / hr|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour',
);
define('kilometre-per-hour', 1.609_344, 'mph|miles per hour|miles an hour');
define('kilometre-per-hour', 1.852, 'knot|knots');
define(
  'kilometre-per-hour',
  3.6,
  'm / s|metres per second|meters per second|metres a second|meters a second',
);
// Temperatures.
define('celsius', 1, '° c|degrees celsius|degrees centigrade|degree celsius|℃');
define('celsius', 5 / 9, '° f|degrees fahrenheit|℉', -160 / 9);
define('degree', 1, '°|degree|degrees');
// Power and energy.
define('watt', 1000, 'kilowatt|kilowatts|kw');
define('watt', 1e6, 'megawatt|megawatts|mw');
define('watt', 1e9, 'gigawatt|gigawatts|gw');
define('watt-hour', 1000, 'kilowatt hour|kilowatt hours|kwh');
define('watt-hour', 1e6, 'megawatt hour|megawatt hours|mwh');
define('watt-hour', 1e9, 'gigawatt hour|gigawatt hours|gwh');
// Shares: a percentage point is another thing than a percent.
define('percent', 1, '%|percent|per cent|pct|pc');
define('percentage-point', 1, 'percentage point|percentage points|pp');
define('percentage-point', 0.01, 'basis point|basis points|bps');
define('magnitude', 1, 'magnitude');
// Money in words; amounts of different currencies are never converted.
define('usd', 1, 'dollar|dollars|us dollar|us dollars|u . s . dollars|usd|bucks');
define('eur', 1, 'euro|euros|eur');
define('gbp', 1, 'pound|pounds|pounds sterling|sterling|gbp|quid');
define('jpy', 1, 'yen|jpy');
define('cny', 1, 'yuan|renminbi|cny|rmb');
define('rub', 1, 'ruble|rubles|rouble|roubles|rub');
define('uah', 1, 'hryvnia|hryvnias|hryvnya|hryvnyas|uah');
define('try', 1, 'lira|liras|turkish lira');
define('inr', 1, 'rupee|rupees|inr');
define('chf', 1, 'swiss franc|swiss francs|chf');
define('franc', 1, 'franc|francs');
define('krone', 1, 'krona|kronor|krone|kroner|crown|crowns|koruna');
define('pln', 1, 'zloty|zlotys|zloties|pln');
define('peso', 1, 'peso|pesos');
define('ils', 1, 'shekel|shekels');
define('dirham', 1, 'dirham|dirhams');
define('ngn', 1, 'naira');
define('brl', 1, 'real|reais');
define('cent', 1, 'cent|cents');
define('aud', 1, 'australian dollars|aud');
define('cad', 1, 'canadian dollars|cad');

/** Currency signs that stand before the number. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  '₽': 'rub',
  '₴': 'uah',
  '₺': 'try',
  '₩': 'krw',
  '₪': 'ils',
  '₦': 'ngn',
};
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'usd',
  a: 'aud',
  au: 'aud',
  c: 'cad',
  ca: 'cad',
  nz: 'nzd',
  hk: 'hkd',
  s: 'sgd',
  r: 'brl',
};
const CODES = /^(?:usd|eur|gbp|jpy|cny|rmb|rub|uah|inr|chf|pln|aud|cad)$/u;

/** The longest unit name, in lexemes. */
const LONGEST_UNIT = 4;

/** Reads a unit that starts at lexeme `index`, past a joining hyphen; `null` when there is none. */
export function readUnit(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly unit: Unit; readonly next: number } | null {
  const hyphen = isJoin(lexemes[index]);
  const from = hyphen ? index + 1 : index;
  for (let length = LONGEST_UNIT; length >= 1; length--) {
    const words = lexemes.slice(from, from + length);
    if (words.length < length) continue;
    const unit = table.get(
      words
        .map((lexeme) => lexeme.lower)
        .join(' ')
        .replace(/ - /gu, ' '),
    );
    if (unit === undefined) continue;
    const next = from + length;
    // A 500-pound bomb weighs; a fine of 500 pounds costs.
    if (unit.base === 'gbp' && hyphen) return { unit: { base: 'kilogram', factor: 0.453_592_37 }, next };
    return { unit, next };
  }
  return null;
}

/** The letter m after digits: "33m", "2 m". */
export function readAttachedMetre(lexeme: Lexeme | undefined): Unit | null {
  return lexeme?.text === 'm' ? { base: 'metre', factor: 1 } : null;
}

/** The currency written before the number at lexeme `index`, with the lexeme where it starts. */
export function readCurrencyBefore(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly base: string; readonly start: number } | null {
  const before = lexemes[index - 1];
  if (before === undefined) return null;
  if (before.kind === 'word')
    return CODES.test(before.lower) && before.text === before.text.toUpperCase()
      ? { base: codeOf(before.lower), start: index - 1 }
      : null;
  const sign = SIGNS[before.text];
  if (sign === undefined) return null;
  const letters = lexemes[index - 2];
  if (before.text === '$' && letters?.kind === 'word' && !before.spaced) {
    const dollar = DOLLARS[letters.lower];
    if (dollar !== undefined) return { base: dollar, start: index - 2 };
  }
  return { base: sign, start: index - 1 };
}

function codeOf(code: string): string {
  return code === 'rmb' ? 'cny' : code;
}

/** Whether a base unit is a currency. */
export function isMoney(base: string | null): boolean {
  return base !== null && MONEY.has(base);
}

const MONEY: ReadonlySet<string> = new Set([
  ...Object.values(SIGNS),
  ...Object.values(DOLLARS),
  ...'cny chf franc krone pln peso dirham cent'.split(' '),
]);
