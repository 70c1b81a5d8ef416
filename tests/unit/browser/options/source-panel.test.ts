import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibraryStore } from '../../../../lib/browser/library/library-store.ts';
import { createDeletion } from '../../../../lib/browser/options/deletion.ts';
import { failureOf } from '../../../../lib/browser/options/options-context.ts';
import { createSourcePanel, type SourcePanel } from '../../../../lib/browser/options/source-panel.ts';
import { makeSource } from '../../library/make-source.ts';
import { makeContext, type TestContext } from './make-context.ts';

vi.stubGlobal('browser', { runtime: { sendMessage: async () => ({ ok: true, value: null }) } });

let context: TestContext;
let panel: SourcePanel;

beforeEach(async () => {
  context = await makeContext();
  panel = createSourcePanel(context);
  await context.store.put(makeSource({ id: 'a', text: 'The ferry was late.' }));
  await context.store.put(makeSource({ id: 'b', text: 'The bridge was closed.' }));
  await panel.refresh();
});

afterEach(() => {
  vi.restoreAllMocks();
  context.store.close();
});

const enabled = async () =>
  (await context.store.list()).map((source) => `${source.id} ${source.enabled ? 'on' : 'off'}`);
const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });

describe('the list of sources', () => {
  it('adds what was pasted; what was left empty is not known', async () => {
    const pasted = {
      text: 'Ferries cross the harbour.',
      title: ' Ferries ',
      outlet: '',
      url: '',
      published: '',
    };
    panel.addPasted(pasted);
    await context.settled();
    const added = (await context.store.list()).find(({ title }) => title === 'Ferries');
    expect(added).toMatchObject({ outlet: null, url: null, published: null, origin: 'paste', version: 1 });
    expect(await context.store.versions(added?.id ?? '')).toMatchObject([
      { provenance: { extractor: 'by-hand', origin: 'paste' } },
    ]);
  });

  it('switches several, and puts them under a topic', async () => {
    panel.toggle(['a', 'b'], false);
    panel.addTopic(['b'], 'harbour');
    await context.settled();
    expect(await enabled()).toEqual(['a off', 'b off']);
    expect((await context.store.list()).map(({ topics }) => topics)).toEqual([[], ['harbour']]);
  });

  it('sees what another window does', async () => {
    const other = await openLibraryStore({ name: context.store.door.database.name });
    await other.setEnabled(['a'], false);
    other.close();
    await panel.refresh();
    expect(panel.sources()?.find(({ id }) => id === 'a')?.enabled).toBe(false);
  });

  it.each([
    ['a full disk', noRoom, 'quota'],
    ['a closed database', () => context.store.door.database.close(), 'storage'],
  ])('says why nothing was changed: %s', async (_name, breakIt, code) => {
    breakIt();
    panel.toggle(['a', 'b'], false);
    const problem: unknown = await context.settled().catch((error: unknown) => error);
    expect(failureOf(problem).code).toBe(code);
    expect(panel.sources()?.every((source) => source.enabled)).toBe(true);
  });
});

describe('a deletion', () => {
  it.each([
    ['one', ['a']],
    ['several', ['a', 'b']],
  ])('of %s is taken back whole', async (_name, ids) => {
    const before = await enabled();
    const deletion = createDeletion(context);
    deletion.remove('sources', ids);
    await context.settled();
    expect(deletion.last()).toEqual({ kind: 'sources', count: ids.length });
    expect(await enabled()).toHaveLength(before.length - ids.length);
    deletion.undo();
    await context.settled();
    expect(await enabled()).toEqual(before);
    expect(deletion.last()).toBeNull();
  });

  it('counts only what another window had not deleted already', async () => {
    const other = await openLibraryStore({ name: context.store.door.database.name });
    await other.remove(['a']);
    other.close();
    const deletion = createDeletion(context);
    deletion.remove('sources', ['a', 'b']);
    await context.settled();
    expect(deletion.last()).toEqual({ kind: 'sources', count: 1 });
    deletion.undo();
    await context.settled();
    expect(await enabled()).toEqual(['b on']);
  });

  it('that was not written cannot be taken back', async () => {
    noRoom();
    const deletion = createDeletion(context);
    deletion.remove('sources', ['a']);
    await expect(context.settled()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(deletion.last()).toBeNull();
    expect(await enabled()).toHaveLength(2);
  });

  it('stands when the reader lets it', async () => {
    const deletion = createDeletion(context);
    deletion.remove('sources', ['a']);
    await context.settled();
    deletion.forget();
    deletion.undo();
    await context.settled();
    expect(await enabled()).toEqual(['b on']);
  });
});
