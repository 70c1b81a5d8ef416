import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress, PRIVATE_ADDRESS_PATTERNS } from '../../../lib/library/private-address.ts';

describe('isPrivateAddress', () => {
  it.each([
    'http://localhost:8080/',
    'http://app.localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.8/',
    'http://172.16.0.1/',
    'http://192.168.1.1/admin',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://router/',
    'http://printer.local/',
    'http://printer.local./',
    'http://localhost./',
    'http://localhost../',
    'http://017700000001/',
    'http://[::ffff:a00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[::]/',
    'http://255.255.255.255/',
    'http://224.0.0.1/',
    'http://nas.home.arpa/',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://[2606:4700::1111]/',
    'https://localhost.example.org/',
    'https://mylocal/'.replace('mylocal', 'local.example'),
  ])('%s is public', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('PRIVATE_ADDRESS_PATTERNS', () => {
  const refuse = (address: string): boolean =>
    PRIVATE_ADDRESS_PATTERNS.some((pattern) => new RegExp(pattern, 'i').test(new URL(address).href));

  it.each([
    'http://localhost:8080/',
    'http://reader@localhost/',
    'http://app.localhost/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0.0.0.0/',
    'http://10.0.0.8/x',
    'http://172.31.0.1/',
    'http://192.168.1.1/admin',
    'http://169.254.169.254/latest/meta-data',
    'http://100.127.0.1/',
    'http://[::1]:3000/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[2002:7f00:1::]/',
    'http://router/',
    'http://printer.local./',
    'http://nas.home.arpa/',
  ])('refuse %s', (address) => {
    expect(refuse(address)).toBe(true);
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'https://example.org/?to=http://localhost/',
    'https://example.org/http://127.0.0.1/',
    'https://10.example.org/',
    'https://127.0.0.1.example.org/',
    'https://localhost.example.org/',
    'https://local.example/',
    'http://8.8.8.8/',
    'http://100.128.0.1/',
    'http://172.32.0.1/',
    'http://[2606:4700::1111]/',
  ])('let %s through', (address) => {
    expect(refuse(address)).toBe(false);
    expect(isPrivateAddress(address)).toBe(false);
  });

  it('match no public address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.ipV4().map((ip) => `http://${ip}/`),
        ),
        (address) => {
          expect(refuse(address) && !isPrivateAddress(address)).toBe(false);
        },
      ),
    );
  });
});
