import PostalMime from 'postal-mime';
import { resolve } from './find-feeds.ts';

/** The page saved in a web archive (RFC 2557), with the address it was saved from. */
export type SavedPage = { readonly html: string; readonly url: string | null };

/** Reads MHTML; `null` when it holds no page. Only the page is read, none of its pictures or frames. */
export async function readMhtml(bytes: Uint8Array): Promise<SavedPage | null> {
  try {
    const message = await PostalMime.parse(bytes);
    if (message.html === undefined || message.html.trim() === '') return null;
    const header = (key: string): string | undefined =>
      message.headers.find((candidate) => candidate.key === key)?.value;
    const address = header('snapshot-content-location') ?? header('content-location');
    return { html: message.html, url: address === undefined ? null : resolve(address, null) };
  } catch {
    return null;
  }
}
