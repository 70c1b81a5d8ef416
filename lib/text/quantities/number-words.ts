const numbered = (list: string, from: number, step = 1): [string, number][] =>
  list.split(' ').map((word, index) => [word, from + index * step]);

/** Zero to nineteen, and the tens. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);

export const TENS: ReadonlySet<string> = new Set(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);

/** Plural scale words tell an order of magnitude: the interval a careful reader would accept. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [20, 200]],
  ['scores', [40, 400]],
  ['hundreds', [100, 3000]],
  ['thousands', [1e3, 3e5]],
  ['millions', [1e6, 1e9]],
  ['billions', [1e9, 1e12]],
]);

/** First to twelfth and the rest as words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
);

/** Denominators of fractions in words, singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);
