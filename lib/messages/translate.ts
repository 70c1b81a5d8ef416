import type { Catalogue, MessageArguments, MessageKey } from './catalogue.ts';

/** Words, numbers and dates of one interface language. */
export type Translator = {
  /** The catalogue's language: one of those of {@link CATALOGUES}. */
  readonly language: string;
  /** Whether there is such a message: rules and codes of data may have none of their own. */
  readonly has: (key: string) => key is MessageKey;
  /** The message in this language, its placeholders filled; numbers are formatted. */
  readonly t: <Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A byte count as kB, MB or GB. */
  readonly bytes: (count: number) => string;
  /** An ISO 8601 date of any precision as a reader writes it; text that is no date comes back as it is. */
  readonly date: (iso: string) => string;
  /** An ISO 8601 moment as a clock here shows it, with its day; text that is none comes back as it is. */
  readonly moment: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Name of a language in this language ("German"); the tag itself when it has none. */
  readonly languageName: (tag: string) => string;
};

const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * The translator that speaks one catalogue.
 * @param language the catalogue's language
 * @param tag BCP 47 tag of the reader; a regional one keeps its own dates and numbers ("en-GB")
 */
export function translate(catalogue: Catalogue, language: string, tag: string): Translator {
  const locale = tag.split('-')[0] === language ? tag : language;
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const moments = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));

  const t: Translator['t'] = (key, ...[values]) => {
    const message = catalogue[key];
    const given: Readonly<Record<string, string | number>> = values ?? {};
    const count = Number(given['count'] ?? 0);
    const text = typeof message === 'string' ? message : (message[plurals().select(count)] ?? message.other);
    return text.replace(PLACEHOLDER, (whole, name: string) => {
      const value = given[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers().format(value) : value;
    });
  };

  return {
    language,
    has: (key): key is MessageKey => Object.hasOwn(catalogue, key),
    t,
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    bytes: (count) => formatBytes(locale, count),
    date: (iso) => formatDate(locale, iso),
    moment: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : moments().format(Date.parse(iso))),
    list: (items) => lists().format(items),
    languageName: (name) => nameLanguage(languages(), name),
  };
}

/** The browser takes tens of milliseconds to load a language's rules: a tooltip must not wait for those it does not use. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function formatBytes(locale: string, count: number): string {
  const power = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(count, 1)) / 3));
  const unit = BYTE_UNITS[power] ?? 'byte';
  const maximumFractionDigits = power < 2 ? 0 : 1;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits,
  }).format(count / 1000 ** power);
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/;

/** The calendar day as the outlet printed it: its zone is kept, never moved to the reader's. */
function formatDate(locale: string, iso: string): string {
  const parts = ISO_DATE.exec(iso.trim());
  if (parts === null) return iso;
  const [, year, month, day] = parts;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' as const }),
    ...(day !== undefined && { day: 'numeric' as const }),
  }).format(time);
}

function nameLanguage(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
