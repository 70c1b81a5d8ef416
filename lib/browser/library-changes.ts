export type ChangeKind = 'sources' | 'topics' | 'feeds' | 'imports';

/** What changed in the library, told to every window and process of the extension after the write is done. */
export type LibraryChange = { readonly kind: ChangeKind; readonly ids: readonly string[] };

export type LibraryChanges = {
  tell(change: LibraryChange): void;
  /** Calls back for changes made here and elsewhere until `signal` aborts. */
  listen(listener: (change: LibraryChange) => void, signal?: AbortSignal): void;
  close(): void;
};

/** A channel between all open connections to the library of one name. */
export function openLibraryChanges(name: string): LibraryChanges {
  const channel = new BroadcastChannel(`library:${name}`);
  const listeners = new Set<(change: LibraryChange) => void>();
  let closed = false;
  const call = (change: LibraryChange): void => {
    for (const listener of listeners) listener(change);
  };
  channel.addEventListener('message', (event: MessageEvent) => call(event.data as LibraryChange));
  return {
    tell(change) {
      call(change);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
      if (!closed) channel.postMessage(change);
    },
    listen(listener, signal) {
      if (signal?.aborted === true) return;
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    close() {
      closed = true;
      listeners.clear();
      channel.close();
    },
  };
}
