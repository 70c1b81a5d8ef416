import type { NameMention } from '../../text/analysis.ts';
import { fold } from '../../text/fold.ts';
import { SHOWN_FROM } from '../thresholds.ts';
import { oncePerPassage } from './once-per-passage.ts';
import { officeOf } from './roles.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

const FORMER = /^(?:former|ex)\s/u;
/** Words of a text that speaks of another time than its own. */
const THEN =
  /\b(?:then|at the time|when (?:he|she) was|during (?:his|her)|elect|outgoing|incoming|will be|would be)\b/u;

type Status = { readonly mention: NameMention; readonly office: string; readonly former: boolean };

/** One person holds an office by one account and has left it by the other. */
export function officeStatusRule({ here, there, score }: PairInQuestion): RuleFinding | null {
  if (score < SHOWN_FROM) return null;
  for (const a of statusesIn(here))
    for (const b of statusesIn(there)) {
      if (a.office !== b.office || a.former === b.former) continue;
      if (a.mention.words.at(-1) !== b.mention.words.at(-1)) continue;
      const differences = [
        { kind: 'role' as const, here: a.mention.role ?? '', there: b.mention.role ?? '' },
      ];
      return { rule: 'office-status-conflict', verdict: 'conflicts', differences, sharedValues: [] };
    }
  return null;
}

const statusesIn = oncePerPassage(({ analysis }): readonly Status[] => {
  const statuses = analysis.names.flatMap((mention): readonly Status[] => {
    const office = mention.role === null ? null : officeOf(mention.role.replace(FORMER, ''));
    if (office === null || mention.words.length === 0) return [];
    return [{ mention, office, former: FORMER.test(mention.role ?? '') }];
  });
  return statuses.length > 0 && THEN.test(fold(analysis.passage.text)) ? [] : statuses;
});
