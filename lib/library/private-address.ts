import ipaddr from 'ipaddr.js';

/** Names that never leave the machine or its network (RFC 6761, RFC 6762, RFC 8375 and common use). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/;

/**
 * Whether an address points into this machine or its network, or to an address no public server has. A name that
 * DNS resolves to such an address cannot be told from here. What is no http(s) address is not public either.
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() !== 'unicast';
  return !host.includes('.') || LOCAL_NAME.test(host);
}

const START = '^https?://(?:[^/]*@)?';
const END = '(?::\\d+)?/';

/**
 * The same as regular expressions (RE2) over whole addresses as browsers write them, for a browser that refuses such
 * requests by itself. They are coarser: every address they match is private or reserved, but a few reserved ones that no
 * home or office network uses pass.
 */
export const PRIVATE_ADDRESS_PATTERNS: readonly string[] = [
  `${START}(?:0|10|127|22[4-9]|2[34]\\d|25[0-5])(?:\\.\\d+){3}${END}`,
  `${START}(?:169\\.254|192\\.168|198\\.1[89]|172\\.(?:1[6-9]|2\\d|3[01]))(?:\\.\\d+){2}${END}`,
  `${START}100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])(?:\\.\\d+){2}${END}`,
  // Public addresses of version 6 begin with 2 or 3; 2002: wraps one of version 4.
  `${START}\\[(?:[^23]|2002:)`,
  `${START}(?:[^/:@]*\\.)?(?:localhost|local|internal|intranet|lan|home|corp|home\\.arpa)\\.*${END}`,
  `${START}[^./:@\\[]+\\.*${END}`,
];
