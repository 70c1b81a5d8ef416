/** Two outcomes that cannot both be true of one thing, each as the stems or phrases that state it. */
export type Opposite = { readonly name: string; readonly yes: RegExp; readonly no: RegExp };

const words = (list: string): RegExp => new RegExp(String.raw`\b(?:${list})\b`, 'u');

/**
 * Opposite outcomes of what news reports on. Short on purpose: antonyms at large mislead, these rarely do.
 * Tested on folded text. A negation before the one counts as the other.
 */
export const OPPOSITES: readonly Opposite[] = [
  {
    name: 'adopted or rejected',
    yes: words(
      'adopt(?:s|ed)?|approv(?:e|es|ed)|pass(?:es|ed)|vot(?:e|es|ed) (?:through|in favou?r of)|ratif(?:y|ied)|gave the green light',
    ),
    no: words(
      'reject(?:s|ed)?|vot(?:e|es|ed) (?:it |them )?down|voted against|fail(?:s|ed) to (?:win|pass|get)|thrown out|defeated|vetoe[sd]|turned down',
    ),
  },
  {
    name: 'passed or failed a test',
    yes: words('pass(?:es|ed)|clean bill of health|given the all-clear'),
    no: words('fail(?:s|ed)?|flunk(?:s|ed)?'),
  },
  {
    name: 'accepted or refused',
    yes: words('accept(?:s|ed)?'),
    no: words(
      'refus(?:es|ed|al)|reject(?:s|ed)?|rul(?:es|ed) out|dismiss(?:es|ed)|turned down|rebuff(?:s|ed)?',
    ),
  },
  {
    name: 'granted or denied',
    yes: words('grant(?:s|ed)?|upheld|allow(?:s|ed)'),
    no: words('den(?:y|ies|ied)|declin(?:es|ed)|refus(?:es|ed)|turned down|threw out|dismiss(?:es|ed)'),
  },
  {
    name: 'open or closed',
    yes: words('(?:stay|remain|keep|kept)(?:s|ed)? open|reopen(?:s|ed)?|stays? open'),
    no: words('clos(?:e|es|ed|ure)|shut(?:s|down)?|remained shut'),
  },
  {
    name: 'runs or is cancelled',
    yes: words(
      'run(?:s|ning)? (?:as usual|normally|on schedule)|not affected|unaffected|operat(?:e|es|ing) normally|as planned',
    ),
    no: words('cancel(?:s|led|ed)?|scrapped|called off|suspended|halted'),
  },
  {
    name: 'rose or fell',
    yes: words(
      'r[io]se[sn]?|rising|gain(?:s|ed)|climb(?:s|ed)|strengthen(?:s|ed)|jump(?:s|ed)|increase[sd]?|surg(?:es|ed)',
    ),
    no: words(
      'f[ae]ll(?:s|en)?|drop(?:s|ped)|slip(?:s|ped)|weaken(?:s|ed)|slid(?:es)?|decrease[sd]?|declin(?:es|ed)|plunge[sd]?|lost',
    ),
  },
  {
    name: 'lifted or in force',
    yes: words('lifted|withdrawn|ended|expired|revoked'),
    no: words('remains? in (?:force|place|effect)|extended|still in (?:force|place|effect)'),
  },
  {
    name: 'guilty or acquitted',
    yes: words('convicted|found guilty|pleaded guilty'),
    no: words('acquitted|cleared|not guilty|pleaded not guilty'),
  },
  {
    name: 'won or lost',
    yes: words('won|wins|victory|victorious'),
    no: words('lost|loses|defeated|defeat'),
  },
  {
    name: 'worked or failed',
    yes: words(
      'work(?:s|ed) as (?:designed|intended|planned)|did what (?:it|they) (?:was|were) supposed to|functioned',
    ),
    no: words('malfunction(?:s|ed)?|did not work|failed|bone dry|found .{0,20}dry|out of order'),
  },
  {
    name: 'minor or serious',
    yes: words('minor|slight(?:ly)?|light(?:ly)?'),
    no: words('serious(?:ly)?|severe(?:ly)?|grave(?:ly)?|critical(?:ly)?'),
  },
  {
    name: 'high or low rank',
    yes: words('senior(?: figures?| officials?)?|high-level|high-ranking|top-level|heavyweights?'),
    no: words('junior|low-level|lower-level|low-ranking|second-tier|mid-level'),
  },
  {
    name: 'yielding or not',
    yes: words('flexib(?:le|ility)|willing to compromise|openness to compromise|softened'),
    no: words('unyielding|inflexible|non-negotiable|uncompromising|rigid|hardened'),
  },
  {
    name: 'in favour or against',
    yes: words('free and fair|nothing to fault|in line with standards|praised'),
    no: words(
      '(?:stopped short of|neither|not|nor|far from)\\b.{0,40}\\bfree (?:and|nor|or) fair|marred by|fraudulent|rigged',
    ),
  },
  {
    name: 'man or woman',
    yes: words('year-old (?:man|boy)'),
    no: words('year-old (?:woman|girl)'),
  },
  {
    name: 'refund or replacement',
    yes: words('refund(?:s|ed)?|money back|reimbursed'),
    no: words('replacements?|replaced? free|fresh .{0,20}without charg\\w+'),
  },
];

/** Someone was harmed, or nobody was. */
export const HARM: readonly Opposite[] = [
  {
    name: 'deaths',
    yes: words(
      '\\w+ (?:people |lives |others )?(?:were |was |have |had )?(?:been )?(?:killed|died|dead)|death toll|fatalities: \\w+|claimed .{0,25}\\blives?',
    ),
    no: words(
      'no ?(?:one|body) (?:was |were |had |has )?(?:been )?(?:killed|died)|no (?:fatalities|deaths|dead)|without loss of life|(?:everyone|everybody|all) .{0,30}(?:alive|survived)|nobody died',
    ),
  },
  {
    name: 'injuries',
    yes: words(
      '\\w+ (?:people |others |passengers |residents )?(?:were |was |have |had |suffered )(?:been )?(?:\\w+ )?(?:injured|hurt|wounded|burns|injuries)|\\d+ injuries',
    ),
    no: words(
      'no ?(?:one|body) (?:was |were |had |has )?(?:been )?(?:injured|hurt|wounded)|no injuries|nobody (?:was |has been )?hurt|without injuries',
    ),
  },
];

/** A result of negotiations was reached, or none was. */
export const RESULT: Opposite = {
  name: 'result or none',
  yes: words(
    '(?:produc(?:e|es|ed)|reach(?:es|ed)?|struck|sign(?:s|ed)|conclud(?:e|es|ed)|outlin(?:e|es|ed)|sealed|clinched|yielded|hammered out)\\b.{0,30}\\b(?:agreement|framework|deal|accord|pact|settlement|breakthrough|truce)|(?:agreement|framework|deal|accord) (?:outlines|includes|provides|foresees)|(?:agreement|framework|deal|accord) (?:was|were|has been) (?:reached|signed|struck)',
  ),
  no: words(
    '(?:without|no|nor|any|not? an?y?) (?:\\w+ ){0,2}(?:agreement|deal|breakthrough|progress|accord|result|settlement)|(?:could|did|do|does|would) not (?:agree|reach|result in|produce|yield)|(?:fail(?:s|ed)?|unable) to (?:agree|reach|produce|make progress|secure)|without reaching|(?:few|little) (?:signs?|progress|to show)|ended in (?:deadlock|failure)|broke (?:up|down)|collapsed|no result|without (?:a )?(?:breakthrough|result|progress)',
  ),
};
