import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../lib/library/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['tracking parameters', 'https://example.org/a?utm_source=x&fbclid=1'],
    ['fragment and slash', 'https://example.org/a/#part'],
    ['scheme, www and port', 'http://www.example.org:80/a'],
    ['double slashes', 'https://example.org//a'],
    ['upper-case host', 'https://EXAMPLE.org/a'],
  ])('looks past %s', (_name, address) => {
    expect(canonicalUrl(address)).toBe('https://example.org/a');
  });

  it('keeps what names the document, in one order', () => {
    expect(canonicalUrl('https://example.org/?id=2&a=1')).toBe('https://example.org?a=1&id=2');
    expect(canonicalUrl('https://example.org:8080/A/index.html')).toBe('https://example.org:8080/A');
  });

  it.each([null, '', 'nonsense', 'mailto:a@example.org', 'file:///etc/passwd'])('knows no %j', (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalUrl(address);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
