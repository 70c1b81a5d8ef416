const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Abbreviations that never end a sentence. Lower case, without the stop. */
export const ALWAYS_ABBREVIATIONS = words('v vs viz cf eg e.g ie i.e approx z.b');

/** Titles and the like, capitalised before a name: "Mr. Reik", "St. Petersburg"; "ten ft." may end a sentence. */
export const TITLES = words(
  `mr mrs ms mx dr prof gen lt col sgt capt cmdr adm maj cpl pte pvt rep sen gov pres rev fr hon insp supt det st mt ft
messrs mme mlle sr sra dept`,
);

/** Abbreviations that a number completes: "No. 5", "Jan. 3", "pp. 4". */
export const ABBREVIATIONS_BEFORE_NUMBER = words(
  `no nos nr nn p pp vol vols ch art arts sec sect fig figs eq par para cl ca c circa approx est jan feb mar apr jun jul
aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun flt lt capt op rs`,
);

/** Words that usually open a sentence: after "U.S." or an initial they start a new one. */
export const SENTENCE_STARTERS = words(
  `a after all although an and another any as at because before both but by despite during each even every for from
he her here his how however i if in instead it its last later many meanwhile more most my neither no nobody nor not
now officials on once one only or other our over people she since so some still such that the their then there these
they this those though three to two under until we what when where whether which while who why with without yet you
your`,
);
