import { type JsonLdNode, textOf, typesOf } from './json-ld.ts';

/** Who may stand behind a work, in the order of how surely it is the outlet. */
const OUTLET_KEYS = ['publisher', 'sourceOrganization', 'provider', 'copyrightHolder'] as const;
const ADDRESS_KEYS = ['url', '@id', 'mainEntityOfPage'] as const;

/**
 * The outlet of the work that a page says it is based on (schema.org `isBasedOn`: an address, a name, a work, or several
 * of these), or its host where only its address is given. `null` for the page's own site and where nobody is named.
 */
export function basedOn(value: unknown, pageUrl: string): string | null {
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      const found = basedOn(item, pageUrl);
      if (found !== null) return found;
    }
    return null;
  }
  if (typeof value === 'string') return isAddress(value) ? foreignHost(value, pageUrl) : textOf(value);
  if (typeof value !== 'object' || value === null) return null;
  const node = value as JsonLdNode;
  const named = OUTLET_KEYS.map((key) => textOf(node[key])).find((name) => name !== null && !isAddress(name));
  if (named !== undefined) return named;
  const address = ADDRESS_KEYS.map((key) => node[key]).find((at) => typeof at === 'string' && isAddress(at));
  if (typeof address === 'string') return foreignHost(address, pageUrl);
  // The name of a work is its headline, the name of an organisation is an outlet's.
  return typesOf(node).some((type) => /Work$|Article$|Posting$|Page$|^Report$/u.test(type))
    ? null
    : textOf(node);
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/|^\/|^\.{1,2}\/|^urn:|^#/iu.test(text.trim());
}

function foreignHost(address: string, pageUrl: string): string | null {
  if (!URL.canParse(address, pageUrl)) return null;
  const { hostname, protocol } = new URL(address, pageUrl);
  const own = URL.canParse(pageUrl) ? new URL(pageUrl).hostname : '';
  if (!/^https?:$/u.test(protocol) || hostname === own) return null;
  return hostname.replace(/^www\./u, '');
}
