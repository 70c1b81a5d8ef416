import type { NameMention } from '../../text/analysis.ts';
import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { fold } from '../../text/fold.ts';
import { SHOWN_FROM } from '../thresholds.ts';
import { oncePerPassage } from './once-per-passage.ts';
import { officeOf } from './roles.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

const FORMER = /^(?:former|ex)\s/u;
/** Words of a text that speaks of another time than its own. */
const THEN =
  /\b(?:then|at the time|when (?:he|she) was|during (?:his|her)|elect|outgoing|incoming|will be|would be)\b/u;

/** A person named with an office: "US President Ann Vale" holds it, "former US President Ann Vale" has left it. */
export type OfficeStatus = {
  readonly mention: NameMention;
  readonly office: string;
  readonly former: boolean;
};

/** One person holds an office by one account and has left it by the other. */
export function officeStatusRule({ here, there, score }: PairInQuestion): RuleFinding | null {
  if (score < SHOWN_FROM) return null;
  for (const a of officeStatusesIn(here))
    for (const b of officeStatusesIn(there)) {
      if (a.office !== b.office || a.former === b.former) continue;
      if (a.mention.words.at(-1) !== b.mention.words.at(-1)) continue;
      const differences = [
        { kind: 'role' as const, here: printedRole(here, a.mention), there: printedRole(there, b.mention) },
      ];
      return { rule: 'office-status-conflict', verdict: 'conflicts', differences, sharedValues: [] };
    }
  return null;
}

/** The role as the passage prints it before the name; folded where it stands elsewhere. */
function printedRole({ analysis }: PreparedPassage, { role, start }: NameMention): string {
  if (role === null) return '';
  const before = analysis.passage.text.slice(0, start).trimEnd();
  const printed = before
    .split(/(?<=\s)/u)
    .slice(-role.split(' ').length)
    .join('');
  return fold(printed) === role ? printed : role;
}

/** Who holds or has left which office by a passage's words; none where it speaks of another time than its own. */
export const officeStatusesIn = oncePerPassage(({ analysis }): readonly OfficeStatus[] => {
  const statuses = analysis.names.flatMap((mention): readonly OfficeStatus[] => {
    const office = mention.role === null ? null : officeOf(mention.role.replace(FORMER, ''));
    if (office === null || mention.words.length === 0) return [];
    return [{ mention, office, former: FORMER.test(mention.role ?? '') }];
  });
  return statuses.length > 0 && THEN.test(fold(analysis.passage.text)) ? [] : statuses;
});
