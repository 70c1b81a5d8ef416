import type { Source } from '../../library/source.ts';
import { learnTopic } from '../../topic/learn-topic.ts';
import type { LibraryStore } from './library-store.ts';

/** What the library begins with. */
export type Seeds = {
  readonly topic: { readonly id: string; readonly name: string };
  readonly sources: readonly Source[];
};

/** Adds the bundled topic and its sources where the library has never seen them. */
export async function seedLibrary(store: LibraryStore, { topic, sources }: Seeds): Promise<void> {
  await store.seed(sources);
  if (await store.topics.knows(topic.id)) return;
  await store.topics.seed([learnTopic({ ...topic, sources: sources.map(({ article }) => article) })]);
}
