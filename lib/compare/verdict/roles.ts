import type { PreparedPassage } from '../../match/prepare-passage.ts';
import { isSameName } from '../../match/spelling-variants.ts';
import { fold } from '../../text/fold.ts';
import { canonicalPlace } from '../../text/names/canonical-place.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { SHOWN_FROM } from '../thresholds.ts';
import { oncePerPassage } from './once-per-passage.ts';
import type { PairInQuestion, RuleFinding } from './ruling.ts';

/** Offices that one person of a country holds at a time; of envoys, deputies and spokespeople there are several. */
const OFFICE =
  /^(?:president|prime minister|chancellor|king|queen|secretary of state|(?:foreign|defence|finance|interior|justice|health|education|energy) (?:minister|secretary))$/u;

/** Words of a text that tells of several holders of an office, or of a time when another held it. */
const CHANGING =
  /\b(?:former|formerly|ex|then|elect|late|once|previous|previously|predecessor|successor|succeed\w*|replac\w+|new|newly|outgoing|incoming|acting|interim|sworn|inaugurat\w+|election|elected|appoint\w+|candidate|nominee|under|era|years? ago)\b/u;

export type Holder = { readonly office: string; readonly words: readonly string[]; readonly text: string };

/** One office of one country held by two persons: "US President" with one name here and another there. */
export function rolesRule({ here, there, score }: PairInQuestion): RuleFinding | null {
  if (score < SHOWN_FROM) return null;
  const [ours, theirs] = [holdersIn(here), holdersIn(there)];
  if (ours.length === 0 || theirs.length === 0 || isChanging(here) || isChanging(there)) return null;
  for (const a of ours)
    for (const b of theirs) {
      if (a.office !== b.office || isNamed(a, there) || isNamed(b, here)) continue;
      if ([...ours, ...theirs].filter((one) => one.office === a.office).length !== 2) continue;
      const differences = [{ kind: 'name' as const, here: a.text, there: b.text }];
      return { rule: 'office-conflict', verdict: 'conflicts', differences, sharedValues: [] };
    }
  return null;
}

export function isChanging({ analysis }: PreparedPassage): boolean {
  return CHANGING.test(fold(analysis.passage.text));
}

export const holdersIn = oncePerPassage(({ analysis }): readonly Holder[] => {
  return analysis.names.flatMap(({ role, words, text }) => {
    const office = role === null ? null : officeOf(role);
    const isPerson = words.length > 0 && !words.some((word) => isNoPerson(word));
    return office !== null && isPerson ? [{ office, words, text }] : [];
  });
});

function isNoPerson(word: string): boolean {
  return STOP_WORDS.has(word) || canonicalPlace(word) !== null;
}

/** "us president" → "united states president"; `null` without a country or for an office that several hold. */
export function officeOf(role: string): string | null {
  const words = role
    .replace(/\bdefense\b/u, 'defence')
    .replace(/\bpremier\b/u, 'prime minister')
    .split(' ');
  for (const length of [2, 1]) {
    const country = canonicalPlace(words.slice(0, length).join(' '));
    const office = words.slice(length).join(' ');
    if (country !== null) return OFFICE.test(office) ? `${country} ${office}` : null;
  }
  return null;
}

/** Whether a passage has any word of a name, in any spelling. */
function isNamed({ words }: Holder, { analysis }: PreparedPassage): boolean {
  return analysis.tokens.some((token) =>
    words.some((word) => word === token.folded || isSameName(word, token.folded)),
  );
}
