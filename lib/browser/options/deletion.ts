import type { UndoToken } from '../library/library-store.ts';
import { send } from '../messaging.ts';
import { UNDO_MS } from '../library/source-store.ts';
import type { OptionsContext } from './options-context.ts';

export type DeletedKind = 'sources' | 'topics' | 'feeds';

/** The last deletion, as long as it can be undone. */
export type Deletion = {
  readonly last: () => { readonly kind: DeletedKind; readonly count: number } | null;
  readonly remove: (kind: DeletedKind, ids: readonly string[]) => void;
  readonly undo: () => void;
  /** The reader lets it stand. */
  readonly forget: () => void;
};

type Deleted = { readonly kind: DeletedKind; readonly token: UndoToken };

export function createDeletion({ store, redraw, labour }: OptionsContext): Deletion {
  let last: Deleted | null = null;
  const parts = { sources: store, topics: store.topics, feeds: store.feeds };

  function show(deleted: Deleted | null): void {
    last = deleted;
    redraw();
  }

  return {
    last: () => (last === null ? null : { kind: last.kind, count: last.token.ids.length }),
    remove: (kind, ids) =>
      labour(async () => {
        const deleted = { kind, token: await parts[kind].remove(ids) };
        show(deleted);
        // What can no longer be brought back is not offered either.
        setTimeout(() => last === deleted && show(null), UNDO_MS);
      }),
    undo: () =>
      labour(async () => {
        const undone = last;
        show(null);
        if (undone === null) return;
        await parts[undone.kind].restore(undone.token);
        if (undone.kind === 'feeds') await send('library-work', null);
      }),
    forget: () => show(null),
  };
}
