import type { Account } from '../compare/comparison.ts';
import { placeOf } from '../compare/place-key.ts';
import type { PageState } from '../compare/page-state.ts';
import { citeQuote } from '../export/cite-quote.ts';

/** Copies an account's words with their citation, its address that of the exact place where it has one. */
export async function copyQuote(account: Account, state: PageState): Promise<void> {
  const places = state.kind === 'compared' ? state.places : {};
  await navigator.clipboard.writeText(citeQuote(account, placeOf(places, account)));
}
