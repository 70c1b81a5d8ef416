import 'fake-indexeddb/auto';
import bibtex from 'bibtex-parse';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createBackupPanel,
  type BackupFile,
  type BackupPanel,
} from '../../../../lib/browser/options/backup-panel.ts';
import { settings } from '../../../../lib/browser/settings.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/library/settings.ts';
import { makeSource } from '../../library/make-source.ts';
import { makeContext, type TestContext } from './make-context.ts';

const fake = vi.hoisted(() => ({ storage: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const BUNDLED = makeSource({ id: 'bundled-000', origin: 'bundled', text: 'Talks in Istanbul.' });
const SEEDS = { topic: { id: 'talks', name: 'Talks' }, sources: [BUNDLED] };

let context: TestContext;
let panel: BackupPanel;
let saved: Map<string, Blob>;

beforeEach(async () => {
  const { fakeArea, fakeEvent } = await import('../fake-polyfill.ts');
  const onChanged = fakeEvent<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();
  fake.storage = { local: fakeArea('local', onChanged), onChanged };
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ usage: 10, quota: 100 }), persisted: async () => false },
  });
  context = await makeContext();
  saved = new Map();
  panel = createBackupPanel(context, SEEDS, (file, name) => void saved.set(name, file));
  await context.store.put(
    makeSource({
      id: 'a',
      title: 'Ferries & {quays} of 100 %',
      outlet: 'Quay "News"',
      url: 'https://example.org/a?x=1&y=2',
      text: 'The ferry was late.',
    }),
  );
  await context.store.feeds.follow([
    {
      url: 'https://example.org/feed?a=1&b=2',
      title: 'Quay <News> & "more"',
      siteUrl: 'https://example.org/',
    },
  ]);
});
afterEach(() => {
  context.store.close();
  vi.unstubAllGlobals();
});

async function save(format: BackupFile): Promise<string> {
  panel.exportAs(format);
  await context.settled();
  const [file] = [...saved.values()];
  return file?.text() ?? '';
}

describe('a way out, read by another program', () => {
  it('OPML', async () => {
    const { document } = parseHTML((await save('opml')).replace(/^<\?xml[^>]*>/, ''));
    const [outline] = document.querySelectorAll('outline');
    expect(outline?.getAttribute('xmlUrl')).toBe('https://example.org/feed?a=1&b=2');
    expect(outline?.getAttribute('text')).toBe('Quay <News> & "more"');
  });

  it('BibTeX', async () => {
    const [entry] = bibtex.entries(await save('bibtex')) as readonly Record<string, string>[];
    expect(entry?.['URL']).toBe('https://example.org/a?x=1&y=2');
  });

  it('CSL-JSON', async () => {
    expect(JSON.parse(await save('csl-json'))).toMatchObject([
      { title: 'Ferries & {quays} of 100 %', URL: 'https://example.org/a?x=1&y=2' },
    ]);
  });
});

describe('starting anew', () => {
  it('leaves the library and the settings as they came', async () => {
    await settings.set({ theme: 'dark' });
    panel.reset();
    await context.settled();
    expect((await context.store.list()).map(({ id }) => id)).toEqual(['bundled-000']);
    expect((await context.store.topics.list()).map(({ id }) => id)).toEqual(['talks']);
    expect(await context.store.feeds.list()).toEqual([]);
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves nothing of what was there', async () => {
    panel.reset();
    await context.settled();
    const everything = await save('library');
    expect(everything).not.toContain('ferry');
    expect(everything).not.toContain('example.org');
  });
});
