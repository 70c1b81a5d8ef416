import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/compare/parse-page.ts';

describe('pages with an outline that browsers mend', () => {
  it.each([
    ['no tags around it', '<h1>Lock</h1><p>River</p>'],
    ['no body', '<html lang="en"><head><title>T</title></head><h1>Lock</h1><p>River</p></html>'],
    ['no head and no body', '<html lang="en"><title>T</title><h1>Lock</h1><p>River</p>'],
    ['two bodies', '<html><body><h1>Lock</h1></body><body><p>River</p></body></html>'],
    ['text before its body', '<html><head></head><h1>Lock</h1><body><p>River</p></body></html>'],
    ['text after its body', '<html><body><h1>Lock</h1></body><p>River</p></html>'],
    ['no tags at all', 'LockRiver'],
  ])('reads a page with %s', (_, html) => {
    expect(parsePage(html).body.textContent.replace(/\s/g, '')).toBe('LockRiver');
  });

  it.each(['', '<!-- nothing -->', '<!doctype html>'])('finds nothing in "%s"', (html) => {
    expect(parsePage(html).body.textContent).not.toContain('undefined');
  });

  it('keeps the head and the language', () => {
    const document = parsePage('<html lang="fr"><title>Fleuve</title><meta name="a"><p>Texte</p>');
    expect(document.title).toBe('Fleuve');
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    expect(document.head.querySelector('meta')).not.toBeNull();
  });
});
