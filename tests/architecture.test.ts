import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which room may import which; a room is the longest listed prefix of a file's path. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/library': ['lib/text', 'lib/topic'],
  'lib/topic': ['lib/text'],
  'lib/match': ['lib/text', 'lib/library', 'lib/topic'],
  'lib/compare': ['lib/text', 'lib/library', 'lib/match', 'lib/topic'],
  'lib/export': ['lib/text', 'lib/library', 'lib/match', 'lib/topic', 'lib/compare', 'lib/messages'],
  'lib/messages': ['lib/text', 'lib/library', 'lib/topic', 'lib/compare'],
  'lib/dom': ['lib/text', 'lib/topic', 'lib/compare', 'lib/library'],
  'lib/browser': [
    'lib/text',
    'lib/library',
    'lib/topic',
    'lib/match',
    'lib/compare',
    'lib/export',
    'lib/messages',
  ],
  components: [
    'lib/text',
    'lib/library',
    'lib/topic',
    'lib/match',
    'lib/compare',
    'lib/export',
    'lib/messages',
  ],
  seeds: ['lib/library'],
  entrypoints: ['components', 'lib', 'seeds'],
  scripts: ['components', 'lib', 'seeds', 'tests', 'entrypoints'],
};

const ROOMS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const roomOf = (file: string) => ROOMS.find((room) => file.startsWith(`${room}/`)) ?? null;

const files = ['lib', 'components', 'seeds', 'entrypoints', 'scripts']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file));

type Edge = { readonly from: string; readonly to: string };

function relativeImports(file: string): readonly Edge[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path ?? '');
  return specifiers.map((specifier) => ({ from: file, to: normalize(join(dirname(file), specifier)) }));
}

const edges = files.flatMap(relativeImports);

function mayImport({ from, to }: Edge): boolean {
  const here = roomOf(from);
  const there = roomOf(to);
  if (here === null || here === there) return true;
  return MAY_IMPORT[here]?.some((room) => to.startsWith(`${room}/`)) ?? false;
}

describe('the house', () => {
  it('has something in it', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(edges.length).toBeGreaterThan(10);
  });

  it('lets each room import only what stands below it', () => {
    const forbidden = edges.filter((edge) => !mayImport(edge)).map(({ from, to }) => `${from} imports ${to}`);
    expect(forbidden, 'move the code to the room that may touch what it needs').toEqual([]);
  });

  it('keeps the WebExtension API in lib/browser and the detector', () => {
    const users = files.filter(
      (file) =>
        !file.startsWith('lib/browser/') && /from 'webextension-polyfill'/.test(readFileSync(file, 'utf8')),
    );
    expect(users, 'let lib/browser make the call and pass the result in').toEqual([]);
  });

  it('renders text as text: nothing assigns HTML', () => {
    const writers = files.filter((file) =>
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(writers, 'use textContent or a view').toEqual([]);
  });

  it('names only files and folders in ARCHITECTURE.md that exist', () => {
    const named = [
      ...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(
        /`((?:lib|entrypoints|components|seeds|scripts|tests|bench)\/[\w./-]*)`/g,
      ),
    ];
    const missing = named.map(([, path]) => path ?? '').filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });
});
