import { describe, expect, it } from 'vitest';
import { ownUrl } from '../../../lib/library/own-url.ts';

const FOUND = 'https://www.example.org/talks?utm_source=feed';

describe('ownUrl', () => {
  it.each([
    ['of the same site', 'https://example.org/talks', FOUND, 'https://example.org/talks'],
    ['of its mobile dress', 'https://m.example.org/talks', FOUND, 'https://m.example.org/talks'],
    ['of another outlet', 'https://example.net/talks', FOUND, FOUND],
    ['that ends alike', 'https://badexample.org/talks', FOUND, FOUND],
    ['of a whole domain', 'https://org/talks', FOUND, FOUND],
    ['that is none', 'talks', FOUND, FOUND],
    ['of a saved page', 'https://example.net/talks', null, 'https://example.net/talks'],
    ['that is missing', null, FOUND, FOUND],
  ])('an address %s', (_name, declared, fetched, url) => {
    expect(ownUrl(declared, fetched)).toBe(url);
  });
});
