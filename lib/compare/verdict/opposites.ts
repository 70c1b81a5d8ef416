/** Two outcomes that cannot both be true of one thing, each as the stems or phrases that state it. */
export type Opposite = {
  readonly name: string;
  readonly yes: RegExp;
  readonly no: RegExp;
  /** Where the words stand that tell what it is an outcome of: before the statement, behind it, or on either side. */
  readonly about: 'subject' | 'object' | 'either';
  /** What both passages have to speak of. A group captured by `yes` and `no` has to be the same in both, too. */
  readonly needs?: RegExp;
  /** A figure behind it tells by how much, not how many it befalls. */
  readonly byAmount?: boolean;
};

const words = (list: string): RegExp => new RegExp(String.raw`\b(?:${list})\b`, 'u');

/** "declined to comment", "denied the charges": no outcome of anything asked for. */
const NO_COMMENT =
  '(?! (?:\\w+ ){0,3}to (?:comment|say|speak|answer|discuss|elaborate|confirm|name|give|disclose|provide|be|talk|reveal|specify))';
const NO_DENIAL =
  '(?! (?:the |any |all |these |those |his |her |its |their |having |being |that |it\\b|both )?(?:\\w+ )?(?:charges?|allegations?|accusations?|wrongdoing|claims?|involvement|reports?|responsibility|rumou?rs?|knowledge|ties|links?|having|being|it|that))';
/** "fell on the car", "fell short of": no decrease. */
const NO_TUMBLE =
  '(?! (?:on|onto|short|ill|apart|asleep|into|silent|through|out|victim|foul|in love|behind|under|off|over|ill|from (?!(?:about |around )?[\\d$€£])|to (?:his|her|their|its) death))';

/**
 * Opposite outcomes of what news reports on. Short on purpose: antonyms at large mislead, these rarely do.
 * Tested on folded text. A negation before the one counts as the other.
 */
