import type { TopicRecord } from '../../library/topic-record.ts';
import { correctTerms } from '../../topic/correct-terms.ts';
import { learnTopic } from '../../topic/learn-topic.ts';
import type { TopicCorrections } from '../../topic/topic.ts';
import { coalesce } from '../coalesce.ts';
import type { OptionsContext } from './options-context.ts';
import { previewTopic, type Preview } from './preview-topic.ts';
import type { TextCache } from './text-cache.ts';

/** A topic that is not kept yet: what would be learned from the chosen sources, and what it would take in. */
export type TopicDraft = Pick<TopicRecord, 'topic' | 'corrections'> & { readonly preview: Preview };

export type TopicDrafting = {
  /** `null` while nothing is chosen to learn from. */
  readonly draft: () => TopicDraft | null;
  /** Learns from other sources, or with other corrections; too few sources make no topic. */
  readonly choose: (sourceIds: readonly string[], corrections: TopicCorrections) => void;
};

/** One text shows what it is about, two show what a story is about. */
const FEWEST_SOURCES = 2;

/** @param mostTried latest sources of the library that the draft is tried on */
export function createTopicDrafting(
  { store, redraw, attempt }: OptionsContext,
  texts: TextCache,
  mostTried: number,
): TopicDrafting {
  let draft: TopicDraft | null = null;
  let wanted: { readonly ids: readonly string[]; readonly corrections: TopicCorrections } | null = null;

  const learn = coalesce(async () => {
    const chosen = wanted;
    if (chosen === null) return;
    const { ids, corrections } = chosen;
    const all = (await store.list()).toSorted((a, b) => (b.added ?? '').localeCompare(a.added ?? ''));
    const own = new Set(ids);
    const tried = [
      ...all.filter(({ id }) => own.has(id)),
      ...all.filter(({ id }) => !own.has(id)).slice(0, mostTried),
    ];
    const read = await texts.read(tried);
    const sources = [...read].filter(([id]) => own.has(id)).map(([, article]) => article);
    if (wanted !== chosen || sources.length < FEWEST_SOURCES) return;
    const topic = learnTopic({ id: '', name: '', sources });
    const corrected = { ...topic, terms: correctTerms(topic.terms, corrections) };
    draft = { topic, corrections, preview: previewTopic(corrected, read, own) };
    redraw();
  });

  return {
    draft: () => draft,
    choose(ids, corrections) {
      if (ids.length < FEWEST_SOURCES) {
        wanted = null;
        draft = null;
        redraw();
        return;
      }
      wanted = { ids, corrections };
      attempt(learn);
    },
  };
}
