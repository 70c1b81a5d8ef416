import { MONTHS, WEEKDAYS } from './calendar.ts';

const names = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1);

/** Month names as English prints them, with an optional stop after abbreviations. */
export const MONTH = `(?:${names([...MONTHS.keys()].filter((name) => name.length > 4 || /^(?:may|june|july)$/u.test(name)).map(capital))}|(?:${names([...MONTHS.keys()].filter((name) => name.length <= 4 && !/^(?:may|june|july)$/u.test(name)).map(capital))})[.]?)`;
export const WEEKDAY = `(?:${names([...WEEKDAYS.keys()].filter((name) => name.endsWith('day')).map(capital))})`;
const DATE = String.raw`(?:[0-3]?\d)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const DASH = String.raw`\s?(?:[-–—]|and|to)\s?`;
/** "early", "the end of": which part of the month, season or year. */
export const PART = String.raw`(?:(?<part>early|mid|middle|late|the (?:very )?(?:start|beginning|end|middle) of|the first half of|the second half of)[\s-]+(?:in\s+)?)`;
const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|a few|several|a couple of)`;
const SPAN = String.raw`(?:day|week|month|year|decade)s?`;
const BOUND = String.raw`(?:more than|over|nearly|almost|about|around|roughly|at least|less than|under|just over|some)`;

/** Names of the patterns, which say how the match is resolved. */
export type TimeRule =
  | 'iso'
  | 'slashed'
  | 'date'
  | 'dates'
  | 'month'
  | 'year'
  | 'decade'
  | 'season'
  | 'weekday'
  | 'relative-day'
  | 'relative-period'
  | 'ago'
  | 'ahead'
  | 'span-since'
  | 'into'
  | 'weekend'
  | 'vague';

const rule = (name: TimeRule, source: string, flags = 'gu'): readonly [TimeRule, RegExp] => [
  name,
  new RegExp(source, flags),
];

/**
 * The patterns, in order of trust: where two matches overlap the longer wins, then the earlier pattern.
 * Named groups: `y` year, `m` month name, `d` date, `e` last date of a span, `w` weekday, `n` count, `u` unit, `part`, `bound`.
 */
