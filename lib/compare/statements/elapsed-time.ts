import { compareQuantities } from '../../text/quantities/compare-quantities.ts';
import type { Quantity } from '../../text/analysis.ts';
import { whatGoesOn } from '../verdict/what-goes-on.ts';
import type { EventPair } from './event-pair.ts';
import { oncePerArticle } from './once-per-article.ts';
import { clashesOf, readable, type Clash, type Statement } from './statement.ts';
import { printed } from '../verdict/read-text.ts';

/** Below this length a day more or less makes two accounts of different days differ. */
const LEAST_MINUTES = 180 * 1440;

type Elapsed = Statement & { readonly what: string; readonly quantity: Quantity };

/** For how long something has gone on: one account puts it below what the other puts it above. */
export function elapsedTimes({ page, source }: EventPair): readonly Clash[] {
  return clashesOf(elapsedIn(page), elapsedIn(source), 'elapsed-time', 'duration', (here, there) => {
    return here.what === there.what && compareQuantities(here.quantity, there.quantity) === 'disjoint';
  });
}

const elapsedIn = oncePerArticle((article): readonly Elapsed[] => {
  const all = readable(article).flatMap((one): readonly Elapsed[] => {
    if (!/\b(?:years?|months?) (?:of|into)\b/u.test(one.text)) return [];
    return one.passage.analysis.quantities.flatMap((quantity) => {
      if (quantity.unit !== 'minute' || quantity.value < LEAST_MINUTES) return [];
      const what = whatGoesOn(one.text.slice(quantity.end));
      if (what === null) return [];
      const words = printed(one, quantity.start, quantity.end);
      return [{ passage: one.index, words, what, quantity }];
    });
  });
  const agrees = all.every((a) =>
    all.every((b) => a.what !== b.what || compareQuantities(a.quantity, b.quantity) !== 'disjoint'),
  );
  return agrees ? all : [];
});
