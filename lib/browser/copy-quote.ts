import type { Account } from '../compare/comparison.ts';
import { placeOf } from '../compare/place-key.ts';
import type { PageState } from '../compare/page-state.ts';
import { citeQuote } from '../export/cite-quote.ts';
import type { Translator } from '../messages/translate.ts';

type Messages = Pick<Translator, 't' | 'date'>;

/** Copies an account's words with their citation, its address that of the exact place where it has one. */
export async function copyQuote(account: Account, state: PageState, messages: Messages): Promise<void> {
  const places = state.kind === 'compared' ? state.places : {};
  await copyCitation(account, placeOf(places, account), messages);
}

/** Copies an account's words with their citation and the address given. */
export async function copyCitation(
  account: Account,
  address: string | null,
  messages: Messages,
): Promise<void> {
  await navigator.clipboard.writeText(citeQuote(account, messages, address));
}
