import type { Account } from './comparison.ts';

/** Names the place of an account in its source, to look its address up by. */
export function placeKey({ source, start }: Pick<Account, 'source' | 'start'>): string {
  return `${source.id} ${start}`;
}

/** Addresses of the exact places of accounts, by {@link placeKey}. */
export type Places = Readonly<Record<string, string>>;

/** Address of an account's exact place, else of its page; `null` without one. */
export function placeOf(places: Places, account: Account): string | null {
  return places[placeKey(account)] ?? account.source.url;
}
