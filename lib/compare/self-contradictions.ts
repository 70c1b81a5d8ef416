import type { AnalysedArticle } from '../match/analyse-article.ts';
import type { PreparedPassage } from '../match/prepare-passage.ts';
import { fold } from '../text/fold.ts';
import type { SelfContradiction } from './comparison.ts';
import { officeStatusesIn, type OfficeStatus } from './verdict/office-status.ts';

const QUOTATION = /["“”„«»‘]/u;
/** A weekday this near to the article's date is its news, not its background. */
const NEWS_DAYS = 7;
const DAY = 86_400_000;
/** What is told of a person right behind the name as of the article's own time. */
const NOW =
  /^,?\s+(?:\w+ly\s+|also\s+|now\s+)?(?:is|are|has|have|will|says|say|plans|wants|hopes|remains)\b/u;
/** Before the name these open a clause that may tell of an earlier time: "the pact signed by US President …". */
const OWN_CLAUSE =
  /\b(?:by|under|after|before|since|when|while|which|who|whom|that|where|between|against)\b/u;
const YEAR = /\b(?:1[5-9]|20)\d\ds?\b/u;
/** An office that changes hands within the story: both may be true, one after the other. */
const CHANGE_OF_OFFICE =
  /\b(?:resign\w*|oust\w*|toppl\w+|depos\w+|overthr\w+|coup|step(?:s|ped|ping)? (?:down|aside)|(?:left|leav\w+|return\w*|back|remov\w+) .{0,12}(?:office|power)|impeach\w*|sworn|inaugurat\w*|successor|predecessor|succeed\w*|replac\w+|remov\w+|dismiss\w*|sacked|fired|re-?elect\w*|elect(?:ed|ions?)|defeat\w*|lost|handover|hand(?:s|ed|ing) over|died|dies|death|funeral|the late)\b/u;

type Told = OfficeStatus & { readonly passage: PreparedPassage; readonly at: number };

/**
 * Where an article calls one person both the present and the former holder of one office, in its own words and of its
 * own time: once for each person and office. Silent where a quotation, an earlier time or a change of office may
 * explain it.
 */
export function selfContradictions({ article, passages }: AnalysedArticle): readonly SelfContradiction[] {
  const told = passages.flatMap((passage, at): readonly Told[] => {
    const spoken = passages.some((other) => inParagraph(other, passage) && QUOTATION.test(textOf(other)));
    if (passage.analysis.passage.kind !== 'body' || spoken) return [];
    return officeStatusesIn(passage).map((status) => ({ ...status, passage, at }));
  });
  const present = told.filter((one) => !one.former && isOfNow(one, passages, article.published));
  const found = new Map<string, SelfContradiction>();
  for (const holder of present)
    for (const other of told) {
      const key = `${surname(holder)} ${holder.office}`;
      if (!other.former || other.office !== holder.office || found.has(key)) continue;
      if (!isOnePerson(holder, other, passages) || changesHands(holder, passages)) continue;
      const [first, second] = holder.at < other.at ? [holder, other] : [other, holder];
      found.set(key, {
        passages: [textOf(first.passage), textOf(second.passage)],
        words: [first.mention.role ?? '', second.mention.role ?? ''],
        rule: 'office-status',
      });
    }
  return [...found.values()];
}

function textOf({ analysis }: PreparedPassage): string {
  return analysis.passage.text;
}

function inParagraph(a: PreparedPassage, b: PreparedPassage): boolean {
  return a.analysis.passage.paragraph === b.analysis.passage.paragraph;
}

function surname({ mention }: OfficeStatus): string | undefined {
  return mention.words.at(-1);
}

/** The passage says of the holder what is so when the article is written, and nothing around it is of another year. */
function isOfNow(
  { mention, passage, at }: Told,
  passages: readonly PreparedPassage[],
  published: string | null,
): boolean {
  const text = textOf(passage);
  if (OWN_CLAUSE.test(fold(text.slice(0, mention.start)))) return false;
  const around = passages.filter((other, index) => inParagraph(other, passage) || index === at - 1);
  if (around.some((other) => isDated(other))) return false;
  const today = published === null ? Number.NaN : Date.parse(published);
  const isNews = passage.analysis.times.some(
    ({ from, precision }) =>
      precision === 'day' && from !== null && Math.abs(today - Date.parse(from)) <= NEWS_DAYS * DAY,
  );
  return isNews || NOW.test(fold(text.slice(mention.end)));
}

/** A year, a month or a period places the passage in a time that may not be the article's own. */
function isDated({ analysis }: PreparedPassage): boolean {
  return YEAR.test(analysis.passage.text) || analysis.times.some(({ precision }) => precision !== 'day');
}

/** The names are the same; where one is a surname alone, the article knows nobody else of that surname. */
function isOnePerson(a: Told, b: Told, passages: readonly PreparedPassage[]): boolean {
  if (surname(a) !== surname(b)) return false;
  const [one, other] = [a.mention.words.join(' '), b.mention.words.join(' ')];
  if (one === other && a.mention.words.length > 1) return true;
  const full = passages
    .flatMap(({ analysis }) => analysis.names)
    .filter(({ words }) => words.length > 1 && words.at(-1) === surname(a))
    .map(({ words }) => words.join(' '));
  return new Set(full).size <= 1;
}

/** Some passage about the person or the office tells that the office changes hands. */
function changesHands(holder: Told, passages: readonly PreparedPassage[]): boolean {
  const noun = holder.office.split(' ').at(-1);
  return passages.some(({ analysis }) => {
    const isAbout = analysis.tokens.some(({ folded }) => folded === surname(holder) || folded === noun);
    return isAbout && CHANGE_OF_OFFICE.test(fold(analysis.passage.text));
  });
}
