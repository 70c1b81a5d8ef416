import { canonicalUrl } from './canonical-url.ts';

/** 64 bits in hex: two of 10,000 sources share it by chance once in 10^11 libraries. */
const ID_DIGITS = 16;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same for texts that differ only in white space or in how Unicode writes a letter. SHA-256 in hex. */
export function fingerprint(text: string): Promise<string> {
  return sha256(text.normalize('NFKC').replace(/\s+/g, ' ').trim());
}

/**
 * Id of a new source, made from its address, or from its text where it has none: two readers who add the same
 * article give it the same id, so that their libraries merge.
 */
export async function newSourceId(article: {
  readonly url: string | null;
  readonly text: string;
}): Promise<string> {
  const key = canonicalUrl(article.url) ?? (await fingerprint(article.text));
  return `s-${(await sha256(key)).slice(0, ID_DIGITS)}`;
}
