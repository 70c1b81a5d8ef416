import type { Runtime } from 'webextension-polyfill';
import type { Protocol } from './messages.ts';
import { nativeApi } from './native-api.ts';

type Name = keyof Protocol;
type Request<N extends Name> = Protocol[N]['request'];
type Response<N extends Name> = Protocol[N]['response'];

/** What comes back across processes: nothing is thrown from one into another. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export type Handler<N extends Name> = (
  request: Request<N>,
  sender: Runtime.MessageSender,
) => Response<N> | Promise<Response<N>>;

type Envelope = { readonly lateral: string; readonly request: unknown };

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'lateral' in message && 'request' in message;
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function deliver<N extends Name>(sending: Promise<unknown>): Promise<Reply<Response<N>>> {
  try {
    const reply = (await sending) as Reply<Response<N>> | undefined;
    return reply ?? { ok: false, error: 'Nobody answered.' };
  } catch (error) {
    return { ok: false, error: words(error) };
  }
}

/**
 * Sends to the background (or to open pages of the extension). Never rejects. Sent a second time when the channel
 * broke: the browser may end an idle background in the middle of a message, and wakes it for the next one. Every
 * request may therefore come twice.
 */
export function send<N extends Name>(name: N, request: Request<N>): Promise<Reply<Response<N>>> {
  const envelope: Envelope = { lateral: name, request };
  const sendOnce = async () => nativeApi().runtime.sendMessage(envelope);
  return deliver<N>(sendOnce().catch(sendOnce));
}

/** Sends to the scripts in a tab. Never rejects: a tab without our script is an answer too. */
export function sendToTab<N extends Name>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Reply<Response<N>>> {
  return deliver<N>(nativeApi().tabs.sendMessage(tabId, { lateral: name, request } satisfies Envelope));
}

/** Answers one kind of message; register once per name, at the start of the process. Returns its undo. */
export function onMessage<N extends Name>(name: N, handler: Handler<N>): () => void {
  const { onMessage: event } = nativeApi().runtime;
  const listener: Runtime.OnMessageListenerCallback = (message, sender, respond) => {
    if (!isEnvelope(message) || message.lateral !== name) return undefined as never;
    void answer(handler, message.request as Request<N>, sender).then(respond);
    // Both browsers keep the channel open for an answer that comes later.
    return true;
  };
  event.addListener(listener);
  return () => event.removeListener(listener);
}

async function answer<N extends Name>(
  handler: Handler<N>,
  request: Request<N>,
  sender: Runtime.MessageSender,
): Promise<Reply<Response<N>>> {
  try {
    return { ok: true, value: await handler(request, sender) };
  } catch (error) {
    return { ok: false, error: words(error) };
  }
}
