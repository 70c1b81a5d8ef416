import { describe, expect, it } from 'vitest';
import {
  EVERY_SITE,
  missingSites,
  originsOf,
  pageAccess,
  readAccess,
  sitePatterns,
} from '../../../lib/library/site-access.ts';

const LISTED = { mode: 'listed' as const, listedSites: ['pier.example', 'quay.example'] };

describe('sites that Lateral may read', () => {
  it.each([
    ['a site with its subdomains', 'pier.example', ['http://*.pier.example/*', 'https://*.pier.example/*']],
    ['an address in numbers alone', '127.0.0.1', ['http://127.0.0.1/*', 'https://127.0.0.1/*']],
    ['nothing that is a path', 'pier.example/news', []],
    ['nothing that is every site', '*', []],
    ['nothing that is no host', 'a b', []],
    ['nothing that is empty', '', []],
  ])('match patterns of %s', (_, site, patterns) => {
    expect(sitePatterns(site)).toEqual(patterns);
  });

  it('needs every site, the listed ones or none, as the mode is', () => {
    expect(originsOf({ ...LISTED, mode: 'automatic' })).toEqual(EVERY_SITE);
    expect(originsOf({ ...LISTED, mode: 'click' })).toEqual([]);
    expect(originsOf(LISTED)).toEqual([
      'http://*.pier.example/*',
      'https://*.pier.example/*',
      'http://*.quay.example/*',
      'https://*.quay.example/*',
    ]);
  });

  it.each([
    ['nothing', [], false, []],
    ['both schemes', [...EVERY_SITE], true, []],
    ['one scheme alone', ['https://*/*'], false, []],
    ['all addresses', ['<all_urls>'], true, []],
    [
      'sites, each once',
      ['http://*.b.example/*', 'https://*.b.example/*', 'https://a.example/*'],
      false,
      ['a.example', 'b.example'],
    ],
  ])('reads what is granted: %s', (_, origins, everySite, sites) => {
    expect(readAccess(origins)).toEqual({ everySite, sites });
  });

  it('names the listed sites that are not granted', () => {
    expect(missingSites(LISTED, { everySite: false, sites: ['pier.example'] })).toEqual(['quay.example']);
    expect(missingSites(LISTED, { everySite: true, sites: [] })).toEqual([]);
    expect(missingSites({ ...LISTED, mode: 'click' }, { everySite: false, sites: [] })).toEqual([]);
  });

  it.each([
    ['automatic', 'https://else.example/a', true, 'free'],
    ['automatic', 'https://else.example/a', false, 'blocked'],
    ['listed', 'https://www.pier.example/a', true, 'free'],
    ['listed', 'https://www.pier.example/a', false, 'blocked'],
    ['listed', 'https://else.example/a', true, 'unlisted'],
    ['click', 'https://else.example/a', false, 'free'],
  ] as const)('in the mode %s, %s with the right %s: %s', (mode, address, isGranted, access) => {
    expect(pageAccess(address, { ...LISTED, mode }, isGranted)).toBe(access);
  });
});
