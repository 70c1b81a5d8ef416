import { cites, copied, type Dependence, type GivenAccount } from './dependence.ts';

/** Accounts that count once, and why; a group of one has no reasons. */
export type AccountGroup = { readonly sourceIds: readonly string[]; readonly reasons: readonly Dependence[] };

export type IndependentAccounts = {
  /** Groups that stand for themselves: none that repeats the article that is compared. */
  readonly count: number;
  readonly groups: readonly AccountGroup[];
};

type Group = { members: GivenAccount[]; reasons: Dependence[] };

/**
 * Counts accounts that do not copy or cite each other, and says why the others count together. Copies and
 * declared origins join sources for good; a citation only attaches its account to the outlet that it cites,
 * and never joins two outlets that one synthesis cites.
 * @param page the article that is compared, in its own words for the fact: what repeats it, or has the fact from whom it
 * has it from, is no account beside it
 */
export function independentAccounts(
  accounts: readonly GivenAccount[],
  page: GivenAccount | null = null,
): IndependentAccounts {
  const groups = attachCiting(joinCopies(page === null ? accounts : [page, ...accounts]), page);
  const others = groups.map(({ members, reasons }) => ({
    repeats: members.some((member) => member === page),
    sourceIds: [...new Set(members.flatMap((member) => (member === page ? [] : [member.source.id])))],
    reasons: reasons.map((reason) => ({
      ...reason,
      sourceIds: reason.sourceIds.filter((id) => id !== page?.source.id),
    })),
  }));
  return {
    count: others.filter(({ repeats }) => !repeats).length,
    groups: others.flatMap(({ sourceIds, reasons }) =>
      sourceIds.length === 0 ? [] : [{ sourceIds, reasons }],
    ),
  };
}

function joinCopies(accounts: readonly GivenAccount[]): readonly Group[] {
  const groups: Group[] = [];
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
  return groups;
}

/** Attaches accounts that cite another; the page stays where it is, whomever it cites. */
function attachCiting(groups: readonly Group[], page: GivenAccount | null): readonly Group[] {
  for (const group of groups.filter(({ members }) => members.length === 1)) {
    const [account] = group.members;
    if (account === undefined || account === page) continue;
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
  return groups.filter(({ members }) => members.length > 0);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
