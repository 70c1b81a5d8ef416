import type { TermCorrection, TopicRecord } from '../../library/topic-record.ts';
import { learnTopic } from '../../topic/learn-topic.ts';
import type { TopicCorrections } from '../../topic/topic.ts';
import { coalesce } from '../coalesce.ts';
import { correctedTopic } from '../library/library-topics.ts';
import type { OptionsContext, Panel } from './options-context.ts';
import { previewTopic, type Preview } from './preview-topic.ts';
import { createTextCache } from './text-cache.ts';
import { createTopicDrafting, type TopicDrafting } from './topic-draft.ts';

export type TopicPanel = Panel & {
  readonly topics: () => readonly TopicRecord[];
  /** By topic id. */
  readonly previews: () => ReadonlyMap<string, Preview>;
  /** The topic that is about to be made. */
  readonly drafting: TopicDrafting;
  readonly create: (name: string, sourceIds: readonly string[], corrections: TopicCorrections) => void;
  readonly follow: (id: string, followed: boolean) => void;
  readonly rename: (id: string, name: string) => void;
  readonly correct: (id: string, stem: string, correction: TermCorrection | null) => void;
};

/** Sources that a preview tries: enough to see what a topic takes in, few enough to be done in a second. */
const MOST_TRIED = 300;
/** Previews follow changes in steps of this many milliseconds. */
const STEP_MS = 500;

export function createTopicPanel(context: OptionsContext): TopicPanel {
  const { store, redraw, attempt } = context;
  let topics: readonly TopicRecord[] = [];
  let previews: ReadonlyMap<string, Preview> = new Map();
  const texts = createTextCache(store);

  const preview = coalesce(async () => {
    const latest = (await store.list()).toSorted((a, b) => (b.added ?? '').localeCompare(a.added ?? ''));
    const tried = latest.slice(0, MOST_TRIED);
    const read = await texts.read(tried);
    const next = new Map<string, Preview>();
    for (const record of topics) {
      const own = tried.filter((source) => source.topics.includes(record.id)).map(({ id }) => id);
      next.set(record.id, previewTopic(correctedTopic(record), read, new Set(own)));
      // The page stays responsive between two topics.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    previews = next;
    redraw();
  }, STEP_MS);

  async function create(
    name: string,
    sourceIds: readonly string[],
    corrections: TopicCorrections,
  ): Promise<void> {
    const sources = (await Promise.all(sourceIds.map((id) => store.get(id)))).filter(
      (source) => source !== null,
    );
    const id = crypto.randomUUID();
    const articles = sources.map(({ article }) => article);
    await store.topics.save(learnTopic({ id, name, sources: articles }), corrections);
    await store.setTopic(sourceIds, id, true);
  }

  return {
    async refresh() {
      topics = await store.topics.list();
      redraw();
      await preview();
    },
    topics: () => topics,
    previews: () => previews,
    drafting: createTopicDrafting(context, texts, MOST_TRIED),
    create: (name, sourceIds, corrections) => attempt(() => create(name, sourceIds, corrections)),
    follow: (id, followed) => attempt(() => store.topics.follow(id, followed)),
    rename: (id, name) => attempt(() => store.topics.rename(id, name)),
    correct: (id, stem, correction) => attempt(() => store.topics.correct(id, stem, correction)),
  };
}
