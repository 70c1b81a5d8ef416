import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onMessage, send, sendToTab } from '../../../lib/browser/messaging.ts';

const fake = vi.hoisted(() => ({
  runtime: {} as Record<string, unknown>,
  tabs: {} as Record<string, unknown>,
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const sender = { id: 'lateral' };
let sendRaw: (message: unknown) => Promise<unknown>;

beforeEach(async () => {
  const { fakeEvent } = await import('./fake-polyfill.ts');
  const event = fakeEvent<(message: unknown, from: typeof sender) => unknown>();
  const sendMessage = async (message: unknown): Promise<unknown> =>
    event.fire(JSON.parse(JSON.stringify(message)), sender);
  sendRaw = sendMessage;
  fake.runtime = { sendMessage, onMessage: event };
  fake.tabs = {
    sendMessage: (tabId: number, message: unknown) =>
      tabId === 1 ? sendMessage(message) : Promise.reject(new Error('Receiving end does not exist.')),
  };
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
