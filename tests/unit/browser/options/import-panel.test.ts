import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImportPanel, type ImportPanel } from '../../../../lib/browser/options/import-panel.ts';
import { failure } from '../../../../lib/library/import-failure.ts';
import { makeSource } from '../../library/make-source.ts';
import { makeContext, type TestContext } from './make-context.ts';

const fake = vi.hoisted(() => ({
  asked: [] as unknown[],
  sent: [] as unknown[],
  permissions: {
    request: async ({ origins }: { origins: readonly string[] }) => {
      fake.asked.push(...origins);
      return false;
    },
  },
  runtime: {
    sendMessage: async (message: unknown) => {
      fake.sent.push(message);
      return { ok: true, value: null };
    },
  },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.stubGlobal('browser', fake);

let context: TestContext;
let panel: ImportPanel;

beforeEach(async () => {
  fake.asked.length = 0;
  fake.sent.length = 0;
  context = await makeContext();
  panel = createImportPanel(context);
});

afterEach(() => context.store.close());

const items = async () =>
  (await context.store.imports.jobs()).map(({ id }) => context.store.imports.items(id));
const [PIER, QUAY] = ['https://pier.example/late', 'https://quay.example/late'];

/** An import of two addresses that both failed and may be tried again. */
async function failedImport(): Promise<string> {
  panel.addAddresses(`${PIER}\n${QUAY}`);
  await context.settled();
  const [job] = await context.store.imports.jobs();
  if (job === undefined) throw new Error('no import');
  for (const item of await context.store.imports.items(job.id)) {
    await context.store.imports.fail(item, failure('network'));
  }
  await panel.refresh();
  fake.asked.length = 0;
  fake.sent.length = 0;
  return job.id;
}

const statuses = async (jobId: string) =>
  (await context.store.imports.items(jobId)).map(({ status }) => status);

describe('the import panel', () => {
  it('asks for the sites of typed addresses, queues each, refused or not, and has them fetched', async () => {
    panel.addAddresses(`${PIER}\nnowhere at all\n${QUAY}`);
    await context.settled();
    expect(fake.asked).toEqual(['https://pier.example/*', 'https://quay.example/*']);
    const [queued = []] = await Promise.all(await items());
    expect(queued.map(({ work }) => work?.kind)).toEqual(['fetch', 'fetch', 'refused']);
    expect(fake.sent).toHaveLength(1);
  });

  it.each([
    [
      'all that failed',
      undefined,
      ['queued', 'queued'],
      ['https://pier.example/*', 'https://quay.example/*'],
    ],
    ['one that failed', [1], ['failed', 'queued'], ['https://quay.example/*']],
  ])('tries %s again', async (_name, indexes, expected, asked) => {
    const jobId = await failedImport();
    panel.retry(jobId, indexes);
    await context.settled();
    expect(await statuses(jobId)).toEqual(expected);
    expect(fake.asked).toEqual(asked);
    expect(fake.sent).toHaveLength(1);
  });

  it('gives up what is queued, and takes it up again', async () => {
    panel.addAddresses(`${PIER}\n${QUAY}`);
    await context.settled();
    const [job] = await context.store.imports.jobs();
    panel.cancel(job?.id ?? '');
    await context.settled();
    expect(await statuses(job?.id ?? '')).toEqual(['cancelled', 'cancelled']);
    await panel.refresh();
    panel.retry(job?.id ?? '');
    await context.settled();
    expect(await statuses(job?.id ?? '')).toEqual(['queued', 'queued']);
  });

  it('fetches sources again under their own ids, those that have an address', async () => {
    await context.store.put(makeSource({ id: 'a', text: 'Late.', url: PIER, title: 'Late' }));
    await context.store.put(makeSource({ id: 'b', text: 'Typed by hand.' }));
    await context.store.put(
      makeSource({ id: 'c', text: 'From a feed.', url: 'http://10.0.0.8/x', origin: 'feed' }),
    );
    await context.store.put(
      makeSource({ id: 'd', text: 'From a page.', url: 'http://10.0.0.8/y', origin: 'page' }),
    );
    panel.fetchAgain(await context.store.list());
    await context.settled();
    const [queued = []] = await Promise.all(await items());
    expect(queued.map(({ work }) => work)).toEqual([
      { kind: 'fetch', url: PIER, typedHost: null, sourceId: 'a' },
      { kind: 'fetch', url: 'http://10.0.0.8/x', typedHost: null, sourceId: 'c' },
      { kind: 'fetch', url: 'http://10.0.0.8/y', typedHost: '10.0.0.8', sourceId: 'd' },
    ]);
  });

  it('follows the feeds of files and says how many were new', async () => {
    const opml = '<opml version="2.0"><body><outline type="rss" xmlUrl="https://a.example/f"/></body></opml>';
    for (const expected of [1, 0]) {
      panel.addFiles([new File([opml], 'feeds.opml')]);
      await context.settled();
      expect(panel.followed()).toBe(expected);
    }
  });

  it('fails where the library is closed, and leaves nothing half-written', async () => {
    context.store.door.database.close();
    panel.addAddresses(PIER);
    await expect(context.settled()).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(fake.sent).toEqual([]);
  });
});
