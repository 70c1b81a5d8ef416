import type { SharedFact } from '../compare/source-comparison.ts';
import { wordDependences } from '../messages/word-independence.ts';
import { wordDivergence } from '../messages/word-difference.ts';
import { accountRow, exportedName, type AccountRow, type RowDifference } from './account-row.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import type { ExportedTopic } from './export-input.ts';

/** The facts that sources share as rows, an account each; a fact's accounts say with whom they diverge, and in what. */
export function topicRows(exported: ExportedTopic): readonly ComparisonRow[] {
  return exported.comparison.facts.flatMap((fact) => {
    const dependences = wordDependences(fact, exported.messages);
    return fact.accounts.map((_, place): ComparisonRow => ({
      section: 'reported',
      fact: fact.id,
      here: null,
      independent: fact.independent,
      dependences,
      account: rowOf(fact, place, exported),
    }));
  });
}

function rowOf(fact: SharedFact, place: number, { storedText, messages }: ExportedTopic): AccountRow {
  const account = fact.accounts[place];
  if (account === undefined) throw new Error('A fact has no account at this place.');
  const differences = differencesOf(fact, place, messages);
  const own = exportedName(account.source, messages);
  const divergences = differences.map(
    (difference) =>
      `${messages.t(`difference.${difference.kind}`)}: ${wordDivergence(difference, [own, difference.against], messages)}`,
  );
  return accountRow(
    account,
    { differences, divergences, reason: messages.t(`reason.${account.verdict}`) },
    storedText,
  );
}

/** How an account diverges from each other one of its fact; its own words are `here`. */
function differencesOf(
  { accounts, pairs }: SharedFact,
  place: number,
  messages: ExportedTopic['messages'],
): readonly (RowDifference & { readonly against: string })[] {
  return pairs
    .filter(({ first, second, verdict }) => verdict !== 'agrees' && [first, second].includes(place))
    .flatMap(({ first, second, differences }) => {
      const other = accounts[first === place ? second : first];
      const against =
        other === undefined ? messages.t('outlet.unknown') : exportedName(other.source, messages);
      return differences.map(({ kind, here, there }) =>
        first === place ? { kind, here, there, against } : { kind, here: there, there: here, against },
      );
    });
}
