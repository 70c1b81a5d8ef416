export type ChangeKind = 'sources' | 'topics' | 'feeds' | 'imports';

/** What changed in the library, told to every window and process of the extension after the write is done. */
export type LibraryChange = { readonly kind: ChangeKind; readonly ids: readonly string[] };

/** Whether a change was made over this connection or over another one, of any window or process. */
export type ChangeOrigin = 'here' | 'elsewhere';

export type ChangeListener = (change: LibraryChange, origin: ChangeOrigin) => void;

export type LibraryChanges = {
  tell(change: LibraryChange): void;
  /** Calls back for changes made here and elsewhere until `signal` aborts. */
  listen(listener: ChangeListener, signal?: AbortSignal): void;
  close(): void;
};

/** The first change is told at once, those that follow it closely together: an import makes thousands. */
const GATHER_MS = 100;

/** A channel between all open connections to the library of one name. */
export function openLibraryChanges(name: string): LibraryChanges {
  const channel = new BroadcastChannel(`library:${name}`);
  const listeners = new Set<ChangeListener>();
  const gathered = new Map<ChangeKind, Set<string>>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let closed = false;

  function call(change: LibraryChange, origin: ChangeOrigin): void {
    for (const listener of listeners) listener(change, origin);
  }

  function flush(): void {
    timer = null;
    const changes = [...gathered];
    gathered.clear();
    for (const [kind, ids] of changes) {
      const change = { kind, ids: [...ids] };
      call(change, 'here');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
      if (!closed) channel.postMessage(change);
    }
    if (changes.length > 0 && !closed) timer = setTimeout(flush, GATHER_MS);
  }

  channel.addEventListener('message', (event: MessageEvent) =>
    call(event.data as LibraryChange, 'elsewhere'),
  );
  return {
    tell({ kind, ids }) {
      const known = gathered.get(kind) ?? new Set();
      for (const id of ids) known.add(id);
      gathered.set(kind, known);
      if (timer === null) flush();
    },
    listen(listener, signal) {
      if (signal?.aborted === true) return;
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    close() {
      flush();
      closed = true;
      if (timer !== null) clearTimeout(timer);
      listeners.clear();
      channel.close();
    },
  };
}
