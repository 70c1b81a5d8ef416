import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPageState } from '../../../../lib/browser/pages/watch-page-state.ts';
import type { PageState } from '../../../../lib/compare/page-state.ts';
import { type ChangeListener, fakeArea, fakeEvent } from '../fake-polyfill.ts';

const fake = vi.hoisted(() => ({ storage: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const TAB = { id: 7, url: 'https://news.example/a' };
const PAUSED: PageState = { kind: 'paused', site: 'news.example' };
const NOT_ARTICLE: PageState = { kind: 'not-article', signals: [] };

let session: ReturnType<typeof fakeArea>;
let asked: number;

beforeEach(() => {
  const onChanged = fakeEvent<ChangeListener>();
  session = fakeArea('session', onChanged);
  fake.storage = { session, onChanged };
  asked = 0;
  const sendMessage = async () => {
    asked += 1;
    return { ok: true, value: PAUSED };
  };
  vi.stubGlobal('browser', { runtime: { sendMessage } });
});

const store = (url: string) => session.set({ 'tab:7': { url, state: NOT_ARTICLE } });

describe('what is known of a tab’s page', () => {
  it('is told from what is stored, without waking the background', async () => {
    await store(TAB.url);
    const told: PageState[] = [];
    await watchPageState(TAB, (state) => told.push(state)).begun;
    expect(told).toEqual([NOT_ARTICLE]);
    expect(asked).toBe(0);
  });

  it.each([
    ['nothing is stored', null],
    ['another page was in the tab', 'https://news.example/b'],
  ])('is asked for where %s', async (_name, url) => {
    if (url !== null) await store(url);
    const told: PageState[] = [];
    await watchPageState(TAB, (state) => told.push(state)).begun;
    await vi.waitFor(() => expect(told).toEqual([PAUSED]));
    expect(asked).toBe(1);
  });

  it('is asked for again when it changes, until stopped', async () => {
    await store(TAB.url);
    const told: PageState[] = [];
    const watch = watchPageState(TAB, (state) => told.push(state));
    await watch.begun;
    await store(TAB.url);
    await vi.waitFor(() => expect(told).toEqual([NOT_ARTICLE, PAUSED]));
    watch.stop();
    await store(TAB.url);
    expect(asked).toBe(1);
  });

  it('is not told from the store once the background was asked', async () => {
    await store(TAB.url);
    const told: PageState[] = [];
    const watch = watchPageState(TAB, (state) => told.push(state));
    watch.reload();
    await watch.begun;
    await vi.waitFor(() => expect(told).toEqual([PAUSED]));
  });
});
