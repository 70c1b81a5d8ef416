import { describe, expect, it } from 'vitest';
import { CorruptIndexError } from '../../../../lib/match/index/checksum.ts';
import { createPassageIndex } from '../../../../lib/match/index/create-passage-index.ts';
import { openPassageIndex } from '../../../../lib/match/index/segment-store.ts';
import { createMemorySegmentStore, type MemorySegmentStore } from './memory-segment-store.ts';

const EDITION = 7;
const EVERYWHERE = { admit: null, limit: 10 };

async function storeWith(ids: readonly string[]): Promise<MemorySegmentStore> {
  const store = createMemorySegmentStore();
  const { index, save } = await openPassageIndex(store, EDITION);
  for (const id of ids) index.add(id, [['talk', id], ['ceasefir']]);
  await save();
  return store;
}

describe('a stored index', () => {
  it('answers after it is opened again as it did before', async () => {
    const store = await storeWith(['a', 'b']);
    const { index, damage } = await openPassageIndex(store, EDITION);
    expect(damage).toBeNull();
    expect([...index.sourceIds()].sort()).toEqual(['a', 'b']);
    expect(index.search(['b', 'talk'], EVERYWHERE)[0]).toMatchObject({ sourceId: 'b', passage: 0 });
  });

  it('writes only the new segment and the manifest when a source is added to a large one', async () => {
    const store = createMemorySegmentStore();
    const { index, save } = await openPassageIndex(store, EDITION);
    index.addAll(Array.from({ length: 50 }, (_, k) => ({ sourceId: `old-${k}`, passages: [['talk']] })));
    await save();
    store.log.length = 0;
    index.add('new', [['storm']]);
    await save();
    expect(store.log).toEqual(['save segment-1', 'save manifest']);
  });

  it('writes only the manifest when a source is removed, and stays without it', async () => {
    const store = createMemorySegmentStore();
    const { index, save } = await openPassageIndex(store, EDITION);
    index.addAll(['a', 'b', 'c'].map((sourceId) => ({ sourceId, passages: [['talk']] })));
    await save();
    store.log.length = 0;
    index.remove('b');
    await save();
    expect(store.log).toEqual(['save manifest']);
    const again = await openPassageIndex(store, EDITION);
    expect([...again.index.sourceIds()].sort()).toEqual(['a', 'c']);
  });

  it('takes merged segments away after the manifest no longer names them', async () => {
    const store = await storeWith(['a']);
    const { index, save } = await openPassageIndex(store, EDITION);
    store.log.length = 0;
    index.add('b', [['talk'], ['truce']]);
    await save();
    expect(store.log.at(-1)).toMatch(/^delete segment/);
    expect(store.log.indexOf('save manifest')).toBe(store.log.length - 2);
    expect([...store.buffers.keys()].sort()).toEqual(['manifest', expect.stringMatching(/^segment-/)]);
  });

  it('stays whole when the worker dies between two writes', async () => {
    const store = await storeWith(['a']);
    const dying = {
      ...store,
      save: async (key: string, buffer: ArrayBuffer) => {
        if (key === 'manifest') throw new Error('gone');
        await store.save(key, buffer);
      },
    };
    const { index, save } = await openPassageIndex(dying, EDITION);
    index.add('b', [['talk']]);
    await expect(save()).rejects.toThrow('gone');
    const again = await openPassageIndex(store, EDITION);
    expect([again.damage, ...again.index.sourceIds()]).toEqual([null, 'a']);
  });

  it('saves in turn when saves are asked for at once', async () => {
    const store = createMemorySegmentStore();
    const { index, save } = await openPassageIndex(store, EDITION);
    index.add('a', [['talk']]);
    const first = save();
    index.add('b', [['talk']]);
    await Promise.all([first, save()]);
    const again = await openPassageIndex(store, EDITION);
    expect([...again.index.sourceIds()].sort()).toEqual(['a', 'b']);
  });

  it('starts empty for another edition of the stems, and replaces the former index', async () => {
    const store = await storeWith(['a']);
    const newer = await openPassageIndex(store, EDITION + 1);
    expect([newer.index.sourceCount, newer.damage]).toEqual([0, null]);
    newer.index.add('b', [['talk']]);
    await newer.save();
    const again = await openPassageIndex(store, EDITION + 1);
    expect([...again.index.sourceIds()]).toEqual(['b']);
    expect(store.buffers.size).toBe(2);
  });
});

/** Every way one stored buffer can be spoiled. */
const SPOIL: readonly (readonly [string, (buffer: ArrayBuffer) => ArrayBuffer])[] = [
  ['emptied', () => new ArrayBuffer(0)],
  ['cut to its first bytes', (buffer) => buffer.slice(0, 10)],
  ['cut by its last word', (buffer) => buffer.slice(0, -4)],
  ['cut by one byte', (buffer) => buffer.slice(0, -1)],
  ['replaced by zeros', (buffer) => new ArrayBuffer(buffer.byteLength)],
  ['changed in its last byte', (buffer) => flipped(buffer, buffer.byteLength - 1)],
  ['changed in the middle', (buffer) => flipped(buffer, buffer.byteLength >> 1)],
  ['changed in its counts', (buffer) => flipped(buffer, 12)],
];

function flipped(buffer: ArrayBuffer, at: number): ArrayBuffer {
  const bytes = new Uint8Array(buffer.slice(0));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.buffer;
}

describe.each(SPOIL)('a segment that is %s', (_how, spoil) => {
  it('is refused with a clear error', async () => {
    const { manifest, segments } = (await openPassageIndex(await storeWith(['a']), EDITION)).index.snapshot(
      1,
    );
    const damaged = segments.map(({ key, buffer }) => ({ key, buffer: spoil(buffer) }));
    expect(() => createPassageIndex({ manifest, segments: damaged })).toThrow(CorruptIndexError);
  });

  it('leaves an empty index that says why, and can be filled and saved again', async () => {
    const store = await storeWith(['a']);
    const key = [...store.buffers.keys()].find((key) => key !== 'manifest') ?? '';
    store.buffers.set(key, spoil(store.buffers.get(key) ?? new ArrayBuffer(0)));
    const { index, damage, save } = await openPassageIndex(store, EDITION);
    expect(damage).toEqual(expect.stringContaining('segment'));
    expect(index.sourceCount).toBe(0);
    index.add('a', [['talk', 'a'], ['ceasefir']]);
    await save();
    const again = await openPassageIndex(store, EDITION);
    expect([again.damage, ...again.index.sourceIds()]).toEqual([null, 'a']);
  });
});

describe.each(SPOIL)('a manifest that is %s', (_how, spoil) => {
  it('leaves an empty index that says why', async () => {
    const store = await storeWith(['a']);
    store.buffers.set('manifest', spoil(store.buffers.get('manifest') ?? new ArrayBuffer(0)));
    const { index, damage } = await openPassageIndex(store, EDITION);
    expect(damage).toEqual(expect.stringContaining('manifest'));
    expect(index.sourceCount).toBe(0);
  });
});

describe('a store that lost a segment', () => {
  it('gives an empty index that names what is missing', async () => {
    const store = await storeWith(['a']);
    store.buffers.delete('segment-0');
    const { damage } = await openPassageIndex(store, EDITION);
    expect(damage).toContain('segment-0');
  });
});
