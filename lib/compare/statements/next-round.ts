import { isLaterResult } from '../verdict/results.ts';
import type { EventPair } from './event-pair.ts';
import { oncePerArticle } from './once-per-article.ts';
import { clashesOf, readable, type Clash, type ReadPassage, type Statement } from './statement.ts';
import { isBackground, printed } from '../verdict/read-text.ts';

const WHAT =
  '(?:talks|negotiations|discussions|sides|parties|teams|delegations|negotiators|they|round two|(?:second|third|next|new|another|further) (?:round|meeting|session))';
/** "will meet again on Thursday"; a day or a stretch of time has to be told with it. */
const SET = new RegExp(
  String.raw`\b${WHAT}\b[^.;:,]{0,40}?\b(?:will (?:meet again|reconvene|resume|continue|be held|take place|return)|(?:resume|reconvene|meet again)s?|(?:is|are|was|were) (?:set|scheduled|due|planned|agreed|fixed)|agreed to (?:meet again|reconvene|resume|return))\b[^.;:]{0,30}`,
  'u',
);
const NOT_SET =
  /\b(?:no (?:new |firm |further |exact )?(?:date|time|day) (?:has been |have been |had been |was |were |is |for (?:\w+ ){0,6})?(?:set|fixed|agreed|announced|scheduled|given)|no (?:further|new|more|next) (?:talks|meetings?|negotiations|rounds?|sessions?) (?:is |are |was |were |have been |has been )?(?:planned|scheduled|agreed|set|announced|arranged)|without (?:setting|agreeing|fixing) (?:on )?(?:a|any) (?:new |further )?date)\b/u;
/** A date for something else than talking on. */
const OF_TALKS =
  /\b(?:talks|negotiations|discussions|meetings?|rounds?|sessions?|reconvene|resum\w+|meet again|sequel)\b/u;
const UNREAL =
  /\b(?:if|unless|whether|should|would|could|may|might|hop(?:e|es|ed|ing)|wants?|wanted|propos\w+|suggest\w*|offer\w*|demand\w*|call\w* for|urg(?:e|es|ed)|expect\w*|likely|possibl[ey]|pencil\w*|tentative\w*|not|no|denied)\b/u;

type Next = Statement & { readonly isSet: boolean };

/** By one account the day of the next talks is set, by the other none is. */
export function nextRounds({ page, source, later }: EventPair): readonly Clash[] {
  return clashesOf(nextIn(page), nextIn(source), 'next-round', 'date', (here, there) => {
    return here.isSet !== there.isSet && !isLaterResult({ reached: here.isSet }, later);
  });
}

const nextIn = oncePerArticle((article): readonly Next[] => {
  const told = readable(article).flatMap((one) => notSetIn(one) ?? setIn(one) ?? []);
  return new Set(told.map(({ isSet }) => isSet)).size > 1 ? [] : told;
});

function notSetIn(one: ReadPassage): Next | null {
  const found = NOT_SET.exec(one.text);
  if (found === null || !OF_TALKS.test(one.text) || isBackground(one)) return null;
  return {
    passage: one.index,
    words: printed(one, found.index, found.index + found[0].length),
    isSet: false,
  };
}

function setIn(one: ReadPassage): Next | null {
  const found = SET.exec(one.text);
  if (found === null || UNREAL.test(one.text)) return null;
  const [start, end] = [found.index, found.index + found[0].length];
  const { times, quantities } = one.passage.analysis;
  const isDated =
    times.some((time) => time.kind === 'date' && time.start >= start && time.start < end) ||
    quantities.some(
      (q) => q.unit === 'minute' && /\bin $/u.test(one.text.slice(0, q.start)) && q.start < end,
    );
  return isDated ? { passage: one.index, words: printed(one, start, end), isSet: true } : null;
}
