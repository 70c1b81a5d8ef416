import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export const ARTICLE_HTML = `<!doctype html><html lang="en"><head><title>Talks end</title></head><body><article><h1>Talks end</h1>
<p>${'The talks ended in the afternoon without an agreement, both delegations said. '.repeat(4)}</p></article></body></html>`;

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a'));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const send =
  (type: string | null, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { ...(type !== null && { 'content-type': type }), ...headers });
    response.end(body);
  };

const redirect =
  (to: string): Answer =>
  (_request, response) => {
    response.writeHead(302, { location: to });
    response.end();
  };

/** The same server under another name of this machine: an address that the reader did not type. */
const inside: Answer = (request, response) => {
  const port = request.headers.host?.split(':')[1] ?? '';
  redirect(`http://localhost:${port}/inside`)(request, response);
};

const missing: Answer = (_request, response) => void response.writeHead(404).end('gone');

/** Good and bad documents as servers send them, by path. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/good': send('text/html; charset=utf-8', ARTICLE_HTML, {
    etag: '"1"',
    'last-modified': 'Sun, 01 Mar 2026 08:00:00 GMT',
  }),
  '/no-type': send(null, ARTICLE_HTML),
  '/empty': send('text/html', ''),
  '/huge': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const write = (): void => {
      while (response.writable && response.write('a'.repeat(1 << 16)));
    };
    response.on('drain', write);
    write();
  },
  '/huge-announced': send('text/html', ARTICLE_HTML, { 'content-length': String(11 * 1024 * 1024) }),
  '/slow': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<p>One');
  },
  '/silent': () => undefined,
  '/dropped': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write('<p>One');
    setTimeout(() => response.destroy(), 20);
  },
  '/hung-up': (request) => void request.socket.destroy(),
  '/redirect': redirect('/good'),
  '/redirect-loop': redirect('/redirect-loop'),
  '/redirect-file': redirect('file:///etc/passwd'),
  '/redirect-inside': inside,
  '/redirect-data': redirect('data:text/html,hello'),
  '/picture': send('image/png', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)),
  '/picture-as-page': send('text/html', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 1, 0)),
  '/windows-1251': send('text/html; charset=windows-1251', Buffer.from('3c703ecff0e8e2e5f2', 'hex')),
  '/windows-1251-meta': send(
    'text/html',
    Buffer.concat([Buffer.from('<meta charset=windows-1251><p>'), Buffer.from('cff0e8e2e5f2', 'hex')]),
  ),
  '/utf-16': send('text/html', Buffer.from('\uFEFF<p>Привет', 'utf16le')),
  '/no-charset': send('text/html', '<p>Привет'),
  '/bomb': send('text/html', BOMB, { 'content-encoding': 'gzip' }),
  '/gzip': send('text/html', gzipSync(ARTICLE_HTML), { 'content-encoding': 'gzip' }),
  '/broken-gzip': send('text/html', Buffer.from('no gzip at all'), { 'content-encoding': 'gzip' }),
  '/missing': missing,
  '/busy': (_request, response) => void response.writeHead(503, { 'retry-after': '120' }).end(),
  '/conditional': (request, response) => {
    const known = request.headers['if-none-match'] === '"1"';
    response.writeHead(known ? 304 : 200, { 'content-type': 'text/html', etag: '"1"' });
    response.end(known ? undefined : ARTICLE_HTML);
  },
  '/headers': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(JSON.stringify(request.headers));
  },
  '/text': send('text/plain', 'The talks ended without an agreement.'),
};

export type InputServer = {
  readonly url: (path: string) => string;
  /** What was asked for, in order. */
  readonly asked: readonly string[];
  /** With which headers a path was last asked for. */
  readonly headersOf: (path: string) => IncomingHttpHeaders | undefined;
  /** Another answer for a path from now on. */
  answer(path: string, type: string, body: string | Buffer, headers?: Record<string, string>): void;
  /** A path answers as another one does from now on. */
  answerAs(path: string, other: string): void;
  close(): Promise<void>;
};

/** A server of good and bad documents on a free port of this machine. */
export async function serveInputs(): Promise<InputServer> {
  const own = new Map<string, Answer>();
  const asked: string[] = [];
  const headers = new Map<string, IncomingHttpHeaders>();
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    headers.set(path, request.headers);
    response.on('error', () => undefined);
    const answer = own.get(path) ?? ANSWERS[path.split('?')[0] ?? ''] ?? missing;
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    headersOf: (path) => headers.get(path),
    answer: (path, type, body, extra) => void own.set(path, send(type, body, extra)),
    answerAs: (path, other) => void own.set(path, ANSWERS[other] ?? missing),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
