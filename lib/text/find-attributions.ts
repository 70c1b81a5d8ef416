import type { Attribution, NameMention } from './analysis.ts';
import { findNames } from './names/find-names.ts';
import { isKnownOutlet, isOutletName } from './outlets.ts';

const KINDS: readonly (readonly [Attribution['kind'], RegExp])[] = [
  ['denies', /^(?:deni|reject|dismiss|disput|refut)/iu],
  ['demands', /^(?:demand|urg|call|request|insist|ask|want)/iu],
  ['reports', /^report/iu],
];

/** Verbs of saying; "called for" and the like only with their preposition. */
const VERB =
  /(?<![\p{L}'’-])(?:said|says|say|told|tells|added|adds|stated|states|announced|announces|declared|declares|warned|warns|explained|wrote|writes|confirmed|confirms|argued|argues|claimed|claims|admitted|acknowledged|predicted|fumed|denied|denies|rejected|rejects|dismissed|disputed|disputes|refuted|demanded|demands|urged|urges|called\sfor|calls\sfor|insisted(?:\son)?|insists(?:\son)?|requested|requests|asked\sfor|asking\sfor|reported|reports|report)(?![\p{L}-])/gu;
const ACCORDING = /(?<!\p{L})[Aa]ccording to\s/gu;
const AGENCY =
  /(?:agency|broadcaster|newspaper|daily|channel|network|outlet|station|magazine|site|website|tabloid|wire)\s(?:of\s)?$/iu;
const BRACKETED = /\((?:via\s)?(\p{Lu}[\p{L}.&]*(?:[ /]\p{Lu}[\p{L}.&]*){0,3})\)/gu;
const NAME = /^(?:the\s|The\s)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s\p{Lu}[\p{L}\p{N}.&'’-]*){0,3}/u;

/** "are said to", "was first demanded", "did not say": nobody speaks here. */
const PASSIVE = /(?<!\p{L})(?:is|are|was|were|be|been|being|not|to|n['’]t)\s(?:\p{L}+\s)?$/u;
/** Forms that are nouns as often as verbs: only a name right before them makes a speaker. */
const NOUN_LIKE = /^(?:reports?|claims|demands|requests|states)$/u;

/** What may stand between a speaker and the verb: an adverb, an auxiliary, a clause in commas. */
const BETWEEN =
  /^(?:,[^.;:]{1,90},)?\s*(?:(?:\p{L}+ly|also|later|then|again|all|both|once|has|have|had|would|will|afterwards|himself|herself)\s+){0,3}$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|there|one|others?)$/iu;
/** How far behind the verb an inverted speaker may be named. */
const REACH = 70;

/**
 * Who says what a text states, and through which outlet: "coastguard spokesman Jonas Reik told reporters",
 * "according to Turkey's state agency Anadolu", "(Reuters)", "Reuters and WSJ report". `speaker` is the name, or the noun
 * phrase that stands for it; `null` for a pronoun.
 */
export function findAttributions(
  text: string,
  names: readonly NameMention[] = findNames(text),
): Attribution[] {
  const found: Attribution[] = [];
  for (const { 0: verb, index } of text.matchAll(VERB)) found.push(...readVerb(text, names, verb, index));
  for (const { 0: words, index } of text.matchAll(ACCORDING))
    found.push(readAccording(text, names, index, index + words.length));
  for (const { 0: bracket, 1: name, index } of text.matchAll(BRACKETED)) {
    const outlets = (name ?? '').split('/').filter(isOutletOrAgency);
    for (const outlet of outlets)
      found.push(attribution(text, index, index + bracket.length, null, outlet, 'reports'));
  }
  return found.sort((a, b) => a.start - b.start);
}

function readVerb(text: string, names: readonly NameMention[], verb: string, index: number): Attribution[] {
  const end = index + verb.length;
  const outlets = outletsBefore(text, index);
  if (outlets.length > 0)
    return outlets.map(({ name, start }) => attribution(text, start, end, null, name, 'reports'));
  const kind = KINDS.find(([, pattern]) => pattern.test(verb))?.[0] ?? 'says';
  if (PASSIVE.test(text.slice(Math.max(0, index - 30), index))) return [];
  const speaker =
    speakerBefore(text, names, index, NOUN_LIKE.test(verb)) ?? speakerAfter(text, names, index, end);
  if (speaker === null && NOUN_LIKE.test(verb)) return [];
  const heard = /^told|^tells/u.test(verb) ? outletAt(text, end) : null;
  const start = Math.min(index, speaker?.start ?? index);
  return [
    attribution(
      text,
      start,
      Math.max(end, speaker?.end ?? end, heard?.end ?? end),
      speaker?.name ?? null,
      heard?.name ?? null,
      kind,
    ),
  ];
}

function readAccording(text: string, names: readonly NameMention[], start: number, end: number): Attribution {
  const rest = text.slice(end, end + REACH);
  const phrase = /^[^,.;:()]*/u.exec(rest)?.[0] ?? '';
  const name = names.find(
    (mention) =>
      mention.start >= end &&
      mention.start < end + phrase.length &&
      mention.words.length > 0 &&
      isPersonOrOutlet(text, mention),
  );
  const outlet =
    name !== undefined && isOutletAt(text, name) ? name.text : (outletAt(text, end - 1)?.name ?? null);
  const speaker =
    outlet !== null
      ? null
      : (name?.text ?? phrase.replace(/\s+(?:who|that|which|in|on|at|from|with)\s.*$/u, '').trim());
  const last =
    outlet !== null || name !== undefined ? (name?.end ?? end + phrase.length) : end + phrase.length;
  return attribution(
    text,
    start,
    last,
    speaker === '' ? null : speaker,
    outlet,
    outlet === null ? 'says' : 'reports',
  );
}

/** Demonyms and countries qualify a speaker more often than they speak. */
function isPersonOrOutlet(text: string, mention: NameMention): boolean {
  return mention.words.length > 1 || mention.role !== null || isOutletAt(text, mention);
}

function isOutletAt(text: string, mention: NameMention): boolean {
  return (
    isOutletOrAgency(mention.text) || AGENCY.test(text.slice(Math.max(0, mention.start - 30), mention.start))
  );
}

function isOutletOrAgency(name: string): boolean {
  return isKnownOutlet(name) || isOutletName(name);
}

type Speaker = { readonly name: string; readonly start: number; readonly end: number };

function speakerBefore(
  text: string,
  names: readonly NameMention[],
  verb: number,
  namesOnly: boolean,
): Speaker | null {
  for (const mention of [...names].reverse()) {
    if (mention.end > verb || verb - mention.end > 2 * REACH) continue;
    if (!BETWEEN.test(text.slice(mention.end, verb))) continue;
    return { name: mention.text, start: mention.start, end: mention.end };
  }
  if (namesOnly) return null;
  const clause = /[^.,;:!?"“”()–—]*$/u.exec(text.slice(Math.max(0, verb - REACH), verb))?.[0] ?? '';
  const phrase = clause
    .replace(/^.*(?<!\p{L})(?:and|but|that|which|who|as|when|while|if|because|where|so)\s/u, '')
    .replace(/\s*(?:(?:\p{L}+ly|also|later|then|again|has|have|had|would|will)\s+)*$/u, '')
    .trim();
  if (
    phrase === '' ||
    PRONOUN.test(phrase.split(/\s+/u).at(-1) ?? '') ||
    PRONOUN.test(phrase.split(/\s+/u)[0] ?? '') ||
    phrase.split(/\s+/u).length > 7
  )
    return null;
  const start = text.lastIndexOf(phrase, verb);
  return { name: phrase, start, end: start + phrase.length };
}

/** `"…," said Hakan Fidan`: only behind a quotation or a comma. */
function speakerAfter(
  text: string,
  names: readonly NameMention[],
  verb: number,
  end: number,
): Speaker | null {
  if (!/[,”"'’!?]\s*$/u.test(text.slice(Math.max(0, verb - 3), verb))) return null;
  const mention = names.find(
    (name) =>
      name.start >= end &&
      name.start - end <= REACH &&
      name.words.length > 0 &&
      !/[.;:]/u.test(text.slice(end, name.start)),
  );
  const roled = names.find(
    (name) =>
      mention !== undefined &&
      name.start > mention.start &&
      name.start - end <= REACH &&
      name.role !== null &&
      name.words.length > 0,
  );
  const speaker = roled ?? mention;
  return speaker === undefined ? null : { name: speaker.text, start: speaker.start, end: speaker.end };
}

/** The outlets of a list right before the verb: "To date Reuters, The Times, and WSJ all report". */
function outletsBefore(text: string, verb: number): { name: string; start: number }[] {
  const found: { name: string; start: number }[] = [];
  let head = text
    .slice(0, verb)
    .replace(/\s+(?:(?:all|both|also|earlier|later|has|have|had|first)\s+)*$/u, '');
  for (;;) {
    const name = /(?:The\s)?\p{Lu}[\p{L}.&]*(?:\s(?:of\s)?\p{Lu}[\p{L}.&]*){0,3}$/u.exec(head)?.[0];
    if (name === undefined) break;
    const start = head.length - name.length;
    if (!isOutletOrAgency(name) && !AGENCY.test(head.slice(Math.max(0, start - 30), start))) break;
    found.unshift({ name, start });
    head = head.slice(0, start).replace(/(?:,?\s+and\s+|,\s*|\s+)$/u, '');
  }
  return found;
}

function outletAt(text: string, from: number): { name: string; end: number } | null {
  const rest = text.slice(from).replace(/^\s+/u, '');
  const start = text.length - rest.length;
  const name = NAME.exec(rest)?.[0]?.replace(/[.'’]+$/u, '');
  return name !== undefined && isOutletOrAgency(name) ? { name, end: start + name.length } : null;
}

function attribution(
  text: string,
  start: number,
  end: number,
  speaker: string | null,
  outlet: string | null,
  kind: Attribution['kind'],
): Attribution {
  return { start, end, text: text.slice(start, end), speaker, outlet, kind };
}
