import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportLibrary, wipeLibrary } from '../../../lib/browser/library/export-library.ts';
import type { FetchDocument } from '../../../lib/browser/collecting/fetch-document.ts';
import { createImportRunner, type ImportTools } from '../../../lib/browser/collecting/import-runner.ts';
import { openLibraryStore, type LibraryStore } from '../../../lib/browser/library/library-store.ts';
import { UNDO_MS } from '../../../lib/browser/library/source-store.ts';
import type { PlannedItem } from '../../../lib/library/import-item.ts';
import { parseExport } from '../../../lib/library/parse-export.ts';
import { planFetchAgain } from '../../../lib/library/plan-fetch-again.ts';
import { DEFAULT_SETTINGS } from '../../../lib/library/settings.ts';
import type { Provenance } from '../../../lib/library/source-record.ts';
import { makeSource } from '../library/make-source.ts';

const URL_OF = 'https://pier.example/ferry';
const FIRST = 'The ferry left the pier on time. '.repeat(4);
const CHANGED = 'The ferry left the pier an hour late. '.repeat(4);
const CORRECTED = 'The ferry left the pier on time, the harbour master said. '.repeat(4);

const PROVENANCE: Provenance = {
  origin: 'url',
  at: '2026-03-01T07:00:00.000Z',
  requestedUrl: URL_OF,
  finalUrl: URL_OF,
  extractor: 'page',
  from: null,
};

let store: LibraryStore;
let clock = 0;
let count = 0;

beforeEach(async () => {
  clock = Date.parse('2026-03-01T08:00:00Z');
  store = await openLibraryStore({ name: `races-${(count += 1)}`, now: () => new Date((clock += 1)) });
});
afterEach(() => store.close());

/** A site that answers with `text`, once what the reader does `meanwhile` is done. */
const toolsOf = (text: string, meanwhile: () => Promise<unknown> = async () => null): ImportTools => ({
  async fetchDocument() {
    await meanwhile();
    return DOCUMENT;
  },
  readDocument: async (_html, url) => makeSource({ id: '', url, text }).article,
  hasHost: async () => true,
});

const DOCUMENT: Awaited<ReturnType<FetchDocument>> = {
  kind: 'document',
  text: '<p>',
  charset: 'utf-8',
  contentType: 'text/html',
  finalUrl: URL_OF,
  etag: null,
  lastModified: null,
};

const again = () => planFetchAgain({ id: 'a', url: URL_OF, title: null, origin: 'url' });
const byAddress: PlannedItem = {
  label: URL_OF,
  origin: 'url',
  from: null,
  work: { kind: 'fetch', url: URL_OF, typedHost: null },
};

async function begin(): Promise<void> {
  await store.put(makeSource({ id: 'a', url: URL_OF, text: FIRST }), { provenance: PROVENANCE });
}

async function run(planned: readonly PlannedItem[], text: string, meanwhile?: () => Promise<unknown>) {
  const { id } = await store.imports.start(planned, { again: planned[0] !== byAddress });
  await createImportRunner(store, toolsOf(text, meanwhile)).run();
  return (await store.imports.items(id)).map(({ status }) => status);
}

describe('a source that is fetched again', () => {
  it('gets its changed text beside the first one, both with their dates', async () => {
    await begin();
    expect(await run(again(), CHANGED)).toEqual(['new-version']);
    const versions = await store.versions('a');
    expect(versions.map(({ article }) => article.text)).toEqual([FIRST, CHANGED]);
    expect(versions.map(({ provenance }) => provenance?.at)).toEqual([
      PROVENANCE.at,
      expect.stringContaining('2026-03-01T08:00:00') as string,
    ]);
    expect(await store.get('a')).toMatchObject({ textVersion: { number: 2 } });
  });

  it('says so when the page is as it was', async () => {
    await begin();
    expect(await run(again(), FIRST)).toEqual(['already-there']);
    expect(await store.versions('a')).toHaveLength(1);
  });

  it.each([
    ['as it was', FIRST],
    ['changed', CHANGED],
  ])('stays deleted when the reader deleted it meanwhile and the page is %s', async (_name, text) => {
    await begin();
    expect(await run(again(), text, () => store.remove(['a']))).toEqual(['stays-deleted']);
    expect(await store.list()).toEqual([]);
    expect((await store.versions('a')).map(({ article }) => article.text)).toEqual([FIRST]);
  });

  it('stays deleted when a failed attempt is tried again after the deletion', async () => {
    await begin();
    const { id } = await store.imports.start(again(), { again: true });
    const failing = { ...toolsOf(FIRST), hasHost: async () => false };
    await createImportRunner(store, failing).run();
    await store.remove(['a']);
    await store.imports.retry(id);
    await createImportRunner(store, toolsOf(CHANGED)).run();
    expect(await store.imports.items(id)).toMatchObject([{ status: 'stays-deleted' }]);
    expect(await store.list()).toEqual([]);
  });

  it('stays deleted when its undo has run out by then', async () => {
    await begin();
    const status = await run(again(), CHANGED, async () => {
      await store.remove(['a']);
      clock += UNDO_MS;
    });
    expect(status).toEqual(['stays-deleted']);
  });

  it('keeps a correction by hand that came meanwhile in use, the fetched text beside it', async () => {
    await begin();
    expect(await run(again(), CHANGED, () => store.edit('a', { text: CORRECTED }))).toEqual(['new-version']);
    expect((await store.get('a'))?.article.text).toBe(CORRECTED);
    expect((await store.versions('a')).map(({ article }) => article.text)).toEqual([
      FIRST,
      CORRECTED,
      CHANGED,
    ]);
    await store.edit('a', { text: `${CORRECTED}!` });
    expect(await store.versions('a')).toHaveLength(4);
  });

  it('is no news with an earlier text after a correction by hand', async () => {
    await begin();
    await store.edit('a', { text: CORRECTED });
    expect(await run(again(), FIRST)).toEqual(['already-there']);
    expect((await store.get('a'))?.article.text).toBe(CORRECTED);
  });

  it('keeps the switch and the topics that the reader changed meanwhile', async () => {
    await begin();
    await run(again(), CHANGED, async () => {
      await store.setEnabled(['a'], false);
      await store.setTopic(['a'], 'harbour', true);
    });
    expect(await store.list()).toMatchObject([{ enabled: false, topics: ['harbour'], version: 2 }]);
  });
});

