/** The address when it is one of the web, normalised; `null` for `javascript:`, files, and what is no address. */
export function webUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}
