/** Prefixes under which one site shows one document in several dresses. */
const DRESS = /^(?:www|m|mobile|amp|edition)\./;

const siteOf = (address: string): string => new URL(address).hostname.replace(DRESS, '');

/**
 * The address of a fetched document: its own word for it, where that is of the same site, else where it was found.
 * Otherwise a page could pass for another outlet's article and put its text in the place of theirs.
 */
export function ownUrl(declared: string | null, fetched: string | null): string | null {
  if (fetched === null || declared === null) return declared ?? fetched;
  if (!URL.canParse(declared) || !URL.canParse(fetched)) return fetched;
  const [own, site] = [siteOf(declared), siteOf(fetched)];
  const same = own === site || own.endsWith(`.${site}`) || site.endsWith(`.${own}`);
  return same && own.includes('.') ? declared : fetched;
}