describe('a source that an import brings', () => {
  it('is no book: a text without end is refused, however it came', async () => {
    expect(await run([byAddress], 'word '.repeat(200_001))).toEqual(['failed']);
    expect(await store.list()).toEqual([]);
  });

  it('comes back when it was deleted before', async () => {
    await begin();
    await store.remove(['a']);
    expect(await run([byAddress], CHANGED)).toEqual(['added']);
  });

  it('stays deleted when it was deleted since the import was asked for', async () => {
    await begin();
    expect(await run([byAddress], CHANGED, () => store.remove(['a']))).toEqual(['stays-deleted']);
    expect(await store.list()).toEqual([]);
  });

  it('stays deleted when it was deleted since its exported copy was asked for', async () => {
    await begin();
    const exported: unknown = JSON.parse(await (await exportLibrary(store.door, DEFAULT_SETTINGS)).text());
    const parsed = parseExport(exported);
    const source = parsed.ok ? parsed.library.sources[0] : undefined;
    if (source === undefined) throw new Error('Nothing was exported.');
    const planned = { ...byAddress, origin: 'file', work: { kind: 'stored', source } } as const;
    const { id } = await store.imports.start([planned]);
    await store.remove(['a']);
    await createImportRunner(store, toolsOf(FIRST)).run();
    expect(await store.imports.items(id)).toMatchObject([{ status: 'stays-deleted' }]);
    await store.imports.start([planned]);
    await createImportRunner(store, toolsOf(FIRST)).run();
    expect(await store.list()).toHaveLength(1);
  });

  it('comes back when the reader tries it again after deleting it', async () => {
    await begin();
    const { id } = await store.imports.start([byAddress]);
    await createImportRunner(store, { ...toolsOf(FIRST), hasHost: async () => false }).run();
    await store.remove(['a']);
    await store.imports.retry(id);
    await createImportRunner(store, toolsOf(CHANGED)).run();
    expect(await store.imports.items(id)).toMatchObject([{ status: 'added' }]);
  });

  it.each<[string, (jobId: string) => Promise<unknown>]>([
    ['cancelled', (jobId) => store.imports.cancel(jobId)],
    ['forgotten', (jobId) => store.imports.forget(jobId)],
    ['wiped away with the whole library', () => wipeLibrary(store.door)],
  ])(
    'does not come, nor does any request for the rest go out, when the import was %s',
    async (_name, act) => {
      const many = Array.from({ length: 12 }, (_value, index): PlannedItem => {
        const url = `${URL_OF}/${index}`;
        return { ...byAddress, work: { kind: 'fetch', url, typedHost: null } };
      });
      const { id } = await store.imports.start(many);
      let requests = 0;
      const tools = toolsOf(CHANGED, async () => {
        requests += 1;
        await act(id);
      });
      await createImportRunner(store, tools).run();
      expect(await store.list()).toEqual([]);
      expect(requests).toBeLessThanOrEqual(4);
      expect((await store.imports.items(id)).every(({ status }) => status === 'cancelled')).toBe(true);
    },
  );

  it('keeps the mark of a topic that was deleted meanwhile, for its undo', async () => {
    await store.topics.save({ id: 'harbour', name: 'Harbour', followed: true, terms: [], threshold: 1 });
    const { id } = await store.imports.start([byAddress], { topics: ['harbour'] });
    const undo = await store.topics.remove(['harbour']);
    await createImportRunner(store, toolsOf(FIRST)).run();
    expect(await store.imports.items(id)).toMatchObject([{ status: 'added' }]);
    expect(await store.topics.list()).toEqual([]);
    await store.topics.restore(undo);
    expect(await store.list()).toMatchObject([{ topics: ['harbour'] }]);
  });
});
