import type { UndoToken } from '../library-store.ts';
import { send } from '../messaging.ts';
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

export function createDeletion({ store, redraw, attempt }: OptionsContext): Deletion {
  let last: { readonly kind: DeletedKind; readonly token: UndoToken } | null = null;
  const parts = { sources: store, topics: store.topics, feeds: store.feeds };

  return {
    last: () => (last === null ? null : { kind: last.kind, count: last.token.ids.length }),
    remove: (kind, ids) =>
      attempt(async () => {
        last = { kind, token: await parts[kind].remove(ids) };
        redraw();
      }),
    undo: () =>
      attempt(async () => {
        const undone = last;
        last = null;
        redraw();
        if (undone === null) return;
        await parts[undone.kind].restore(undone.token);
        if (undone.kind === 'feeds') await send('library-work', null);
      }),
    forget() {
      last = null;
      redraw();
    },
  };
}
