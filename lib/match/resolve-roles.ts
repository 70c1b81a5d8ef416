import type { OfficeMention, Span } from '../text/analysis.ts';
import type { Article, Passage } from '../text/article.ts';
import { canonicalPlace } from '../text/names/canonical-place.ts';
import type { AnalysedArticle } from './analyse-article.ts';
import { isSamePerson } from './person-names.ts';
import type { PreparedPassage } from './prepare-passage.ts';

/** A role that stands without a name, and who holds it by the texts at hand. */
export type ResolvedRole = {
  /** Where the passage names the role; offsets count from its start. */
  readonly mention: Span;
  /** The holder's names, folded, each way the texts write them. */
  readonly names: readonly (readonly string[])[];
  /** The fullest of them, as printed. */
  readonly name: string;
};

/** The roles of each passage that could be resolved; passages without any are not held. */
export type ResolvedRoles = ReadonlyMap<Passage, readonly ResolvedRole[]>;

/** Days within which an office is taken to be held by whom a text names: holders change, and old articles stay in a library. */
const HELD_FOR = 365;
const DAY = 86_400_000;
/** Wide titles, and the offices that they may stand for where only one person holds any of them. */
const STANDS_FOR: ReadonlyMap<string, RegExp> = new Map([
  ['leader', /^(?:leader|president|prime minister|chancellor|king|queen|emperor|supreme leader)$/u],
  ['head of state', /^(?:president|king|queen|emperor)$/u],
  ['boss', /^(?:boss|chief executive|chair|director|owner|founder|coach|manager)$/u],
]);

type Holder = Pick<ResolvedRole, 'names' | 'name'>;

type Told = OfficeMention & { readonly analysed: AnalysedArticle; readonly passage: Passage };

/**
 * Resolves the roles without a name ("the Turkish foreign minister") of articles to the one person of whom these articles
 * say that they hold them. A role without an owner ("the judge") is the one that its own article names, or the only one
 * of all texts. Where the texts name two holders, or tell of another time, nothing is resolved.
 * @param articles that tell one event
 */
export function resolveRoles(articles: readonly AnalysedArticle[]): ResolvedRoles {
  const told = articles.flatMap((analysed) =>
    analysed.passages.flatMap((prepared): readonly Told[] =>
      prepared.analysis.offices.length === 0 || tellsAnotherTime(prepared, analysed.article)
        ? []
        : prepared.analysis.offices.map((mention) => ({
            ...mention,
            analysed,
            passage: prepared.analysis.passage,
          })),
    ),
  );
  const roles = new Map<Passage, ResolvedRole[]>();
  for (const role of told) {
    if (role.holder !== null) continue;
    const holder = holderOf(role, told);
    if (holder === null) continue;
    const { passage, start, end, text } = role;
    const resolved = { mention: { start, end, text }, ...holder };
    const own = roles.get(passage);
    if (own === undefined) roles.set(passage, [resolved]);
    else own.push(resolved);
  }
  return roles;
}

/** "In 2014 the president …": a year other than the article's, or any where the article has none. */
function tellsAnotherTime({ numbers }: PreparedPassage, { published }: Article): boolean {
  const year = published?.slice(0, 4);
  return [...numbers].some((number) => /^(?:19|20)\d\d$/u.test(number) && number !== year);
}

function holderOf(role: Told, all: readonly Told[]): Holder | null {
  const like = all.filter((other) => isSameTitle(role, other) && isSameTime(role.analysed, other.analysed));
  if (role.of !== null) {
    const owner = role.of;
    return onePerson(like.filter(({ of }) => of !== null && isSameOwner(owner, of)));
  }
  const own = like.filter(({ analysed }) => analysed === role.analysed);
  if (own.some(({ holder }) => holder !== null)) return onePerson(own);
  return like.every(({ of }) => of === null || speaksOf(role.analysed, of)) ? onePerson(like) : null;
}

/** The one holder of the one office that is spoken of; `null` where there may be two of either. */
function onePerson(told: readonly Told[]): Holder | null {
  const owners = told.flatMap(({ of }) => (of === null ? [] : [of]));
  const holders = told
    .flatMap(({ holder }) => (holder === null ? [] : [holder]))
    .toSorted((a, b) => b.words.length - a.words.length);
  const [[fullest], [owner]] = [holders, owners];
  if (fullest === undefined || !holders.every(({ words }) => isSamePerson(words, fullest.words))) return null;
  if (owner !== undefined && !owners.every((other) => isSameOwner(owner, other))) return null;
  return { names: holders.map(({ words }) => words), name: fullest.text };
}

function isSameTitle(role: Told, other: Told): boolean {
  return other.title === role.title || STANDS_FOR.get(role.title)?.test(other.title) === true;
}

/** Whether an article speaks of the owner of an office, by name or by another word for the country. */
function speaksOf({ passages }: AnalysedArticle, owner: string): boolean {
  const [first, ...rest] = owner.split(' ');
  return passages.some(({ tokens }) =>
    tokens.some(
      ({ folded, capital }, at) =>
        capital &&
        (canonicalPlace(folded) === owner ||
          (folded === first && rest.every((word, place) => tokens[at + 1 + place]?.folded === word))),
    ),
  );
}

/** "acme" and "acme motors"; countries are what they are. */
function isSameOwner(a: string, b: string): boolean {
  if (a === b) return true;
  if (canonicalPlace(a) !== null || canonicalPlace(b) !== null) return false;
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function isSameTime({ article: a }: AnalysedArticle, { article: b }: AnalysedArticle): boolean {
  if (a.published === null || b.published === null) return true;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= HELD_FOR * DAY;
}
