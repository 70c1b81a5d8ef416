import { ROLE_MODIFIERS } from './roles.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nouns of offices that one person holds at a time, or that a text speaks of as one ("the coach"). Singular, folded. */
export const OFFICE_NOUNS = set(
  `minister president premier chancellor secretary secretary-general general governor mayor chair chairman chairwoman
chairperson chief head leader ceo cfo coo executive officer director king queen emperor pope patriarch archbishop coach
manager captain skipper commander commissioner ambassador envoy negotiator diplomat judge justice prosecutor spokesman
spokeswoman spokesperson speaker editor principal rector dean ombudsman treasurer comptroller owner founder boss pm
superintendent sheriff inspector coordinator mediator undersecretary vice-president`,
);

/** What stands between such a noun and whose it is: "head of the Russian delegation". */
export const HEADED = set('delegation team mission');

/** Words of a title that say nothing of the office. */
const IDLE = set('current main veteran national longtime long-time permanent');

const FIELDS =
  'foreign|defence|interior|finance|health|education|energy|transport|justice|trade|agriculture|labour|environment';

/** Wordings of one office, taken in this order. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/\bex\b/u, 'former'],
  [/\binterim\b/u, 'acting'],
  [/\bdefense\b/u, 'defence'],
  [/\blabor\b/u, 'labour'],
  [/\b(?:pm|premier)$/u, 'prime minister'],
  [/\b(?:ceo|chief executive officer)$/u, 'chief executive'],
  [/\bcfo$/u, 'chief financial officer'],
  [/\bcoo$/u, 'chief operating officer'],
  [/\bspokes(?:man|woman)$/u, 'spokesperson'],
  [/\bchair(?:man|woman|person)$/u, 'chair'],
  [/\bvice-president$/u, 'vice president'],
  [/\bsecretary-general$/u, 'secretary general'],
  [/\bhead coach$/u, 'coach'],
  [/\bskipper$/u, 'captain'],
  [/\bsecretary of state$|\b(?:top|chief) diplomat$/u, 'foreign minister'],
  [/\b(?:minister|secretary) of (\S+)$/u, '$1 minister'],
  [new RegExp(`\\b(${FIELDS}) secretary$`, 'u'), '$1 minister'],
  [
    /\b(?:lead|top|chief) negotiator$|\b(?:delegation|negotiating team) (?:head|leader|chief)$/u,
    'chief negotiator',
  ],
  [/\b(?:head|leader|chief) of (?:delegation|team|mission)$/u, 'chief negotiator'],
];

/** Several people hold these beside each other, or held them at another time than the text's. */
const SEVERAL = /\b(?:deputy|assistant|associate|junior|senior|special|then|vice minister)\b/u;
/** The noun alone is one of many: "the minister", "the officer". */
const BARE =
  /^(?:(?:former|acting|outgoing|incoming) )?(?:minister|secretary|officer|executive|diplomat|general|head|chief|negotiator)$/u;

/**
 * One wording for the titles of one office: a "CEO" and a "chief executive officer" are a "chief executive". Former, acting
 * and coming holders keep that word. `null` for titles that several people hold at a time.
 * @param words folded words of the title, whose first may say when it is held
 */
export function readTitle(words: readonly string[]): string | null {
  let title = words.filter((word) => !IDLE.has(word)).join(' ');
  for (const [pattern, wording] of WORDINGS) title = title.replace(pattern, wording);
  return SEVERAL.test(title) || BARE.test(title) ? null : title;
}

/** Words that stand before the noun of a title. */
export function isTitleWord(word: string): boolean {
  return (
    ROLE_MODIFIERS.has(word) ||
    OFFICE_NOUNS.has(word) ||
    IDLE.has(word) ||
    HEADED.has(word) ||
    word === 'negotiating'
  );
}

/** Words before a title, or before whose it is, that say when it was or will be held. */
export const STATUS_WORDS = set('former ex acting interim then outgoing incoming deputy');
