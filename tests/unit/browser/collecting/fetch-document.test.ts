import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchDocument, type DocumentRequest } from '../../../../lib/browser/collecting/fetch-document.ts';
import { ARTICLE_HTML, serveInputs, type InputServer } from '../serve-inputs.ts';

const SHORT_MS = 300;
const SLOW = new Set(['/slow', '/silent']);

let server: InputServer;
beforeAll(async () => {
  server = await serveInputs();
});
afterAll(() => server.close());

/** As typed by the reader: the server stands on a private address. */
function get(path: string, more: Partial<DocumentRequest> = {}) {
  const url = server.url(path);
  return fetchDocument(
    { url, kind: 'page', typedHost: new URL(url).host, ...more },
    undefined,
    SLOW.has(path) ? SHORT_MS : undefined,
  );
}

describe('documents that can be read', () => {
  it('gives the text and where it was found', async () => {
    expect(await get('/good')).toEqual({
      kind: 'document',
      text: ARTICLE_HTML,
      charset: 'utf-8',
      contentType: 'text/html',
      finalUrl: server.url('/good'),
      etag: '"1"',
      lastModified: 'Sun, 01 Mar 2026 08:00:00 GMT',
    });
  });

  it.each(['/no-type', '/gzip', '/redirect'])('reads %s', async (path) => {
    expect(await get(path)).toMatchObject({ kind: 'document', text: ARTICLE_HTML });
  });

  it('tells where a redirect ended', async () => {
    expect(await get('/redirect')).toMatchObject({ finalUrl: server.url('/good') });
  });

  it.each(['/windows-1251', '/windows-1251-meta', '/utf-16', '/no-charset'])('decodes %s', async (path) => {
    expect(await get(path)).toMatchObject({ text: expect.stringMatching(/Привет$/) as string });
  });

  it('asks whether a document has changed', async () => {
    expect(await get('/conditional', { etag: '"1"' })).toEqual({ kind: 'not-modified' });
    expect(await get('/conditional', { etag: '"0"' })).toMatchObject({ kind: 'document' });
  });

  it('sends no cookie and no referrer', async () => {
    const answer = await get('/headers');
    const headers = JSON.parse(answer.kind === 'document' ? answer.text : '{}') as Record<string, string>;
    expect(Object.keys(headers)).toContain('accept');
    expect([headers['cookie'], headers['referer'], headers['authorization']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('documents that cannot be read', () => {
  it.each([
    ['/empty', 'empty'],
    ['/huge', 'too-large'],
    ['/huge-announced', 'too-large'],
    ['/bomb', 'too-large'],
    ['/slow', 'timeout'],
    ['/silent', 'timeout'],
    ['/dropped', 'network'],
    ['/hung-up', 'network'],
    ['/redirect-loop', 'network'],
    ['/redirect-file', 'network'],
    ['/broken-gzip', 'network'],
    ['/redirect-inside', 'private-address'],
    ['/picture', 'wrong-type'],
    ['/picture-as-page', 'wrong-type'],
    ['/missing', 'http-status'],
  ])('%s: %s', async (path, code) => {
    expect(await get(path)).toMatchObject({ kind: 'failed', failure: { code } });
  });

  it('does not read a page out of a redirect to data', async () => {
    expect(await get('/redirect-data')).toMatchObject({ kind: 'failed' });
  });

  it('passes on how long a busy server asks to wait', async () => {
    expect(await get('/busy')).toEqual({
      kind: 'failed',
      failure: { code: 'http-status', detail: '503' },
      retryAfter: 120,
    });
  });

  it.each([
    ['nonsense', 'bad-address'],
    ['ftp://example.org/', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['http://127.0.0.1:9/', 'private-address'],
    ['http://localhost/', 'private-address'],
    ['http://192.168.0.1/', 'private-address'],
  ])('refuses %s without asking', async (url, code) => {
    const asked = server.asked.length;
    expect(await fetchDocument({ url, kind: 'page', typedHost: null })).toMatchObject({ failure: { code } });
    expect(server.asked).toHaveLength(asked);
  });

  it('throws when its caller gives up', async () => {
    const { href: url, host } = new URL(server.url('/slow'));
    const giveUp = AbortSignal.timeout(20);
    await expect(fetchDocument({ url, kind: 'page', typedHost: host }, giveUp)).rejects.toThrow();
  });
});
