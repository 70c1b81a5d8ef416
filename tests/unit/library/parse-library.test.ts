import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../../lib/library/parse-library.ts';

const entry = {
  id: 'x1',
  outlet: 'The Gazette',
  title: 'Talks end',
  url: 'https://example.org/talks',
  published: '2026-03-01',
  text: 'Talks ended on Sunday.\nNo date was set for another round.',
};

function errorOf(json: unknown): string {
  const result = parseLibrary(json);
  return result.ok ? 'no error' : result.error;
}

describe('parseLibrary', () => {
  it('reads a list of articles and keeps their ids', () => {
    const result = parseLibrary([entry, { id: 'x2', text: 'Only a text.' }]);
    expect(result).toMatchObject({
      ok: true,
      sources: [
        { id: 'x1', enabled: true, origin: 'file', article: { outlet: 'The Gazette', text: entry.text } },
        { id: 'x2', article: { outlet: null, title: null, url: null, published: null } },
      ],
    });
  });

  it('takes an empty field for an unknown one', () => {
    expect(parseLibrary([{ ...entry, outlet: ' ', url: '' }])).toMatchObject({
      ok: true,
      sources: [{ article: { outlet: null, url: null } }],
    });
  });

  it.each([
    ['a number', 7, 'This is no library. Give a JSON array'],
    ['a lone article', entry, 'This is no library. Give a JSON array'],
    ['no id', [entry, { text: 'x' }], 'Entry 2, field "id": it is missing.'],
    ['no text', [{ id: 'a' }], 'Entry 1, field "text": it is missing.'],
    ['an empty text', [{ ...entry, text: ' ' }], 'Entry 1, field "text": it must not be empty.'],
    ['a numeric id', [{ ...entry, id: 3 }], 'Entry 1, field "id": it must be a text, not 3.'],
    ['a list as outlet', [{ ...entry, outlet: [] }], 'Entry 1, field "outlet": it must be a text'],
    ['no object', [entry, 'text'], 'Entry 2: it must be an object'],
    ['a script as address', [{ ...entry, url: 'javascript:alert(1)' }], 'field "url": it must be an http(s)'],
    ['one id twice', [entry, entry], 'Entries 1 and 2 have the same id "x1". Give each article its own.'],
  ])('refuses %s', (_name, json, message) => {
    expect(errorOf(json)).toContain(message);
  });

  it('reads an exported library without what was deleted', () => {
    const exported = makeExport();
    expect(parseLibrary(exported)).toMatchObject({ ok: true, sources: [{ id: 'a', enabled: false }] });
  });

  it('says that a library comes from a newer version', () => {
    expect(errorOf({ ...makeExport(), schema: 99 })).toContain('newer version');
  });

  it('names the place in a damaged export', () => {
    const exported = makeExport();
    const [first] = exported.sources;
    expect(errorOf({ ...exported, sources: [{ ...first, enabled: 'yes' }] })).toContain(
      'Field "sources", entry 1, field "enabled": it must be true or false, not "yes".',
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof parseLibrary(json).ok).toBe('boolean');
      }),
    );
  });
});

function makeExport() {
  const article = {
    title: null,
    outlet: null,
    byline: null,
    url: null,
    published: null,
    modified: null,
    language: 'en',
    text: 'Talks ended.',
    republishedFrom: null,
    partial: null,
  };
  const source = {
    id: 'a',
    revision: 2,
    updated: '2026-03-01T08:00:00.000Z',
    deleted: null as string | null,
    origin: 'paste',
    enabled: false,
    topics: ['talks'],
    added: '2026-03-01T08:00:00.000Z',
    canonicalUrl: null,
    fingerprint: '',
    version: 1,
    versions: [{ version: 1, provenance: null, article }],
  };
  return {
    format: 'lateral-library',
    schema: 1,
    exported: '2026-03-02T08:00:00.000Z',
    sources: [source, { ...source, id: 'b', deleted: '2026-03-01T09:00:00.000Z', versions: [] }],
    topics: [],
    feeds: [],
    settings: {},
  };
}
