import browser from 'webextension-polyfill';

/** Match patterns for the hosts of http(s) addresses, each once. A pattern has no port: it stands for all. */
export function hostPatterns(urls: readonly string[]): string[] {
  const patterns = urls.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const { protocol, hostname } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? [`${protocol}//${hostname}/*`] : [];
  });
  return [...new Set(patterns)];
}

/** Whether the reader has allowed to fetch from the host of an address. */
export async function hasHost(url: string): Promise<boolean> {
  const origins = hostPatterns([url]);
  return origins.length > 0 && browser.permissions.contains({ origins });
}

/**
 * Asks the reader to allow the hosts of addresses. Call it directly in the click that needs them: browsers ask only
 * then. A refusal is an answer, not an error.
 */
export async function requestHosts(urls: readonly string[]): Promise<boolean> {
  const origins = hostPatterns(urls);
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.request({ origins });
  } catch {
    // Not in a click, or a pattern the browser does not know: not allowed then.
    return browser.permissions.contains({ origins });
  }
}
