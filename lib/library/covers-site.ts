/** Whether a list of host names covers the host of an address. */
export function coversSite(sites: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname;
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}
