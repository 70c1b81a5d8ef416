import type { SourceSummary } from '../../library/source-record.ts';
import type { SegmentStore } from '../../match/index/segment-store.ts';
import type { Topic } from '../../topic/topic.ts';

const TOPICS_KEY = 'topics';

type Kept = { readonly learnedFrom: string; readonly topics: readonly Topic[] };

/**
 * Topics of these sources: as learned before when nothing changed, else learned now and kept. Learning reads every text,
 * which a worker that wakes up for one page must not do. Another `edition` of the program may learn otherwise.
 */
export async function keepTopics(
  buffers: SegmentStore,
  sources: readonly SourceSummary[],
  edition: number,
  nameOf: (topicId: string) => string,
  learn: () => Promise<readonly Topic[]>,
): Promise<readonly Topic[]> {
  const learnedFrom = JSON.stringify([
    edition,
    ...sources.map(({ id, version, topics }) => [
      id,
      version,
      ...topics.flatMap((topic) => [topic, nameOf(topic)]),
    ]),
  ]);
  const kept = await loadKept(buffers);
  if (kept?.learnedFrom === learnedFrom) return kept.topics;
  const topics = await learn();
  const { buffer } = new TextEncoder().encode(JSON.stringify({ learnedFrom, topics } satisfies Kept));
  await buffers.save(TOPICS_KEY, buffer);
  return topics;
}

async function loadKept(buffers: SegmentStore): Promise<Kept | null> {
  const buffer = await buffers.load(TOPICS_KEY);
  if (buffer === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(buffer)) as Kept;
  } catch {
    // Damaged: the topics are learned again.
    return null;
  }
}
