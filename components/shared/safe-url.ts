/** The address when it is http(s), otherwise `null`: an address from a page or a file never runs as script. */
export function safeUrl(url: string | null): string | null {
  if (url === null) return null;
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
  } catch {
    return null;
  }
}
