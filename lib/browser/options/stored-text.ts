import type { SourceVersion } from '../../library/source-record.ts';
import type { OptionsContext, Panel } from './options-context.ts';

export type OpenText = {
  readonly sourceId: string;
  /** Oldest first; never empty. */
  readonly versions: readonly SourceVersion[];
  /** Number of the version that comparisons use. */
  readonly current: number;
};

/** The stored text of one source, open for reading and correcting. */
export type StoredText = Panel & {
  readonly text: () => OpenText | null;
  readonly open: (sourceId: string) => void;
  readonly save: (sourceId: string, text: string) => void;
  readonly close: () => void;
};

export function createStoredText({ store, redraw, attempt }: OptionsContext): StoredText {
  let wanted: string | null = null;
  let text: OpenText | null = null;

  async function refresh(): Promise<void> {
    const sourceId = wanted;
    if (sourceId === null) return;
    const [record, versions] = await Promise.all([store.get(sourceId), store.versions(sourceId)]);
    if (wanted !== sourceId) return;
    const current = versions.find(({ article }) => article.text === record?.article.text)?.version;
    // A source that was deleted meanwhile closes its text.
    text = current === undefined ? null : { sourceId, versions, current };
    redraw();
  }

  function close(): void {
    wanted = null;
    text = null;
    redraw();
  }

  return {
    refresh,
    text: () => text,
    open(sourceId) {
      wanted = sourceId;
      attempt(refresh);
    },
    save: (sourceId, corrected) =>
      attempt(async () => {
        await store.edit(sourceId, { text: corrected });
        close();
      }),
    close,
  };
}
