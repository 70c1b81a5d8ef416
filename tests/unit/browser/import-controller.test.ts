import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportLibrary } from '../../../lib/browser/export-library.ts';
import { createImportController, type ImportHost } from '../../../lib/browser/import-controller.ts';
import { createImportRunner, type ImportTools } from '../../../lib/browser/import-runner.ts';
import { openLibraryStore, type LibraryStore } from '../../../lib/browser/library-store.ts';
import { takeAlong } from '../../../lib/browser/take-along.ts';
import { createTopicController } from '../../../lib/browser/topic-controller.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/library/settings.ts';
import { makeSource } from '../library/make-source.ts';

let store: LibraryStore;
let host: ImportHost & { asked: string[]; woken: number; current: Settings };
let count = 0;

const tools: ImportTools = {
  fetchDocument: async () => ({
    kind: 'failed',
    failure: { code: 'network', detail: null },
    retryAfter: null,
  }),
  readDocument: async (html, url) => makeSource({ id: '', url, text: html }).article,
  hasHost: async () => true,
};

beforeEach(async () => {
  store = await openLibraryStore({ name: `controller-${(count += 1)}` });
  host = {
    asked: [],
    woken: 0,
    current: DEFAULT_SETTINGS,
    requestHosts: async (urls) => host.asked.push(...urls) >= 0,
    wakeBackground: async () => (host.woken += 1),
    settings: {
      get: async () => host.current,
      set: async (changes) => (host.current = { ...host.current, ...changes }),
    },
  };
});
afterEach(() => store.close());

describe('the import controller', () => {
  it('asks for the hosts of typed addresses first and reports each of them', async () => {
    const controller = createImportController(store, host);
    const adding = controller.addAddresses('https://example.org/a\nnonsense here\n');
    expect(host.asked).toEqual(['https://example.org/a']);
    expect(await adding).toBeNull();
    await createImportRunner(store, tools).run();
    const [progress] = await controller.progress();
    expect(progress?.items.map(({ label, failure }) => [label, failure?.code])).toEqual([
      ['https://example.org/a', 'network'],
      ['nonsense here', 'bad-address'],
    ]);
    expect(host.woken).toBe(1);
    if (progress !== undefined) await controller.retry(progress);
    expect(await controller.progress()).toMatchObject([
      { job: { state: 'running', counts: { queued: 1, failed: 1 } }, items: [{ label: 'nonsense here' }] },
    ]);
  });

  it('takes articles, feeds and whole libraries from files in one import', async () => {
    await store.put(makeSource({ id: 'a', text: 'Kept elsewhere.' }));
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
    const library = await exportLibrary(store.door, settings);
    await store.remove(['a']);
    const controller = createImportController(store, host);
    const opml =
      '<opml version="2.0"><body><outline xmlUrl="https://example.org/feed" text="F"/></body></opml>';
    await controller.addFiles([
      new File(['Talks ended on Sunday.'], 'talks.txt'),
      new File([opml], 'feeds.opml'),
      new File([library], 'library.json'),
      new File([], 'empty.html'),
    ]);
    await createImportRunner(store, tools).run();
    expect((await controller.progress())[0]?.items.map(({ status }) => status)).toEqual([
      'added',
      'added',
      'failed',
    ]);
    expect((await store.list()).map(({ title, length }) => [title, length])).toEqual(
      expect.arrayContaining([[null, 15]]),
    );
    expect(await store.feeds.list()).toMatchObject([{ id: 'https://example.org/feed', title: 'F' }]);
    expect(host.current.theme).toBe('dark');
  });

  it('leaves settings that the reader chose', async () => {
    host.current = { ...DEFAULT_SETTINGS, mode: 'click' };
    const library = await exportLibrary(store.door, { ...DEFAULT_SETTINGS, theme: 'dark' });
    await createImportController(store, host).addFiles([new File([library], 'library.json')]);
    expect(host.current).toEqual({ ...DEFAULT_SETTINGS, mode: 'click' });
  });
});

describe('taking along', () => {
  it.each([
    ['library', 'lateral-library', 'json'],
    ['opml', '<opml', 'opml'],
    ['csl-json', 'Talks end', 'csl.json'],
    ['bibtex', 'Talks end', 'bib'],
  ] as const)('writes %s', async (format, content, extension) => {
    await store.put(makeSource({ id: 'a', title: 'Talks end', outlet: 'The Gazette', text: 'Talks ended.' }));
    const { name, blob } = await takeAlong(store, format, DEFAULT_SETTINGS);
    expect(name).toMatch(new RegExp(`^lateral-\\d{4}-\\d\\d-\\d\\d\\.${extension.replace('.', '\\.')}$`));
    expect(await blob.text()).toContain(content);
  });
});

describe('the topic controller', () => {
  const strike = [
    'Railway workers in Lindmar went on strike on Monday, the Lindmar Transport Union said.',
    'The Lindmar Transport Union called railway workers in Lindmar out on strike over wages.',
  ].map((text, index) => makeSource({ id: `strike-${index}`, text }));

  it('learns a topic, keeps corrections apart, previews and removes it', async () => {
    for (const source of strike) await store.put(source);
    const controller = createTopicController(store);
    await controller.create(' Lindmar strike ', ['strike-0', 'strike-1']);
    const [record] = await store.topics.list();
    expect(record?.topic).toMatchObject({ name: 'Lindmar strike', followed: true });
    const [term] = record?.topic.terms ?? [];
    expect(term).toBeDefined();
    await controller.correct(record?.id ?? '', term?.stem ?? '', 'never');
    await controller.relearn();
    expect((await store.topics.list())[0]).toMatchObject({
      corrections: { [term?.stem ?? '']: 'never' },
      topic: { terms: record?.topic.terms },
    });
    await controller.rename(record?.id ?? '', 'Strike');
    const previews = await controller.previews();
    expect(previews.get(record?.id ?? '')).toMatchObject({ total: 2 });
    await controller.remove(record?.id ?? '');
    expect(await store.topics.list()).toEqual([]);
  });
});
