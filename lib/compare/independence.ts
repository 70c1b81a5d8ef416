import type { Source } from '../library/source.ts';
import { citedOutlets } from './independence-cited.ts';
import { sharedCount, shinglesOf, sourcePrint, type SourcePrint } from './independence-print.ts';
import { canonicalOutlet } from './outlet-names.ts';

/** What is asked: one account and the source that gives it. */
export type GivenAccount = {
  readonly source: Source;
  readonly quote: string;
  /** Outlets that the source itself prints as its authority for the passage. */
  readonly citations?: readonly string[];
};

/**
 * Why two sources count once. `same-outlet`: both of one outlet. `declared-origin`: taken from the named
 * outlet by their own words. `near-duplicate`: most of one text stands in the other. `shared-passage`: this
 * passage does. `cites-outlet`: the passage gives the named outlet as its authority.
 */
export type DependenceKind =
  'same-outlet' | 'declared-origin' | 'near-duplicate' | 'shared-passage' | 'cites-outlet';

export type Dependence = {
  readonly kind: DependenceKind;
  readonly sourceIds: readonly [string, string];
  /** The outlet the reason rests on, canonical; `null` for copies. */
  readonly outlet: string | null;
};

/** Accounts that count once, and why; a group of one has no reasons. */
export type AccountGroup = { readonly sourceIds: readonly string[]; readonly reasons: readonly Dependence[] };

export type IndependentAccounts = { readonly count: number; readonly groups: readonly AccountGroup[] };

/** Half of the shorter text within the other is no coincidence; quotations are left out of both. */
const COPIED_SHARE = 0.5;
const LEAST_SHARED_SHINGLES = 12;
/** A sentence is short, so its runs of words are shorter, and more of them must be the same. */
const PASSAGE_SHINGLE = 4;
const PASSAGE_SHARE = 0.6;
const LEAST_PASSAGE_SHINGLES = 5;

/**
 * Counts accounts that do not copy or cite each other, and says why the others count together. Copies and
 * declared origins join sources for good; a citation only attaches its account to the outlet that it cites,
 * and never joins two outlets that one synthesis cites.
 */
export function independentAccounts(accounts: readonly GivenAccount[]): IndependentAccounts {
  const groups: { members: GivenAccount[]; reasons: Dependence[] }[] = [];
  for (const account of accounts) {
    const links = groups.map((group) => firstOf(group.members, (member) => copied(member, account)));
    const reasons = links.filter((reason) => reason !== null);
    const joined = groups.filter((_, index) => links[index] !== null);
    const rest = groups.filter((_, index) => links[index] === null);
    const merged = {
      members: [...joined.flatMap(({ members }) => members), account],
      reasons: [...joined.flatMap((group) => group.reasons), ...reasons],
    };
    groups.splice(0, groups.length, ...rest, merged);
  }
  for (const group of groups.filter(({ members }) => members.length === 1)) {
    const [account] = group.members;
    if (account === undefined) continue;
    for (const other of groups) {
      if (other === group || other.members.length === 0) continue;
      const reason = firstOf(other.members, (member) => cites(account, member));
      if (reason === null) continue;
      other.members.push(account);
      other.reasons.push(reason);
      group.members = [];
      break;
    }
  }
  const kept = groups.filter(({ members }) => members.length > 0);
  return {
    count: kept.length,
    groups: kept.map(({ members, reasons }) => ({
      sourceIds: [...new Set(members.map(({ source }) => source.id))],
      reasons,
    })),
  };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** Why two accounts are one and the same report, or `null`. */
function copied(one: GivenAccount, other: GivenAccount): Dependence | null {
  const sourceIds = [one.source.id, other.source.id] as const;
  const [a, b] = [sourcePrint(one.source.article), sourcePrint(other.source.article)];
  const [here, there] = [a.names, b.names];
  const same = here.find((name) => there.includes(name));
  if (same !== undefined) return { kind: 'same-outlet', sourceIds, outlet: same };
  if (a.origin !== null && (a.origin === b.origin || there.includes(a.origin)))
    return { kind: 'declared-origin', sourceIds, outlet: a.origin };
  if (b.origin !== null && here.includes(b.origin))
    return { kind: 'declared-origin', sourceIds, outlet: b.origin };
  if (nearDuplicates(a, b)) return { kind: 'near-duplicate', sourceIds, outlet: null };
  return overlaps(passageShingles(one), passageShingles(other), PASSAGE_SHARE, LEAST_PASSAGE_SHINGLES)
    ? { kind: 'shared-passage', sourceIds, outlet: null }
    : null;
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
function cites(account: GivenAccount, other: GivenAccount): Dependence | null {
  const named = authorities(account);
  if (named.length === 0) return null;
  const behind = [...sourcePrint(other.source.article).names, ...authorities(other)];
  const outlet = named.find((name) => behind.includes(name));
  if (outlet === undefined) return null;
  return { kind: 'cites-outlet', sourceIds: [other.source.id, account.source.id], outlet };
}

const cited = new WeakMap<GivenAccount, readonly string[]>();

/** Outlets from which an account has its fact. Asked of every two accounts of a fact: read once. */
function authorities(account: GivenAccount): readonly string[] {
  const known = cited.get(account);
  if (known !== undefined) return known;
  const { source, quote, citations = [] } = account;
  const { names, origin } = sourcePrint(source.article);
  const named = [...citedOutlets(quote), ...citations.map(canonicalOutlet)];
  const others = (origin === null ? named : [...named, origin]).filter((name) => !names.includes(name));
  cited.set(account, others);
  return others;
}
