import { bundledSources } from '../../seeds/bundled.ts';
import { locate, pairKey, type GoldCase, type GoldLabel, type Range } from './gold.ts';
import { readJson, readLines } from './read-lines.ts';

type SeedEnd = { readonly seed: string; readonly sentence: number; readonly quote: string };
type SeedPair = {
  readonly fact: string;
  readonly a: SeedEnd;
  readonly b: SeedEnd;
  readonly verdict: 'agrees' | 'partial' | 'conflicts';
  readonly incidental?: boolean;
};

const VERDICT = { agrees: 'agrees', partial: 'differs', conflicts: 'conflicts' } as const;

/** Titles and section heads of the seeds that carry no label: not sentences to be matched. */
const HEADLINE_WORDS = 12;

export function seedSourceId(seed: string): string {
  return `bundled-${seed}`;
}

/** The hand-made sentences of the bundled articles, by source id. */
export function seedSentences(): ReadonlyMap<string, readonly Range[]> {
  const sentences = readJson<Record<string, readonly string[]>>('seed_sentences.json');
  return new Map(
    bundledSources().map((source) => {
      const own = sentences[source.id.slice(-3)];
      if (own === undefined) throw new Error(`seed_sentences.json has no sentences of ${source.id}.`);
      return [source.id, locate(source.article.text, own)];
    }),
  );
}

/** Each bundled article taken as the page, against the other four. */
export function seedsGold(): readonly GoldCase[] {
  const sources = bundledSources();
  const sentences = seedSentences();
  const pairs = readLines<SeedPair>('seed_gold.jsonl');
  const open = readLines<SeedPair>('seed_gold_ambiguous.jsonl');
  return sources.map((page) => {
    const pageSentences = sentences.get(page.id) ?? [];
    const labels = pairs.flatMap((pair) => toLabels(page.id, pair, pairs));
    const named = new Set(labels.map((label) => label.sentence));
    return {
      set: 'seeds' as const,
      group: 'talks',
      pageId: page.id,
      page: page.article,
      pageSentences,
      sources: sources.filter((source) => source.id !== page.id),
      sourceSentences: sentences,
      labels,
      uncovered: new Set<number>(),
      ignored: new Set(
        pageSentences.flatMap((range, index) => {
          const text = page.article.text.slice(range.start, range.end);
          const head = !/[.!?]["”’]?$/u.test(text) || text.split(/\s+/u).length <= HEADLINE_WORDS / 2;
          return head && !named.has(index) ? [index] : [];
        }),
      ),
      disputable: new Set(
        open
          .flatMap((pair) => toLabels(page.id, pair, []))
          .map((label) => pairKey(label.sentence, label.source, label.acceptable[0] ?? -1)),
      ),
    };
  });
}

function toLabels(pageId: string, pair: SeedPair, all: readonly SeedPair[]): readonly GoldLabel[] {
  const key = pairName(pair);
  const required = all.some((other) => pairName(other) === key && other.incidental !== true);
  return [
    [pair.a, pair.b],
    [pair.b, pair.a],
  ].flatMap(([here, there]) =>
    here === undefined || there === undefined || seedSourceId(here.seed) !== pageId
      ? []
      : [
          {
            sentence: here.sentence,
            source: seedSourceId(there.seed),
            acceptable: [there.sentence],
            verdict: VERDICT[pair.verdict],
            required,
            key,
            conflictKey: key,
          },
        ],
  );
}

/** The same name whichever end is the page. */
function pairName(pair: SeedPair): string {
  return [`${pair.a.seed}.${pair.a.sentence}`, `${pair.b.seed}.${pair.b.sentence}`].sort().join('-');
}
