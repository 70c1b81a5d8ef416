import type { PreparedPassage } from '../../match/prepare-passage.ts';
import type { TimeReference } from '../../text/analysis.ts';
import { readText } from './read-text.ts';

/** What a day is the answer to: when something was decided, from or until when it holds, when it happened. */
export type DayQuestion = 'decided' | 'from' | 'until' | 'happened';

const FORCE =
  '(?:(?:comes?|came|coming|enter(?:s|ed|ing)?|go(?:es|ing)?|went|put|be|is|are|was|were|been|remains?) (?:in|into) (?:force|effect|operation)|t[ao]k(?:es?|ing) effect|took effect|appl(?:y|ies|ied|icable)|effective|valid|with effect)';
const BEGIN =
  '(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|commenc(?:es|ed|ing)|opens|to (?:start|begin|commence|take place|be held|open|resume))';
const REACH = '[^,;:.–—]{0,25}';
/** "as of 26 November", "effective from Monday", "a truce to begin on Friday", "scheduled for", "postponed to". */
const FROM = new RegExp(
  String.raw`(?:\b(?:as (?:of|from)|with effect from|from|since|for|to|onwards?)|\b${FORCE}${REACH}|\b${BEGIN}(?: (?:on|from|this|next))?)(?: the| next| this| coming)* $`,
  'u',
);
/** "On 26 November the ban takes effect": the day stands first. */
const FROM_BEHIND = new RegExp(String.raw`^,? (?:onwards?\b|[^,;:.–—]{0,50}\b${FORCE}\b)`, 'u');
const CLAUSE_START = /(?:^|[,;:.–—] )(?:on )?$/u;
const UNTIL =
  /\b(?:until|till|by|before|no later than|due(?: (?:on|by|for))?|payable(?: on)?|expir\w+(?: on)?|end(?:s|ing)?(?: on)?|deadline(?: of| is| was)?)(?: the| next| this)* $/u;
const DECIDED =
  /\b(?:decid(?:e|es|ed)|agreed?|signed|approv(?:es|ed)|adopt(?:s|ed)|order(?:s|ed)|vot(?:es|ed)|rul(?:es|ed)|announc(?:es|ed)|declar(?:es|ed)|propos(?:es|ed)|pledg(?:es|ed)|promis(?:es|ed)|call(?:s|ed) for|nam(?:es|ed)|appoint(?:s|ed)|present(?:s|ed)|unveil(?:s|ed)|extend(?:s|ed)|postpon(?:es|ed))\b[^,;:.–—]{0,60}$/u;

/** Which question the day of a passage answers: days that answer two questions contradict nothing. */
export function dayQuestion(passage: PreparedPassage, { start, end }: TimeReference): DayQuestion {
  const { text } = readText(passage);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (UNTIL.test(before)) return 'until';
  if (FROM.test(before) || (CLAUSE_START.test(before) && FROM_BEHIND.test(after))) return 'from';
  return DECIDED.test(before) ? 'decided' : 'happened';
}
