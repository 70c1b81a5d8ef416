import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onMessage, send, sendToTab } from '../../../lib/browser/messaging.ts';
import { fakeRuntime } from './fake-polyfill.ts';

let sendRaw: (message: unknown) => Promise<unknown>;

beforeEach(() => {
  const runtime = fakeRuntime({ id: 'lateral' });
  sendRaw = runtime.sendMessage;
  const tabs = {
    sendMessage: (tabId: number, message: unknown) =>
      tabId === 1 ? sendRaw(message) : Promise.reject(new Error('Receiving end does not exist.')),
  };
  vi.stubGlobal('browser', { runtime, tabs });
});

describe('messages', () => {
  it('carries a request to its handler and the answer back', async () => {
    onMessage('page-state', ({ tabId }) => ({ kind: 'error', message: `tab ${tabId}` }));
    onMessage('show-passage', async ({ passageId }) => ({ found: passageId === 'p1' }));
    expect(await send('page-state', { tabId: 3 })).toEqual({
      ok: true,
      value: { kind: 'error', message: 'tab 3' },
    });
    expect(await sendToTab(1, 'show-passage', { passageId: 'p1' })).toEqual({
      ok: true,
      value: { found: true },
    });
  });

  it('answers with the error of a handler that throws', async () => {
    onMessage('page-state', () => {
      throw new Error('The tab is gone.');
    });
    expect(await send('page-state', { tabId: 3 })).toEqual({ ok: false, error: 'The tab is gone.' });
  });

  it('answers when nobody listens or the tab has no script', async () => {
    expect(await send('page-state', { tabId: 3 })).toEqual({ ok: false, error: 'Nobody answered.' });
    expect(await sendToTab(2, 'show-passage', { passageId: 'p1' })).toEqual({
      ok: false,
      error: 'Receiving end does not exist.',
    });
  });

  it('leaves messages of others alone', async () => {
    const stop = onMessage('page-state', () => ({ kind: 'reading' }));
    expect(await sendRaw('hello')).toBeUndefined();
    stop();
    expect(await send('page-state', { tabId: 3 })).toMatchObject({ ok: false });
  });
});
