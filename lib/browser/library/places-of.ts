import type { Account } from '../../compare/comparison.ts';
import { placeKey, type Places } from '../../compare/place-key.ts';
import { textFragmentUrl } from '../../export/text-fragment-url.ts';
import type { CompareLibrary } from '../../match/compare-library.ts';

/** Addresses of the exact places of accounts, verified against the stored texts. */
export async function placesOf(accounts: readonly Account[], library: CompareLibrary): Promise<Places> {
  const ids = [...new Set(accounts.map(({ source }) => source.id))];
  const sources = await Promise.all(ids.map((id) => library.load(id)));
  const texts = new Map(
    sources.flatMap((source) => (source === null ? [] : [[source.id, source.article.text]])),
  );
  const places: Record<string, string> = {};
  for (const account of accounts) {
    const { source, quote, start } = account;
    const address = textFragmentUrl(source.url, texts.get(source.id) ?? '', quote, start);
    if (address !== null) places[placeKey(account)] = address;
  }
  return places;
}
