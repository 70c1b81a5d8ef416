import { fold } from '../text/fold.ts';

/** Names, abbreviations and hosts under which large outlets and agencies go; the first is the canonical one. */
const ALIASES: readonly (readonly string[])[] = [
  ['associated press', 'ap', 'ap news', 'apnews'],
  ['reuters', 'thomson reuters', 'reuters news'],
  ['agence france presse', 'afp', 'france presse'],
  ['bbc', 'bbc news', 'bbc online', 'british broadcasting corporation', 'bbc world service'],
  ['cnn', 'cnn international', 'cable news network', 'edition cnn'],
  ['wall street journal', 'wsj', 'wsjournal'],
  ['new york times', 'nyt', 'ny times', 'nytimes'],
  ['washington post', 'wapo', 'washingtonpost'],
  ['guardian', 'theguardian', 'guardian observer', 'guardian us', 'guardian uk'],
  ['times', 'times of london', 'thetimes', 'times uk'],
  ['times of india', 'timesofindia', 'toi', 'timesofindia indiatimes'],
  ['financial times', 'ft'],
  ['telegraph', 'daily telegraph', 'sunday telegraph'],
  ['daily mail', 'mail online', 'mailonline', 'dailymail', 'mail on sunday'],
  ['los angeles times', 'la times', 'latimes'],
  ['yahoo', 'yahoo news', 'news yahoo', 'yahoo finance'],
  ['nbc', 'nbc news', 'nbcnews'],
  ['abc', 'abc news', 'abcnews'],
  ['cbs', 'cbs news', 'cbsnews'],
  ['fox', 'fox news', 'foxnews', 'fox news channel'],
  ['bloomberg', 'bloomberg news'],
  ['sky news', 'sky', 'news sky'],
  ['npr', 'national public radio'],
  ['voice of america', 'voa', 'voa news', 'voanews'],
  ['radio free europe', 'rfe/rl', 'rferl', 'radio liberty', 'radio free europe/radio liberty'],
  ['al jazeera', 'aljazeera', 'al jazeera english'],
  ['anadolu', 'anadolu agency', 'aa', 'anadolu ajansi'],
  ['tass', 'itar-tass', 'tass russian news agency'],
  ['ria novosti', 'ria', 'sputnik'],
  ['interfax', 'interfax news agency'],
  ['ukrainska pravda', 'pravda com ua', 'pravda'],
  ['deutsche welle', 'dw', 'dw news'],
  ['spiegel', 'der spiegel', 'spiegel online', 'spiegel international'],
  ['frankfurter allgemeine', 'faz', 'frankfurter allgemeine zeitung'],
  ['suddeutsche zeitung', 'sz', 'sueddeutsche'],
  ['neue zurcher zeitung', 'nzz'],
  ['dpa', 'deutsche presse-agentur'],
  ['efe', 'agencia efe', 'efe news agency'],
  ['ansa', 'agenzia ansa'],
  ['el pais', 'elpais'],
  ['le monde', 'lemonde'],
  ['le figaro', 'lefigaro'],
  ['france 24', 'france24'],
  ['press association', 'pa', 'pa media', 'pa news agency'],
  ['xinhua', 'xinhua news agency', 'xinhuanet'],
  ['kyodo', 'kyodo news'],
  ['yonhap', 'yonhap news agency'],
  ['press trust of india', 'pti'],
  ['asian news international', 'ani'],
  ['south china morning post', 'scmp'],
  ['hindustan times', 'hindustantimes'],
  ['indian express', 'indianexpress'],
  ['channel newsasia', 'cna', 'channelnewsasia'],
  ['cbc', 'cbc news', 'canadian broadcasting corporation'],
  ['globe and mail', 'theglobeandmail'],
  ['sydney morning herald', 'smh'],
  ['australian broadcasting corporation', 'abc australia', 'abc net au'],
  ['huffpost', 'huffington post'],
  ['business insider', 'insider', 'businessinsider'],
  ['usa today', 'usatoday'],
  ['united press international', 'upi'],
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);
const DOMAIN = /\.(?:co|com|org|net|gov|ac)?(?:\.[a-z]{2})?$|\.[a-z]{2,6}$/u;

/** One name for all the names of an outlet: "AP News", "The AP" and "apnews.com" are "associated press". */
export function canonicalOutlet(name: string): string {
  const folded = fold(name)
    .trim()
    .replace(/^www\./u, '')
    .replace(/\s+/gu, ' ');
  const bare = (/\s/u.test(folded) ? folded : folded.replace(DOMAIN, '')).replace(/^the\s+/u, '');
  const spaced = bare.replace(/\./gu, ' ').trim();
  return CANONICAL.get(bare) ?? CANONICAL.get(spaced) ?? CANONICAL.get(bare.replace(/-/gu, ' ')) ?? bare;
}

/** An outlet as a text prints it, and the one name for all its names. */
export type NamedOutlet = { readonly printed: string; readonly name: string };

/** The outlets of a text's names, each once, those left out that go by one of the `own` names. */
export function namedOutlets(
  printed: readonly string[],
  own: readonly string[] = [],
): readonly NamedOutlet[] {
  const named = printed.map((each) => ({
    printed: each.replace(/^the\s+/u, '').replace(/^www\./u, ''),
    name: canonicalOutlet(each),
  }));
  const firsts = new Map(named.toReversed().map((outlet) => [outlet.name, outlet]));
  return [...firsts.values()].toReversed().filter(({ name }) => !own.includes(name));
}

/** The host of an article's address as an outlet's name would be: "arise-news.example" is "arisenews". */
export function hostName(url: string | null): string | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? null : joined(canonicalOutlet(host));
}

/** A name without what hosts cannot hold, so that a name and a host can be held against each other. */
export function joined(name: string): string {
  return name.replace(/[\s.'&-]+/gu, '');
}

/** The canonical names of an article's outlet, from its printed name and from its address. */
export function outletNames(article: {
  readonly outlet: string | null;
  readonly url: string | null;
}): readonly string[] {
  const names = article.outlet === null ? [] : [canonicalOutlet(article.outlet)];
  const host = article.url !== null && URL.canParse(article.url) ? new URL(article.url).hostname : '';
  const known = CANONICAL.get(canonicalOutlet(host));
  return known === undefined || names.includes(known) ? names : [...names, known];
}
