import { isSameName, isSlip } from '../../match/spelling-variants.ts';
import { fold } from '../../text/fold.ts';
import { holdersIn, isChanging, type Holder } from '../verdict/roles.ts';
import type { EventPair } from './event-pair.ts';
import { oncePerArticle } from './once-per-article.ts';
import { clashesOf, readable, type Clash, type Statement } from './statement.ts';
import { isBackground } from '../verdict/read-text.ts';

/**
 * Offices change hands, and alike events years apart are told in the same words: without dates the two articles have to
 * be surely of one event.
 */
const SURELY_ONE_EVENT = 0.2;
/** An office with a name behind it. */
const OFFICE =
  /\b(?:[Pp]resident|[Pp]remier|[Mm]inister|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ss]ecretary(?: of [Ss]tate)?) \p{Lu}/u;
/** What is told of a holder of today: somebody who speaks or acts in what is reported. */
const ACTS =
  /^,?\s+(?:\w+ly\s+|also\s+|later\s+)?(?:said|says|told|tells|called|calls|declared|warned|warns|urged|urges|welcomed|praised|announced|added|insisted|stressed|described|condemned|vowed|promised|arrived|met|meets|spoke|hosted|opened|visited|expressed|reacted|offered|is|has|will|plans|wants|hopes)\b/u;

type Held = Statement & { readonly office: string; readonly surname: string };

type Offices = {
  readonly held: readonly Held[];
  /** All capitalised words, folded: whom the article knows. */
  readonly known: ReadonlySet<string>;
};

/** One office of one country held by two persons, each of whom only one article knows. */
export function officeHolders({ page, source, sameOccasion, similarity }: EventPair): readonly Clash[] {
  if (sameOccasion !== true && similarity < SURELY_ONE_EVENT) return [];
  const [ours, theirs] = [officesIn(page), officesIn(source)];
  return clashesOf(ours.held, theirs.held, 'office-holders', 'name', (here, there) => {
    if (here.office !== there.office || isOnePerson(here.surname, there.surname)) return false;
    return !knows(theirs, here) && !knows(ours, there);
  });
}

function knows({ known }: Offices, { surname }: Held): boolean {
  return [...known].some((word) => isOnePerson(word, surname));
}

const NONE: Offices = { held: [], known: new Set() };

const officesIn = oncePerArticle((article): Offices => {
  const told = readable(article).flatMap((one) => {
    if (!OFFICE.test(one.passage.analysis.passage.text)) return [];
    const unsettled = isChanging(one.passage) || isBackground(one);
    return holdersIn(one.passage).map((holder) => ({ holder, unsettled, one }));
  });
  const held = told.flatMap(({ holder, one }): readonly Held[] => {
    const same = told.filter(({ holder: other }) => other.office === holder.office);
    // An article that names two holders, or tells of a change or of another year, tells of two times.
    const settled = same.every(
      (other) => !other.unsettled && isOnePerson(surnameOf(other.holder), surnameOf(holder)),
    );
    const { text } = one.passage.analysis.passage;
    const after = fold(text.slice(text.indexOf(holder.text) + holder.text.length));
    if (!settled || !ACTS.test(after)) return [];
    const { office } = holder;
    return [{ passage: one.index, words: holder.text, office, surname: surnameOf(holder) }];
  });
  if (held.length === 0) return NONE;
  const capitals = article.passages.flatMap(({ tokens }) => tokens.filter(({ capital }) => capital));
  return { held, known: new Set(capitals.map(({ folded }) => folded)) };
});

function surnameOf({ words }: Holder): string {
  return words.at(-1) ?? '';
}

function isOnePerson(a: string, b: string): boolean {
  return a === b || isSameName(a, b) || isSlip(a, b);
}
