import { canonicalPlace } from '../../text/names/canonical-place.ts';
import type { AnalysedArticle } from '../../match/analyse-article.ts';
import { leadNames, type EventPair } from './event-pair.ts';
import { oncePerArticle } from './once-per-article.ts';
import { clashesOf, readable, type Clash, type ReadPassage, type Statement } from './statement.ts';
import { isBackground, printed } from '../verdict/read-text.ts';

const HIGH = '(?:senior|high-level|high-ranking|top-level|top|heavyweight)';
const LOW =
  '(?:(?:fairly |relatively |rather |comparatively )?(?:junior|low-level|lower-level|low-ranking|lower-ranking|lower-tier|second-tier|mid-level|second-rank))';
const TEAM =
  '(?:delegations?|teams?|representation|representatives|figures?|officials?|negotiators?|envoys?|emissar(?:y|ies)|diplomats?)';
/** Words by which somebody is sent to talks. */
const SENT =
  '(?:represented by|sent|send|sends|sending|dispatch(?:ed|ing)?|led by|headed by|delegated|deployed)';
const GAP = "(?:[\\w'-]+ ){0,3}";

const RANKS: readonly (readonly [rank: 'high' | 'low', pattern: RegExp])[] = [
  ['high', new RegExp(String.raw`\b${SENT} ${GAP}${HIGH} ${GAP}${TEAM}\b`, 'u')],
  ['high', /\b(?:senior|high-level|high-ranking|top-level) (?:delegations?|teams?)\b/u],
  ['low', new RegExp(String.raw`\b${SENT} ${GAP}${LOW} ${GAP}${TEAM}\b`, 'u')],
  [
    'low',
    /\b(?:junior|low-level|lower-level|low-ranking|lower-ranking|second-tier|mid-level) (?:delegations?|teams?|representation)\b/u,
  ],
  ['low', /\blow (?:level|rank) of (?:\w+ ){0,3}(?:delegation|team|representation)\b/u],
];
/** Some word of every rank: a cheap look before the grammar's. */
const TELLS = /\b(?:senior|junior|high|low|lower|top|second|mid|heavyweight)\b/u;
/** Asked for, or still to come. */
const UNREAL =
  /\b(?:if|unless|whether|should|would|could|may|might|will|wants?|wanted|demand\w*|call\w* (?:for|on)|urg(?:e|es|ed)|hop(?:e|es|ed)|ask(?:s|ed)?|not|no|never|refus\w*|promis\w*|offer\w*|plans?|planned|expect\w*|instead of|rather than)\b[^,;:]*$/u;
const ALL_SIDES =
  /\b(?:both|all|each|two) (?:countries|sides|parties|delegations|governments|teams|nations)\b/u;

type Rank = Statement & {
  readonly rank: 'high' | 'low';
  /** Countries whose delegation it may be; `null` for all that take part. */
  readonly parties: ReadonlySet<string> | null;
};

/** The delegation of one party: senior by one account, low-ranking by the other. */
export function delegationRanks({ page, source }: EventPair): readonly Clash[] {
  return clashesOf(ranksIn(page), ranksIn(source), 'delegation-rank', 'outcome', (here, there) => {
    if (here.rank === there.rank) return false;
    // All that take part, or somebody that the passage does not name.
    if (here.parties === null || there.parties === null) return true;
    return [...here.parties].some((party) => there.parties?.has(party));
  });
}

const ranksIn = oncePerArticle((article): readonly Rank[] => {
  const all = readable(article);
  const told = all.flatMap((one) => ranksOf(article, one, all));
  return new Set(told.map(({ rank }) => rank)).size > 1 ? [] : told;
});

function ranksOf(article: AnalysedArticle, one: ReadPassage, all: readonly ReadPassage[]): readonly Rank[] {
  if (!TELLS.test(one.text)) return [];
  return RANKS.flatMap(([rank, pattern]): readonly Rank[] => {
    const found = pattern.exec(one.text);
    if (found === null || UNREAL.test(one.text.slice(0, found.index)) || isBackground(one)) return [];
    const parties = partiesOf(one, all, leadNames(article));
    const words = printed(one, found.index, found.index + found[0].length);
    return [{ passage: one.index, words, rank, parties }];
  }).slice(0, 1);
}

/** Whose delegation: the countries and the names of the lead that the passage names, itself or by one who holds an office there. */
function partiesOf(
  { text, passage }: ReadPassage,
  all: readonly ReadPassage[],
  lead: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (ALL_SIDES.test(text)) return null;
  const parties = new Set(countriesIn(passage.tokens.map((token) => token.text)));
  for (const { capital, folded } of passage.tokens) if (capital && lead.has(folded)) parties.add(folded);
  for (const { passage: other } of all)
    for (const { role, words } of other.analysis.names) {
      const surname = words.at(-1);
      if (role === null || surname === undefined || !passage.unique.has(surname)) continue;
      for (const country of countriesIn(role.split(' '))) parties.add(country);
    }
  return parties;
}

function countriesIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => canonicalPlace(word) ?? []);
}
