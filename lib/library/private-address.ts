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
