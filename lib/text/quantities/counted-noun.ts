import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { isJoin, type Lexeme } from './lex.ts';
import { readNumber } from './read-number.ts';

/** How many words may stand between a number and what it counts ("1,200 terrified elderly souls"). */
const REACH = 5;

const IRREGULAR_PLURALS =
  /^(?:people|men|women|children|police|troops|cattle|aircraft|sheep|fish|deer|staff|crew|personnel|spacecraft|media|data|lives|wives|wolves|geese|feet|teeth|mice|policemen|policewomen|firemen|fishermen|servicemen|gunmen|crewmen|businessmen)$/u;
/** Verb forms and adverbs that end a noun phrase though they are no function words. */
const BREAKS =
  /^(?:said|says|say|told|was|were|is|are|has|have|had|died|killed|hurt|ago|later|earlier|each|apiece|daily|weekly|monthly|yearly|annually|respectively|percent|per|today|yesterday|tomorrow|early|late|ahead)$/u;
/** "two metres deep" ends a phrase; "a two-week deep clean" does not. */
const DIMENSIONS = /^(?:long|old|deep|high|wide|tall|north|south|east|west|away)$/u;
const MODIFIERS = /^(?:other|others|more|such|same|less)$/u;

/** "two dead", "17 injured": a state may stand for those who are in it. */
const STATES =
  /^(?:dead|injured|wounded|missing|hurt|killed|arrested|detained|displaced|homeless|sick|ill|infected|affected|trapped|evacuated)$/u;

/**
 * How the number stands to its noun: it counts `many` of it or `one`, it modifies it ("18th round", "30-day ceasefire"),
 * or the noun is measured and stands `first` ("40 percent of staff", "112 millimetres of rain").
 */
export type Counting = 'many' | 'one' | 'modified' | 'first';

/**
 * The stem of the noun that the number before lexeme `index` counts: the first plural of the words that follow, or the
 * head of the phrase. `null` when a function word, a verb or a mark follows at once.
 */
export function countedNoun(lexemes: readonly Lexeme[], index: number, counting: Counting): string | null {
  let from = index;
  if (
    lexemes[from]?.lower === 'of' &&
    /^(?:the|its|their|his|her|these|those|all|our)$/u.test(lexemes[from + 1]?.lower ?? '')
  )
    from += 2;
  else if (lexemes[from]?.lower === 'of') from += 1;
  const first = lexemes[from];
  if (first?.kind === 'word' && STATES.test(first.lower)) return stem(fold(first.lower));
  const phrase: Lexeme[] = [];
  for (let at = from; at < lexemes.length && phrase.length < REACH; at++) {
    const compound = isJoin(lexemes[at + 1]);
    while (isJoin(lexemes[at + 1]) && lexemes[at + 2]?.kind === 'word') at += 2;
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.kind !== 'word') break;
    const folded = fold(lexeme.lower);
    const ends = STOP_WORDS.has(folded)
      ? !MODIFIERS.test(folded)
      : BREAKS.test(folded) || (counting !== 'modified' && DIMENSIONS.test(folded));
    if (ends && !compound) break;
    if (phrase.length > 0 && (readNumber(lexemes, at) !== null || /'s?$/u.test(folded))) break;
    phrase.push(lexeme);
    if (counting === 'many' && !compound && isPlural(lexeme)) break;
  }
  const words = phrase.filter((lexeme) => !MODIFIERS.test(lexeme.lower));
  const plural = counting === 'one' ? undefined : words.find(isPlural);
  const noun = plural ?? headOf(words, counting);
  return noun === undefined ? null : stem(fold(noun.lower).replace(/'s?$/u, ''));
}

function isPlural(lexeme: Lexeme): boolean {
  const word = fold(lexeme.lower);
  return IRREGULAR_PLURALS.test(word) || (/[^s'u]s$/u.test(word) && word.length > 3);
}

/** Without a plural the phrase ends where a verb form begins: "30-day ceasefire proposed by". */
function headOf(words: readonly Lexeme[], counting: Counting): Lexeme | undefined {
  if (counting === 'first' || counting === 'many') {
    const noun = counting === 'first' ? words[0] : words.length <= 2 ? words.at(-1) : undefined;
    return /(?:ed|ing)$/u.test(noun?.lower ?? '') ? undefined : noun;
  }
  const verb = words.findIndex(
    (lexeme, at) =>
      at > 0 &&
      /(?:ed|ing|s)$/u.test(lexeme.lower) &&
      !/^(?:meeting|building|crossing|opening)s?$/u.test(lexeme.lower),
  );
  const phrase = verb > 0 ? words.slice(0, verb) : words;
  const lower = phrase.filter((lexeme) => /^\p{Ll}/u.test(lexeme.text));
  return lower.at(-1) ?? phrase.at(-1);
}
