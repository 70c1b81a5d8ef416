import type { Article } from '../text/article.ts';
import { citedNames } from './independence-cited.ts';
import { sharedCount, shinglesOf, sourcePrint, type SourcePrint } from './independence-print.ts';
import { joined, type NamedOutlet, namedOutlets } from './outlet-names.ts';

/** What is asked: one account and the source that gives it. */
export type GivenAccount = {
  readonly source: { readonly id: string; readonly article: Article };
  readonly quote: string;
  /** Outlets that the source itself prints as its authority for the passage. */
  readonly citations?: readonly string[];
};

/**
 * Why two sources count once. `same-outlet`: both of one outlet. `declared-origin`: taken from the named
 * outlet by their own words. `near-duplicate`: most of one text stands in the other. `shared-passage`: this
 * passage does. `cites-outlet`: the passage gives the named outlet as its authority. `credits-outlet`: the article
 * gives it credit for a part of its text.
 */
export type DependenceKind =
  'same-outlet' | 'declared-origin' | 'near-duplicate' | 'shared-passage' | 'cites-outlet' | 'credits-outlet';

export type Dependence = {
  readonly kind: DependenceKind;
  /** The two sources; the one, where the other is the article that is compared. */
  readonly sourceIds: readonly string[];
  /** The outlet the reason rests on, as it is printed; `null` for copies and one outlet's own articles. */
  readonly outlet: string | null;
};

/** Half of the shorter text within the other is no coincidence; quotations are left out of both. */
const COPIED_SHARE = 0.5;
const LEAST_SHARED_SHINGLES = 12;
/** A sentence is short, so its runs of words are shorter, and more of them must be the same. */
const PASSAGE_SHINGLE = 4;
const PASSAGE_SHARE = 0.6;
const LEAST_PASSAGE_SHINGLES = 5;

/** Why two accounts are one and the same report, or `null`. */
export function copied(one: GivenAccount, other: GivenAccount): Dependence | null {
  const sourceIds = [one.source.id, other.source.id] as const;
  const [a, b] = [sourcePrint(one.source.article), sourcePrint(other.source.article)];
  if (a.names.some((name) => b.names.includes(name))) return { kind: 'same-outlet', sourceIds, outlet: null };
  const origin = originOf(a, b) ?? originOf(b, a);
  if (origin !== null) return { kind: 'declared-origin', sourceIds, outlet: origin };
  if (nearDuplicates(a, b)) return { kind: 'near-duplicate', sourceIds, outlet: null };
  return overlaps(passageShingles(one), passageShingles(other), PASSAGE_SHARE, LEAST_PASSAGE_SHINGLES)
    ? { kind: 'shared-passage', sourceIds, outlet: null }
    : null;
}

/** The outlet from which one text says it was taken, where the other is that outlet's or was taken from it as well. */
function originOf({ origin }: SourcePrint, other: SourcePrint): string | null {
  if (origin === null) return null;
  const isSame = origin.name === other.origin?.name || other.calledAs.includes(joined(origin.name));
  return isSame ? origin.printed : null;
}

const duplicates = new WeakMap<SourcePrint, WeakMap<SourcePrint, boolean>>();

/** Whether most of one text stands in the other. Two sources meet in many findings: worked out once. */
function nearDuplicates(a: SourcePrint, b: SourcePrint): boolean {
  const row = duplicates.get(a) ?? new WeakMap<SourcePrint, boolean>();
  duplicates.set(a, row);
  const same = row.get(b) ?? overlaps(a.shingles, b.shingles, COPIED_SHARE, LEAST_SHARED_SHINGLES);
  row.set(b, same);
  return same;
}

const shingled = new WeakMap<GivenAccount, Uint32Array>();

function passageShingles(account: GivenAccount): Uint32Array {
  const shingles = shingled.get(account) ?? shinglesOf(account.quote, PASSAGE_SHINGLE);
  shingled.set(account, shingles);
  return shingles;
}

function overlaps(a: Uint32Array, b: Uint32Array, share: number, least: number): boolean {
  const shared = sharedCount(a, b);
  return shared >= least && shared >= share * Math.min(a.length, b.length);
}

/** Whether an account has its fact from the other's outlet, or from the outlet that the other has it from. */
export function cites(account: GivenAccount, other: GivenAccount): Dependence | null {
  const sourceIds = [other.source.id, account.source.id];
  const { calledAs } = sourcePrint(other.source.article);
  const [own, behind] = [authorities(account), authorities(other)];
  const isOf = ({ name }: NamedOutlet): boolean => calledAs.includes(joined(name));
  const isIn = (outlets: readonly NamedOutlet[], { name }: NamedOutlet): boolean =>
    outlets.some((outlet) => outlet.name === name);
  const cited = own.named.find(isOf) ?? own.known.find((outlet) => isIn(behind.known, outlet));
  if (cited !== undefined) return { kind: 'cites-outlet', sourceIds, outlet: cited.printed };
  const credited = own.credits.find(
    (outlet) => isOf(outlet) || isIn(behind.known, outlet) || isIn(behind.credits, outlet),
  );
  return credited === undefined ? null : { kind: 'credits-outlet', sourceIds, outlet: credited.printed };
}

type Authorities = {
  /** All names that stand where an outlet is cited; those that nobody knows for an outlet's may be a person's. */
  readonly named: readonly NamedOutlet[];
  readonly known: readonly NamedOutlet[];
  readonly credits: readonly NamedOutlet[];
};

const read = new WeakMap<GivenAccount, Authorities>();

/** Outlets from which an account has its fact. Asked of every two accounts of a fact: read once. */
function authorities(account: GivenAccount): Authorities {
  const before = read.get(account);
  if (before !== undefined) return before;
  const { source, quote, citations = [] } = account;
  const { names, origin, credits } = sourcePrint(source.article);
  const cited = citedNames(quote);
  const known = [...cited.known, ...citations];
  const found = {
    named: namedOutlets([...known, ...cited.unknown], names),
    known: namedOutlets(origin === null ? known : [...known, origin.printed], names),
    credits,
  };
  read.set(account, found);
  return found;
}
