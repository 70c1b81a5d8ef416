/**
 * Month names in small letters, as they stand after a day ("16 мая"), in the languages of the interface. Written out: the
 * browser's own tables of seven languages take 30 ms to load, on the thread of the page that is read.
 */
const NAMES: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};

const BY_LANGUAGE: readonly (readonly string[])[] = Object.values(NAMES).map((names) => names.split(' '));

/** 1 to 12 for the name of a month, whole or shortened so that it is still one month's in its language; 0 for another word. */
export function monthNumber(name: string): number {
  const word = name.toLowerCase();
  for (const months of BY_LANGUAGE) {
    const fitting = months.filter((month) => month.startsWith(word));
    if (fitting.length === 1) return months.findIndex((month) => month.startsWith(word)) + 1;
  }
  return 0;
}
