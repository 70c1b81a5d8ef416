import { newSourceId } from '../../library/fingerprint.ts';
import { BY_HAND, type SourceSummary } from '../../library/source-record.ts';
import type { Article } from '../../text/article.ts';
import { relatedTopicIds } from '../library/library-topics.ts';
import type { OptionsContext, Panel } from './options-context.ts';

/** An article as it was typed and pasted into the form; what was left empty is not known. */
export type PastedArticle = {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
};

export type SourcePanel = Panel & {
  /** `null` until they are read. */
  readonly sources: () => readonly SourceSummary[] | null;
  readonly toggle: (ids: readonly string[], enabled: boolean) => void;
  readonly addTopic: (ids: readonly string[], topicId: string) => void;
  readonly addPasted: (pasted: PastedArticle) => void;
};

/** The list of sources, and the one way in that needs no import: pasting. */
export function createSourcePanel({ store, redraw, attempt, labour }: OptionsContext): SourcePanel {
  let sources: readonly SourceSummary[] | null = null;

  async function add(pasted: PastedArticle): Promise<void> {
    const article = articleOf(pasted);
    const at = store.door.now();
    const origin = 'paste';
    const source = {
      id: await newSourceId(article),
      article,
      origin,
      enabled: true,
      topics: await relatedTopicIds(store, article),
      added: at,
    } as const;
    const provenance = {
      origin,
      at,
      requestedUrl: null,
      finalUrl: null,
      extractor: BY_HAND,
      from: null,
    } as const;
    await store.put(source, { provenance });
  }

  return {
    async refresh() {
      sources = await store.list();
      redraw();
    },
    sources: () => sources,
    toggle: (ids, enabled) => labour(() => store.setEnabled(ids, enabled)),
    addTopic: (ids, topicId) => labour(() => store.setTopic(ids, topicId, true)),
    addPasted: (pasted) => attempt(() => add(pasted)),
  };
}

function articleOf({ title, outlet, url, published, text }: PastedArticle): Article {
  const given = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    title: given(title),
    outlet: given(outlet),
    byline: null,
    url: given(url),
    published: given(published),
    modified: null,
    language: null,
    text,
    republishedFrom: null,
    partial: null,
  };
}
