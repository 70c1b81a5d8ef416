/** What goes on for months and years: "nearly three years of war", "more than three years into the conflict". */
const GOES_ON =
  /^ (?:of|into) (?:(?:the|its|their|a|an) )?(?:(?!since\b|after\b|before\b)[\w'-]+ ){0,3}?(war|conflict|fighting|invasion|siege|occupation|crisis|pandemic|drought|blockade|captivity)\b/u;
const ALIKE: Readonly<Record<string, string>> = { conflict: 'war', fighting: 'war', invasion: 'war' };
/** Another war than the one that goes on. */
const OTHER_WAR = /\b(?:former|previous|last|first world|second world|cold|civil)\b/u;

/** What a length of time is the length of, read from the folded words behind it; `null` where nothing tells. */
export function whatGoesOn(after: string): string | null {
  const found = GOES_ON.exec(after);
  const what = found?.[1];
  return found === null || what === undefined || OTHER_WAR.test(found[0]) ? null : (ALIKE[what] ?? what);
}