export const OPPOSITES: readonly Opposite[] = [
  {
    name: 'adopted or rejected',
    about: 'either',
    yes: words(
      'adopt(?:s|ed)?|approv(?:e|es|ed)|pass(?:es|ed)|vot(?:e|es|ed) (?:through|in favou?r of)|ratif(?:y|ied)|gave the green light',
    ),
    no: words(
      'reject(?:s|ed)?|vot(?:e|es|ed) (?:it |them )?down|voted against|fail(?:s|ed) to (?:win|pass|get)|thrown out|defeated|vetoe[sd]|turned down',
    ),
  },
  {
    name: 'passed or failed a test',
    about: 'object',
    yes: words('pass(?:es|ed)|clean bill of health|given the all-clear'),
    no: words('fail(?:s|ed)?|flunk(?:s|ed)?'),
  },
  {
    name: 'accepted or refused',
    about: 'object',
    yes: words('accept(?:s|ed)?'),
    no: words(
      `refus(?:es|ed|al)${NO_COMMENT}|reject(?:s|ed)?|rul(?:es|ed) out|dismiss(?:es|ed)|turned down|rebuff(?:s|ed)?`,
    ),
  },
  {
    name: 'granted or denied',
    about: 'either',
    yes: words('grant(?:s|ed)?|upheld'),
    no: words(
      `den(?:y|ies|ied)${NO_DENIAL}|declin(?:es|ed)(?= (?:\\w+ ){0,3}to)${NO_COMMENT}|refus(?:es|ed)${NO_COMMENT}|turned down|threw out|dismiss(?:es|ed)`,
    ),
  },
  {
    name: 'allowed or banned',
    about: 'object',
    yes: words('allow(?:s|ed)|permit(?:s|ted)?|legali[sz](?:e|es|ed)'),
    no: words('ban(?:s|ned)|barred|prohibit(?:s|ed)?|forb(?:id|ids|ade|idden)|outlaw(?:s|ed)?'),
  },
  {
    name: 'lawful or not',
    about: 'either',
    needs: words('rul(?:e|es|ed|ing)|courts?|judges?|found'),
    yes: words('lawful|legal|constitutional'),
    no: words('unlawful|illegal|unconstitutional'),
  },
  {
    name: 'open or closed',
    about: 'subject',
    yes: words('(?:stay|remain|keep|kept)(?:s|ed)? open|stays? open'),
    no: words('clos(?:e|es|ed|ure)|shut(?:s|down)?|remained shut|finished'),
  },
  {
    name: 'takes place or is cancelled',
    about: 'subject',
    yes: words(
      'run(?:s|ning)? (?:as usual|normally|on schedule)|not affected|unaffected|operat(?:e|es|ing) normally|as planned|go(?:es)? ahead|went ahead',
    ),
    no: words('cancel(?:s|led|ed)?|scrapped|called off|suspended|halted|postponed'),
  },
  {
    name: 'attends or stays away',
    about: 'subject',
    yes: words('attend(?:s|ed|ing)?|tak(?:e|es|ing) part|took part'),
    no: words('skip(?:s|ped|ping)?|stay(?:s|ed|ing)? away|boycott(?:s|ed|ing)?|pull(?:s|ed|ing)? out'),
  },
  {
    name: 'resigns or stays',
    about: 'subject',
    yes: words('resign(?:s|ed)?|step(?:s|ped)? down|stood down|quits?'),
    no: words('stay(?:s|ed)? on|remain(?:s|ed)? in (?:office|(?:his|her|the) post)|cling(?:s)? on'),
  },
  {
    name: 'rose or fell',
    byAmount: true,
    about: 'subject',
    yes: words(
      'r[io]se[sn]?|rising|gain(?:s|ed)|climb(?:s|ed)|strengthen(?:s|ed)|jump(?:s|ed)|increase[sd]?|surg(?:es|ed)',
    ),
    no: words(
      `f[ae]ll(?:s|en)?${NO_TUMBLE}|drop(?:s|ped)|slip(?:s|ped)|weaken(?:s|ed)|slid(?:es)?|decrease[sd]?|declin(?:es|ed)(?! to)|plunge[sd]?|lost (?:about |around |nearly |almost |more than |over )?[\\d€$£][\\d.,]*`,
    ),
  },
  {
    name: 'raised or cut',
    byAmount: true,
    about: 'object',
    yes: words('rais(?:e|es|ed|ing)|hik(?:e|es|ed|ing)'),
    no: words('cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|slash(?:es|ed)?'),
  },
  {
    name: 'lifted or in force',
    about: 'subject',
    yes: words('lifted|withdrawn|ended|expired|revoked'),
    no: words('remains? in (?:force|place|effect)|extended|still in (?:force|place|effect)'),
  },
  {
    name: 'guilty or acquitted',
    about: 'either',
    yes: words('convict(?:s|ed)|found (?:\\w+ ){0,3}guilty|guilty verdict'),
    no: words('acquit(?:s|ted)?|cleared|found (?:\\w+ ){0,3}not guilty'),
  },
  {
    name: 'plea',
    about: 'either',
    yes: words('plead(?:s|ed) guilty|guilty plea'),
    no: words('plead(?:s|ed) not guilty'),
  },
  {
    name: 'won or lost',
    about: 'subject',
    yes: words('won|wins|victory|victorious'),
    no: words(
      'lost(?! (?:his|her|their|its|control|contact|power|consciousness|track|count|lives|sight))|loses|defeated|defeat',
    ),
  },
  {
    name: 'died or survived',
    about: 'subject',
    yes: words('died|was killed|were killed'),
    no: words('survived|escaped unhurt|was unhurt|were unhurt|alive'),
  },
  {
    name: 'found or missing',
    about: 'subject',
    yes: words(
      'retrieved|(?:was|were|been|is|are) (?:found|located|recovered)(?! (?:guilty|not|that|to|in breach|liable))',
    ),
    no: words('still missing|remains? missing|(?:is|are|was|were) unaccounted for|cannot be found'),
  },
  {
    name: 'worked or failed',
    about: 'subject',
    yes: words(
      'work(?:s|ed) as (?:designed|intended|planned)|did what (?:it|they) (?:was|were) supposed to|functioned',
    ),
    no: words('malfunction(?:s|ed)?|did not work|failed|bone dry|found .{0,20}dry|out of order'),
  },
  {
    name: 'minor or serious',
    about: 'either',
    yes: words('minor|slight(?:ly)?|light(?:ly)?'),
    no: words('serious(?:ly)?|severe(?:ly)?|grave(?:ly)?|critical(?:ly)?'),
  },
  {
    name: 'high or low rank',
    about: 'either',
    needs: words(
      'delegat\\w+|officials?|teams?|represent\\w+|envoys?|figures?|negotiators?|aides?|emissar(?:y|ies)|diplomats?',
    ),
    yes: words('senior|high-level|high-ranking|top-level|heavyweights?'),
    no: words('junior|low-level|lower-level|low-ranking|lower-ranking|second-tier|mid-level'),
  },
  {
    name: 'yielding or not',
    about: 'either',
    needs: words('positions?|stances?|demands?|terms|lines?|attitudes?|conditions?'),
    yes: words('flexib(?:le|ility)|willing to compromise|openness to compromise|softened'),
    no: words(
      '(?<!previously |formerly |once |earlier )(?:unyielding|inflexible|non-negotiable|uncompromising|rigid|hardened)',
    ),
  },
  {
    name: 'in favour or against',
    about: 'either',
    needs: words('vot\\w+|elections?|ballots?|polls?|observers?|monitors?'),
    yes: words('free and fair|nothing to fault|in line with standards|praised'),
    no: words(
      '(?:stopped short of|neither|not|nor|far from)\\b.{0,40}\\bfree (?:and|nor|or) fair|marred by|fraudulent|rigged',
    ),
  },
  {
    name: 'man or woman',
    about: 'either',
    yes: words('(\\d{1,3})-year-old (?:man|boy)'),
    no: words('(\\d{1,3})-year-old (?:woman|girl)'),
  },
  {
    name: 'refund or replacement',
    about: 'either',
    yes: words('refund(?:s|ed)?|money back|reimbursed'),
    no: words('replacements?|replaced? free|fresh .{0,20}without charg\\w+'),
  },
];

/** Someone was harmed, or nobody was. */
export const HARM: readonly Opposite[] = [
  {
    name: 'deaths',
    about: 'either',
    yes: words(
      '(?!(?:nobody|none|everyone|everybody|all) )\\w+ (?:people |lives |others )?(?:were |was |have |had )?(?:been )?(?:killed|died|dead)|death toll|fatalities: \\w+|claimed .{0,25}\\blives?',
    ),
    no: words(
      'no ?(?:one|body) (?:was |were |had |has )?(?:been )?(?:killed|died)|no (?:fatalities|deaths|dead)|without loss of life|(?:everyone|everybody|all) .{0,30}(?:alive|survived)|nobody died',
    ),
  },
  {
    name: 'injuries',
    about: 'either',
    yes: words(
      '\\w+ (?:people |others |passengers |residents )?(?:were |was |have |had |suffered )(?:been )?(?:\\w+ )?(?:injured|hurt|wounded|burns|injuries)|\\d+ injuries',
    ),
    no: words(
      'no ?(?:one|body) (?:was |were |had |has )?(?:been )?(?:injured|hurt|wounded)|no injuries|nobody (?:was |has been )?hurt|without injuries',
    ),
  },
];
