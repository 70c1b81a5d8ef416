import { stem } from '../text/stem.ts';
import { numberOf } from './lexicon.ts';
import type { Weigh } from './pair-features.ts';
import { isSamePerson } from './person-names.ts';
import type { PreparedPassage } from './prepare-passage.ts';
import type { ResolvedRole, ResolvedRoles } from './resolve-roles.ts';
import type { WeighedPassage } from './weigh-passage.ts';

/** What two passages share because a role in one is a person whom the other names, or tells by a role as well. */
export type RoleEvidence = {
  /** Persons who are not told in the same words by both. */
  readonly shared: number;
  /** Names that a passage writes and the other tells by a role. */
  readonly namesHere: number;
  readonly namesThere: number;
  /** Weight of the words that the person is told in. */
  readonly creditHere: number;
  readonly creditThere: number;
};

/** How much of a shared word a role and the name that it stands for count for: as words that mean nearly the same. */
const ROLE = 0.75;
const NOTHING: RoleEvidence = { shared: 0, namesHere: 0, namesThere: 0, creditHere: 0, creditThere: 0 };

const known = new WeakMap<Weigh, ResolvedRoles>();

/** Lets the pairs that a comparison weighs count the roles that it resolved. */
export function keepRoles(weigh: Weigh, roles: ResolvedRoles): void {
  if (roles.size > 0) known.set(weigh, roles);
}

/** A role in one of two passages whose holder the other tells. */
export type SharedRole = {
  readonly role: ResolvedRole;
  /** Stems of the holder's name that the other passage writes; none where it has a role as well. */
  readonly named: readonly string[];
};

/** The roles of one passage whose holders another tells, and that it does not name itself. */
export function sharedRoles(from: PreparedPassage, to: PreparedPassage, weigh: Weigh): readonly SharedRole[] {
  const roles = known.get(weigh);
  const own = roles?.get(from.analysis.passage);
  if (own === undefined) return [];
  const others = roles?.get(to.analysis.passage) ?? [];
  return own.flatMap((role): readonly SharedRole[] => {
    const surnames = role.names.map((words) => stem(words.at(-1) ?? ''));
    if (surnames.some((surname) => from.unique.has(surname))) return [];
    if (!surnames.some((surname) => to.unique.has(surname)))
      return others.some((other) => isOnePerson(role, other)) ? [{ role, named: [] }] : [];
    const stems = new Set(role.names.flat().map((word) => stem(word)));
    return [{ role, named: [...stems].filter((name) => to.unique.has(name)) }];
  });
}

/**
 * @param creditsHere what each stem of `here` counts for beside `there` already, by its place among the stems
 * @param creditsThere the same of `there`
 */
export function roleEvidence(
  here: WeighedPassage,
  there: WeighedPassage,
  weigh: Weigh,
  creditsHere: Float64Array,
  creditsThere: Float64Array,
): RoleEvidence {
  if (!known.has(weigh)) return NOTHING;
  const forth = sharedRoles(here.prepared, there.prepared, weigh);
  const back = sharedRoles(there.prepared, here.prepared, weigh);
  if (forth.length + back.length === 0) return NOTHING;
  // What is told in the same words by both ("the mayor", "Mayor Ann Vale") is shared already.
  const ours = forth.filter((one) => !isWritten(one, here, there));
  const theirs = back.filter((one) => !isWritten(one, there, here));
  return {
    shared: ours.length + theirs.filter(({ named }) => named.length > 0).length,
    namesHere: namesOf(back).length,
    namesThere: namesOf(forth).length,
    creditHere: credit(here, [...phrases(here, ours), ...namesOf(theirs)], creditsHere),
    creditThere: credit(there, [...phrases(there, theirs), ...namesOf(ours)], creditsThere),
  };
}

function namesOf(roles: readonly SharedRole[]): readonly string[] {
  return roles.flatMap(({ named }) => named);
}

function phrases(from: WeighedPassage, roles: readonly SharedRole[]): readonly string[] {
  return roles.flatMap((shared) => phrase(from, shared));
}

/** The stems of a role, where its passage names it. */
function phrase({ prepared }: WeighedPassage, { role: { mention } }: SharedRole): readonly string[] {
  return prepared.tokens
    .filter((token) => token.start >= mention.start && token.end <= mention.end)
    .map((token) => token.stem);
}

function isWritten(shared: SharedRole, from: WeighedPassage, to: WeighedPassage): boolean {
  return phrase(from, shared).every((word) => to.prepared.unique.has(word));
}

function credit({ ids, weights }: WeighedPassage, told: readonly string[], credits: Float64Array): number {
  let sum = 0;
  for (const id of new Set(told.map((one) => numberOf(one)))) {
    const place = ids.indexOf(id);
    if (place >= 0) sum += Math.max(0, ROLE - (credits[place] ?? 0)) * (weights[place] ?? 0);
  }
  return sum;
}

function isOnePerson({ names: [a = []] }: ResolvedRole, { names: [b = []] }: ResolvedRole): boolean {
  return isSamePerson(a, b);
}
