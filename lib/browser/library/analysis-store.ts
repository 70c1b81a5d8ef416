import type { Source } from '../../library/source.ts';
import { storedAnalysis, takeStoredAnalysis } from '../../match/stored-analysis.ts';
import type { LibraryStore } from './library-store.ts';

/** Sources with their analyses, which lie beside the texts: a background that wakes up reads no text anew. */
export type AnalysisStore = {
  /** The source, and whether its analysis was at hand; `null` when it is gone. */
  load(id: string): Promise<{ readonly source: Source; readonly atHand: boolean } | null>;
  /** Analyses the source and keeps what was read, unless its text has gone meanwhile. */
  keep(source: Source): Promise<void>;
};

/** @param edition of the text analysis: one of another edition is made anew */
export function createAnalysisStore(store: LibraryStore, edition: number): AnalysisStore {
  const { database } = store.door;
  return {
    async load(id) {
      const [source, stored] = await Promise.all([store.get(id), database.get('analyses', id)]);
      if (source === null) return null;
      const atHand = stored !== undefined && takeStoredAnalysis(source.article, stored, edition);
      return { source, atHand };
    },
    keep({ id, article }) {
      const made = storedAnalysis(article, edition);
      return store.door.write(async (transaction) => {
        const record = await transaction.objectStore('sources').get(id);
        const held = record && (await transaction.objectStore('versions').getKey([id, record.version]));
        if (held !== undefined) await transaction.objectStore('analyses').put(made, id);
        return { changes: [], value: undefined };
      });
    },
  };
}
