import type { Source } from '../../lib/library/source.ts';
import { pairKey, type GoldCase, type GoldLabel, type Range } from './gold.ts';

/** Where ECB+ lies beside the project (CC BY 3.0, Cybulska and Vossen 2014). */
export const ECB_FILE = 'ecb_train_dev.json';

/** A mention of a chain: its name, its words in the sentence, its kind. */
type Mention = readonly [chain: string, words: string, kind: string];

/** A sentence of ECB+ with the events and entities it mentions. Chains are named alike across a topic's documents. */
export type EcbSentence = {
  readonly split: 'train' | 'dev';
  /** `12_3ecb` and `12_3ecbplus`: two documents of topic 12 about two alike events. */
  readonly doc: string;
  readonly text: string;
  readonly ev: readonly Mention[];
  readonly en: readonly Mention[];
};

type Document = {
  readonly id: string;
  readonly sentences: readonly EcbSentence[];
  readonly ranges: readonly Range[];
  readonly source: Source;
};

/** Every document of the dev part taken as the page, against all others of its topic. */
export function ecbGold(corpus: readonly EcbSentence[]): readonly GoldCase[] {
  const dev = corpus.filter((sentence) => sentence.split === 'dev');
  const documents = [...grouped(dev, (sentence) => sentence.doc)].map(([id, own]) => readDocument(id, own));
  return [...grouped(documents, (document) => topicOf(document.id))].flatMap(([topic, own]) =>
    own.map((page) => ecbCase(topic, page, own)),
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function topicOf(document: string): string {
  return document.slice(0, document.indexOf('_'));
}

function readDocument(id: string, sentences: readonly EcbSentence[]): Document {
  let end = -1;
  const ranges = sentences.map(({ text }): Range => {
    const start = end + 1;
    end = start + text.length;
    return { start, end };
  });
  const article = {
    title: null,
    outlet: id,
    byline: null,
    url: null,
    published: null,
    modified: null,
    language: 'en',
    text: sentences.map(({ text }) => text).join('\n'),
    republishedFrom: null,
    partial: null,
  };
  const source: Source = { id, article, origin: 'file', enabled: true, topics: [], added: null };
  return { id, sentences, ranges, source };
}

function ecbCase(topic: string, page: Document, topicDocuments: readonly Document[]): GoldCase {
  const others = topicDocuments.filter((document) => document.id !== page.id);
  const labels: GoldLabel[] = [];
  const disputable = new Set<string>();
  const uncovered = new Set(page.sentences.keys());
  for (const [index, sentence] of page.sentences.entries()) {
    for (const { id, sentences } of others) {
      const likeness = sentences.map((other) => likenessOf(sentence, other));
      if (likeness.some((one) => one !== 'none')) uncovered.delete(index);
      for (const [there, one] of likeness.entries())
        if (one === 'disputable') disputable.add(pairKey(index, id, there));
      const acceptable = [...likeness.keys()].filter((there) => likeness[there] === 'same');
      if (acceptable.length > 0) labels.push(toLabel(index, id, acceptable));
    }
  }
  return {
    set: 'ecb',
    group: `ecb ${topic}`,
    pageId: page.id,
    page: page.source.article,
    pageSentences: page.ranges,
    sources: others.map(({ source }) => source),
    sourceSentences: new Map(others.map(({ id, ranges }) => [id, ranges])),
    labels,
    uncovered,
    ignored: new Set(),
    disputable,
  };
}

/**
 * Two sentences tell the same where they share at least half of the events of the one with fewer, and an entity or a
 * second event beside; where they share an event but less than that, people would not agree.
 */
function likenessOf(a: EcbSentence, b: EcbSentence): 'same' | 'disputable' | 'none' {
  const [eventsA, eventsB] = [chainsOf(a.ev), chainsOf(b.ev)];
  const events = sharedOf(eventsA, eventsB);
  if (events === 0) return 'none';
  const half = events * 2 >= Math.min(eventsA.size, eventsB.size);
  const more = events > 1 || sharedOf(chainsOf(a.en), chainsOf(b.en)) > 0;
  return half && more ? 'same' : 'disputable';
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((chain) => b.has(chain)).length;
}

function chainsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(([chain]) => chain));
}

function toLabel(sentence: number, source: string, acceptable: readonly number[]): GoldLabel {
  const key = `${sentence}|${source}`;
  return { sentence, source, acceptable, verdict: null, required: true, key, conflictKey: key };
}
