import type { SourceReference } from '../../compare/comparison.ts';
import type { Source } from '../../library/source.ts';
import type { LibraryStore } from './library-store.ts';

/** The sources that are referred to, each once; those that are gone are left out. */
export async function readSources(
  store: LibraryStore,
  references: readonly SourceReference[],
): Promise<readonly Source[]> {
  const ids = [...new Set(references.map(({ id }) => id))];
  return (await Promise.all(ids.map((id) => store.get(id)))).filter((source) => source !== null);
}

/** The text of a source by its id; `null` for another. */
export function textsOf(sources: readonly Source[]): (sourceId: string) => string | null {
  const texts = new Map(sources.map(({ id, article }) => [id, article.text]));
  return (sourceId) => texts.get(sourceId) ?? null;
}
