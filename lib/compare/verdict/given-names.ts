import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { isSameName } from '../../match/spelling-variants.ts';
import type { NameMention } from '../../text/analysis.ts';
import { SHOWN_FROM } from '../thresholds.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

/** Given names of which one is a short form of the other though its letters do not tell. */
const SHORT_FORMS: readonly ReadonlySet<string>[] = [
  'william bill will billy liam',
  'robert bob rob bobby',
  'richard dick rick',
  'edward ted ed ned',
  'elizabeth liz beth betty eliza lisa',
  'margaret peggy maggie meg',
  'katherine kate kathy catherine cathy',
  'james jim jimmy jamie',
  'john jack johnny',
  'charles chuck charlie',
  'henry harry hank',
  'anthony tony',
  'alexander sasha alex sandy oleksandr',
  'jose pepe',
  'francisco paco pancho',
  'giuseppe beppe',
  'mary molly',
  'theodore ted',
].map((names) => new Set(names.split(' ')));

/** One office, one surname, two given names: "secretary Marta Hall" here and "secretary Tom Hall" there. */
export function givenNamesRule({ here, there, score }: PairInQuestion): RuleFinding | null {
  if (score < SHOWN_FROM) return null;
  for (const a of rolled(here))
    for (const b of rolled(there)) {
      if (a.words.at(-1) !== b.words.at(-1) || headOf(a) !== headOf(b)) continue;
      const [first, other] = [a.words[0] ?? '', b.words[0] ?? ''];
      if (isOneName(first, other) || isNamed(first, there) || isNamed(other, here)) continue;
      const differences = [{ kind: 'name' as const, here: a.text, there: b.text }];
      return { rule: 'given-names-conflict', verdict: 'conflicts', differences, sharedValues: [] };
    }
  return null;
}

function rolled({ analysis }: PreparedPassage): readonly NameMention[] {
  return analysis.names.filter(({ role, words }) => role !== null && words.length === 2);
}

/** The noun of a role: "deputy foreign minister" is a minister, "secretary of state" a secretary. */
function headOf({ role }: NameMention): string {
  return (
    role
      ?.replace(/ of .*$/u, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

function isOneName(a: string, b: string): boolean {
  if (a === b || a.length < 3 || b.length < 3 || a.startsWith(b) || b.startsWith(a) || isSameName(a, b))
    return true;
  return skeleton(a) === skeleton(b) || SHORT_FORMS.some((names) => names.has(a) && names.has(b));
}

/** What the romanisations and languages of one given name share: "Volodymyr", "Vladimir"; "Yuri", "Jurij". */
function skeleton(name: string): string {
  return name
    .replace(/x/gu, 'ks')
    .replace(/ck|c|q/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/[gh]+/gu, 'h')
    .replace(/w/gu, 'v')
    .replace(/[aeiouyj]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function isNamed(given: string, { analysis }: PreparedPassage): boolean {
  return analysis.tokens.some((token) => token.folded === given);
}
