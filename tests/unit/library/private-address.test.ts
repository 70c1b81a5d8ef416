import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../../lib/library/private-address.ts';

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
