import { coversSite } from './covers-site.ts';
import type { Settings } from './settings.ts';

/** Match patterns of every web page. Firefox takes `*://` for more than both of them, so it is never used. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

/** What the browser lets Lateral read without a click, as far as modes go. */
export type SiteAccess = {
  readonly everySite: boolean;
  /** Host names granted one by one, each once. */
  readonly sites: readonly string[];
};

/** Match patterns of a site and its subdomains; none for what is no host name (settings come from files too). */
export function sitePatterns(site: string): readonly string[] {
  if (!/^[\w.-]+$/.test(site) || !URL.canParse(`https://${site}/`)) return [];
  // An address in numbers has no subdomains.
  const host = /^[\d.]+$/.test(site) ? site : `*.${site}`;
  return [`http://${host}/*`, `https://${host}/*`];
}

/** Match patterns of the pages that the mode lets Lateral look at unasked: none when it only reads on a click. */
export function originsOf({ mode, listedSites }: Pick<Settings, 'mode' | 'listedSites'>): readonly string[] {
  if (mode === 'automatic') return EVERY_SITE;
  return mode === 'listed' ? [...new Set(listedSites.flatMap(sitePatterns))] : [];
}

/** Reads the origins that the browser reports as granted. */
export function readAccess(origins: readonly string[]): SiteAccess {
  const everySite =
    origins.includes('<all_urls>') ||
    origins.includes('*://*/*') ||
    EVERY_SITE.every((pattern) => origins.includes(pattern));
  const hosts = origins.flatMap(
    (pattern) => /^(?:https?|\*):\/\/(?:\*\.)?([^*/]+)\//.exec(pattern)?.[1] ?? [],
  );
  return { everySite, sites: [...new Set(hosts)].sort() };
}

/** Listed sites that the browser does not let Lateral read. */
export function missingSites(
  { mode, listedSites }: Pick<Settings, 'mode' | 'listedSites'>,
  { everySite, sites }: SiteAccess,
): readonly string[] {
  return mode !== 'listed' || everySite ? [] : listedSites.filter((site) => !sites.includes(site));
}

/**
 * Whether Lateral may look at a page unasked: `free` to, or not asked to by the mode; `blocked` by the browser though
 * the mode wants it; `unlisted` in the mode of listed sites.
 */
export type PageAccess = 'free' | 'blocked' | 'unlisted';

/** @param isGranted whether the browser lets Lateral read the page's site without a click */
export function pageAccess(
  address: string,
  { mode, listedSites }: Pick<Settings, 'mode' | 'listedSites'>,
  isGranted: boolean,
): PageAccess {
  if (mode === 'click') return 'free';
  if (mode === 'listed' && !coversSite(listedSites, address)) return 'unlisted';
  return isGranted ? 'free' : 'blocked';
}
