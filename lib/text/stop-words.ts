/** English function words: they carry grammar, never evidence of a match. Folded forms. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and
another any anyone anything are aren't around as at away be became because become becomes been before behind being
below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down during
each either else enough even ever every everyone everything few for from further get gets getting got had hadn't
has hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself his how how's
however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just last least less
let let's like many may maybe me meanwhile might more moreover most much must mustn't my myself near nearly neither
nevertheless no nor not nothing now of off often on once one ones only onto or other others otherwise our ours
ourselves out over own per perhaps quite rather really same several shall she she'd she'll she's should shouldn't
since so some someone something still such than that that'd that's the their theirs them themselves then there
there's thereby therefore these they they'd they'll they're they've this those though through throughout thus till
to together too toward towards under until unto up upon us very via was wasn't we we'd we'll we're we've well were
weren't what what's when where where's whether which while who who'd who's whom whose why will with within without
won't would wouldn't yet you you'd you'll you're you've your yours yourself`.split(/\s+/u),
);
