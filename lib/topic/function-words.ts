import { topicStem } from './topic-words.ts';

/** Closed-class words of English (Quirk et al., 1985): they tell how a text is written, not what about. */
const WORDS =
  'about above across after again against all almost alone along already also although always am among an and another any anyone anything are around as at away be became because become been before began behind being below between both but by came can cannot could did do does doing done down during each either else enough even ever every everyone everything far few first for from further gave get give given go goes going gone got had has have having he her here hers herself him himself his how however i if in indeed instead into is it its itself just last later least less let like made make makes many may me might mine more moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only or other others our ours out over own per perhaps put quite rather really s said same saw say says see seem seen several shall she should since so some someone something soon still such take taken than that the their theirs them themselves then there therefore these they thing this those though through throughout thus to together told too took toward towards under unless until up upon us use very want was way we well went were what whatever when where whether which while who whole whom whose why will with within without would yet you your yours despite amid non two three four five six seven eight nine ten';

const STEMS: ReadonlySet<string> = new Set(WORDS.split(' ').map(topicStem));

/** Whether a stem is that of a closed-class word. */
export function isFunctionStem(stem: string): boolean {
  return STEMS.has(stem);
}
