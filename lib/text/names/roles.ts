const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Nouns that name what a person is. Singular, folded. */
export const ROLE_NOUNS = set(
  `minister president premier chancellor spokesman spokeswoman spokesperson secretary secretary-general chief head leader
governor mayor senator congressman congresswoman representative ambassador envoy negotiator diplomat general colonel
captain commander admiral lieutenant sergeant major director chairman chairwoman chairperson chair ceo cfo coo executive
founder co-founder king queen prince princess emperor pope patriarch cardinal archbishop bishop imam rabbi sheikh emir
sultan aide adviser advisor official lawyer attorney judge prosecutor justice professor economist analyst expert
researcher scientist engineer editor journalist correspondent reporter coach manager trainer striker goalkeeper candidate
challenger incumbent commissioner deputy vice-president lawmaker mp mep councillor councilor sheriff officer detective
inspector superintendent constable mediator delegate dictator ruler boss owner skipper master pilot driver farmer
activist author actor actress singer rapper oligarch billionaire banker trader broker chairwoman undersecretary treasurer
comptroller marshal speaker whip ombudsman rapporteur coordinator organiser organizer principal dean rector teacher
doctor physician surgeon nurse paramedic firefighter seismologist meteorologist epidemiologist historian sociologist
pensioner mother father widow brother sister son daughter`,
);

/** Forms of address: they belong to no role and no name. */
export const HONORIFICS = set('mr mrs ms miss mx sir dame lord lady dr prof rev hon madam mister st');

/** Words that begin or widen a role ("deputy foreign minister", "former prime minister", "chief executive officer"). */
export const ROLE_MODIFIERS = set(
  `deputy vice former ex then acting interim prime foreign defence defense interior finance economy economic transport
health education justice environment energy trade labour labor culture agriculture home press national security military
intelligence state top chief senior junior presidential opposition party union government federal regional provincial
local city police army navy fire coastguard coast-guard special lead main permanent assistant associate executive
managing general first incoming outgoing current veteran attorney district high supreme`,
);

/** What may follow "of" in a role: "secretary of state", "minister of defence", "chief of staff". */
export const ROLE_OBJECTS = set(
  `state defence defense staff interior foreign justice finance health education energy transport agriculture commerce
labor labour treasury war police parliament government security communications operations`,
);
