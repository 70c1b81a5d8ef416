import { fold } from './fold.ts';

/** Well-known outlets and agencies, folded, without "the". Short on purpose: shape finds the others. */
const KNOWN: ReadonlySet<string> = new Set(
  `reuters|ap|ap news|associated press|afp|agence france-presse|bbc|bbc news|cnn|cnbc|nbc|nbc news|abc|abc news|cbs|cbs news|fox|fox news|msnbc|pbs|npr
|guardian|observer|times|sunday times|financial times|ft|telegraph|daily telegraph|independent|daily mail|mail|mirror|sun|economist|sky news|sky|itv|itv news|channel 4|metro|evening standard|spectator
|new york times|nyt|washington post|wall street journal|wsj|usa today|los angeles times|la times|boston globe|chicago tribune|bloomberg|politico|axios|the hill|hill|newsweek|time|forbes|business insider|atlantic|new yorker|huffpost|buzzfeed|vox|vice|propublica|yahoo|yahoo news|msn|upi|voa|voice of america|rfe/rl|radio free europe
|al jazeera|al arabiya|anadolu|anadolu agency|aa|daily sabah|hurriyet|trt|trt world|haaretz|jerusalem post|times of israel|efe|ansa|dpa|apa|belga|ritzau|tt|ntb|pap|mti|lusa|xinhua|cgtn|global times|kyodo|kyodo news|nhk|nikkei|yonhap|pti|ani|times of india|hindu|hindustan times|indian express|ndtv|dawn|scmp|south china morning post|straits times|cna|japan times|bangkok post
|tass|ria|ria novosti|interfax|kommersant|meduza|rt|sputnik|moscow times|ukrinform|suspilne|kyiv independent|kyiv post|ukrainska pravda|unian|euronews|deutsche welle|dw|der spiegel|spiegel|die zeit|bild|faz|frankfurter allgemeine|suddeutsche zeitung|le monde|le figaro|liberation|france 24|rfi|el pais|el mundo|la repubblica|corriere della sera|la stampa|de telegraaf|nrc|rte|irish times|swissinfo|nzz
|cbc|ctv|globe and mail|toronto star|abc australia|sydney morning herald|age|rnz|stuff|nz herald|mail & guardian|news24|punch|vanguard|daily nation|folha|o globo|clarin`
    .replace(/\n/gu, '')
    .split('|'),
);

/** Last words that make a capitalised name an outlet's: "Norrland Wire", "Harbour Mercury". */
const OUTLET_ENDING =
  /\b(?:news|times|post|herald|tribune|gazette|journal|press|agency|daily|today|telegraph|chronicle|mail|observer|standard|broadcasting|tv|radio|wire|dispatch|courier|mercury|sentinel|examiner|inquirer|echo|review|bulletin|register|globe|monitor|weekly|magazine|newspaper|newswire|media|network|fm|online|express|insider)$/u;

/** Agencies, whose reports other outlets print as their own; folded, without "the". */
const AGENCIES: ReadonlySet<string> = new Set(
  `reuters|thomson reuters|ap|associated press|afp|agence france-presse|dpa|deutsche presse-agentur|efe|ansa|apa|belga|ritzau|tt|ntb|pap|mti|lusa|xinhua|kyodo|kyodo news|yonhap|yonhap news agency|pti|press trust of india|ani|anadolu|anadolu agency|aa|tass|interfax|ukrinform|unian|upi|united press international|bloomberg|bloomberg news|pa|pa media|press association|canadian press|aap|australian associated press|sda|keystone-sda|sid|bernama|antara|aptn|europa press|ians|petra|wam|mena|irna`.split(
    '|',
  ),
);

/**
 * Names that are also ordinary words, surnames or the last words of other outlets' names ("the Brussels Times"): alone
 * and without "the" they are taken for an outlet only where nothing else can stand.
 */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `guardian|observer|times|sunday times|telegraph|independent|mail|mirror|sun|economist|sky|metro|spectator|hill|time|atlantic|vox|vice|fox|hindu|dawn|age|stuff|punch|vanguard|standard|pap|tt|aa|rt|apa|ntb|mti|post`.split(
    '|',
  ),
);

/** Whether a name is that of an agency, whose reports stand in other outlets' pages. */
export function isNewsAgency(name: string): boolean {
  return AGENCIES.has(bareName(name));
}

/** Whether an outlet's name may as well be another word, or end another outlet's name. */
export function isOrdinaryWord(name: string): boolean {
  return ORDINARY_WORDS.has(bareName(name));
}

/** Whether a name is that of a well-known outlet or news agency. */
export function isKnownOutlet(name: string): boolean {
  return KNOWN.has(bareName(name));
}

/** Whether a capitalised name is known for an outlet or ends as outlets' names end. */
export function isOutletName(name: string): boolean {
  const bare = bareName(name);
  return KNOWN.has(bare) || (/\s/u.test(bare) && OUTLET_ENDING.test(bare));
}

function bareName(name: string): string {
  return fold(name)
    .replace(/^the\s+/u, '')
    .replace(/\.(?:com|org|net|co\.uk)$/u, '')
    .trim();
}
