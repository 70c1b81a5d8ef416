/**
 * Whether an address may be kept and linked: http(s), or one that names no scheme at all. Another scheme
 * (`javascript:`, `data:`) must never reach a link.
 */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  return ['http:', 'https:'].includes(new URL(address).protocol);
}

/** The address where it may be kept, else `null`. */
export function keptAddress(address: string | null): string | null {
  return address !== null && isWebAddress(address) ? address : null;
}