export const TIME_RULES: readonly (readonly [TimeRule, RegExp])[] = [
  rule('iso', String.raw`(?<![\d-])(?<y>${YEAR})-(?<mm>\d\d)-(?<d>\d\d)(?![\d-])`),
  rule('slashed', String.raw`(?<![\d/])(?<d>\d{1,2})[/.](?<mm>\d{1,2})[/.](?<y>${YEAR})(?![\d/])`),
  rule(
    'dates',
    String.raw`(?<![\d.,])(?<d>${DATE})${DASH}(?<e>${DATE})\s(?:of\s)?(?<m>${MONTH})(?!\p{L})(?:,?\s(?<y>${YEAR}))?`,
  ),
  rule(
    'dates',
    String.raw`(?<!\p{L})(?<m>${MONTH})\s(?<d>${DATE})${DASH}(?<e>${DATE})(?![\d\p{L}:])(?:,?\s(?<y>${YEAR})(?!\d))?`,
  ),
  rule(
    'date',
    String.raw`(?:(?<w>${WEEKDAY}),?\s(?:the\s)?)?(?<![\d.,])(?<d>${DATE})\s(?:of\s)?(?<m>${MONTH})(?!\p{L})(?:,?\s(?<y>${YEAR})(?!\d))?`,
  ),
  rule(
    'date',
    String.raw`(?:(?<w>${WEEKDAY}),?\s)?(?<!\p{L})(?<m>${MONTH})\s(?:the\s)?(?<d>${DATE})(?![\d\p{L}:%]|[.,]\d{3}(?!\d))(?:,?\s(?<y>${YEAR})(?!\d))?`,
  ),
  rule('month', String.raw`${PART}?(?<!\p{L})(?<m>${MONTH}),?\s(?:of\s)?(?<y>${YEAR})(?!\d)`),
  rule(
    'month',
    String.raw`(?<=(?:\b[Ii]n|\b[Ss]ince|\b[Uu]ntil|\b[Tt]ill|\b[Ff]rom|\b[Bb]y|\b[Bb]efore|\b[Aa]fter|\b[Dd]uring|\b[Oo]f|\b[Tt]his|\b[Bb]etween|\band)\s(?:the\s)?)${PART}?(?<m>${MONTH})(?![\p{L}\d]|\s\d|['’]s\s\p{Lu})`,
  ),
  rule(
    'month',
    String.raw`(?<!\p{L})(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past)?)\s(?<m>${MONTH})(?![\p{L}\d]|\s\d)`,
  ),
  rule('month', String.raw`(?<!\p{L})(?<m>${MONTH})\s(?:of\s)?(?<whichyear>last|this|next)\syear(?!\p{L})`),
  rule(
    'season',
    String.raw`${PART}?(?<![\p{L}])(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s(?:of\s)?(?<y>${YEAR})(?!\d)`,
  ),
  rule(
    'season',
    String.raw`(?<!\p{L})(?<which>[Ll]ast|[Nn]ext|[Tt]his)\s(?<s>spring|summer|autumn|fall|winter)(?!\p{L})`,
  ),
  rule('year', String.raw`${PART}(?<y>${YEAR})(?![\d-])`),
  rule(
    'year',
    String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Oo]f|[Tt]o|[Aa]nd|[Bb]etween|[Ii]ts|[Tt]he|[Tt]heir|[Uu]ntil)\s)(?<y>${YEAR})(?![\d\p{L}-]|,\d|\.\d|\s(?:people|men|women|troops|\p{Ll}{3,}s\b))`,
  ),
  rule(
    'year',
    String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Ii]ts|[Tt]he)\s)(?<y>${YEAR})(?=\s\p{Ll})`,
  ),
  rule('year', String.raw`(?<=[\p{L}],?\s|\()(?<y>20\d\d)(?=[\s]*[.,;:)]|$)`),
  rule('decade', String.raw`(?<![\d])(?<y>(?:1[5-9]|20)\d)0['’]?s(?!\p{L})`),
  rule(
    'weekday',
    String.raw`(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast|[Ff]ollowing)\s)?(?<!\p{L})(?<w>${WEEKDAY})(?!\p{L})`,
  ),
  rule('weekend', String.raw`(?:(?<which>last|next|this|coming|past|previous)\s|the\s)weekend\b`, 'giu'),
  rule(
    'relative-day',
    String.raw`(?<![\p{L}-])(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|overnight)(?![\p{L}-])`,
    'giu',
  ),
  rule(
    'relative-period',
    String.raw`(?<!\p{L})(?:the\s)?(?<which>last|next|this|previous|current|coming|past)\s(?<u>week|month|year|quarter)(?![\p{L}-])(?!['’]s end)`,
    'giu',
  ),
  rule(
    'ago',
    String.raw`(?<![\p{L}-])(?:(?<bound>${BOUND})\s)?(?:only\s)?(?<n>${COUNT})\s(?<u>${SPAN})\sago\b`,
    'giu',
  ),
  rule('ahead', String.raw`(?<![\p{L}-])(?<n>${COUNT})\s(?<u>${SPAN})\sfrom\s(?:now|today)\b`, 'giu'),
  rule(
    'span-since',
    String.raw`(?<=\b(?:first|most|best|worst|highest|lowest|biggest|largest|time|meeting|talks|level|contact|negotiations|visit|since|unprecedented)\b[^.;]{0,60}\b(?:in|for|after)\s)(?:(?<bound>${BOUND})\s)?(?<n>${COUNT})\s(?<u>years|months|year|decades|decade)(?!\p{L})`,
    'giu',
  ),
  rule(
    'into',
    String.raw`(?<!\p{L})(?:(?<bound>${BOUND})\s)?(?<n>${COUNT})\s(?<u>years|months|weeks|days|year|month)\s(?:into|after|since|of (?:devastating |bloody |brutal |bitter )?(?:war|conflict|fighting|bloodshed|hostilities))\b`,
    'giu',
  ),
  rule(
    'vague',
    String.raw`(?<!\p{L})(?:the\s(?:same|following|next|previous)\s(?:day|week|month|year|morning|evening)|(?:the\s)?(?:month|week|day|year)\s(?:after|before)(?=\s\p{L}+\s\p{L})|in\s(?:recent|the (?:last|past|coming|next) few|coming)\s(?:days|weeks|months|years)|recent\s(?:days|weeks|months|years)|earlier this (?:week|month|year)|later this (?:week|month|year)|in the (?:small|early) hours)(?!\p{L})`,
    'giu',
  ),
];
