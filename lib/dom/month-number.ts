/** Languages whose month names are known: those of the interface. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'tr', 'ru', 'uk'];

/** Month names in small letters, as they stand after a day ("16 мая"), by language. Made when a date first asks. */
let byLanguage: readonly (readonly string[])[] | null = null;

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2025, month, 15));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
  });
}

/** 1 to 12 for the name of a month, whole or shortened so that it is still one month's in its language; 0 for another word. */
export function monthNumber(name: string): number {
  const word = name.toLowerCase();
  byLanguage ??= LANGUAGES.map(monthNames);
  for (const months of byLanguage) {
    const fitting = months.filter((month) => month.startsWith(word));
    if (fitting.length === 1) return months.findIndex((month) => month.startsWith(word)) + 1;
  }
  return 0;
}
