import { zipfFrequency } from './background.ts';
import { isCountryStem } from './country-names.ts';
import type { CountedText } from './count-words.ts';
import { isFunctionStem } from './function-words.ts';
import { GENERAL_ENGLISH } from './general-english.ts';
import type { TopicTerm } from './topic.ts';

const MAX_TERMS: Readonly<Record<TopicTerm['kind'], number>> = { name: 40, word: 80 };
/**
 * Weight grows more slowly than frequency: the tenth mention adds less than the second. Names are closer to
 * proportional, because the parties of a story are named most.
 */
const FREQUENCY_POWER: Readonly<Record<TopicTerm['kind'], number>> = { name: 0.85, word: 0.7 };

/**
 * The term of this rank weighs 1, and so do those above it. Where two short sources share a single name of their own, all
 * other names would weigh next to nothing beside it; the countries of a story do weigh that much more than its people.
 */
const OWN_NAMES_MEASURE = 2;

/**
 * The names and words that the sources share and that they use more than general English does: the share of
 * sources that use a term, times its damped mean frequency, times the logarithm of that frequency against
 * the background's (the term's part of the Kullback-Leibler divergence). Heaviest first.
 */
export function learnTerms(sources: readonly CountedText[]): readonly TopicTerm[] {
  return [...heaviest(sources, 'name'), ...heaviest(sources, 'word')].sort(
    (a, b) => b.weight - a.weight || a.stem.localeCompare(b.stem),
  );
}

function heaviest(sources: readonly CountedText[], kind: TopicTerm['kind']): readonly TopicTerm[] {
  const names = nameStems(sources);
  const terms = new Map<string, { word: string; frequency: number; sources: number }>();
  for (const { words } of sources) {
    const own = [...words].filter(([stem]) => names.has(stem) === (kind === 'name') && !isFunctionStem(stem));
    const total = own.reduce((sum, [, { count }]) => sum + count, 0);
    for (const [stem, { count, printed }] of own) {
      const term = terms.get(stem) ?? { word: printed, frequency: 0, sources: 0 };
      term.frequency += count / total / sources.length;
      term.sources += 1;
      terms.set(stem, term);
    }
  }
  const weights = new Map(
    [...terms].map(([stem, { frequency, sources: users }]) => {
      const surprise = Math.log(frequency / zipfFrequency(stem, GENERAL_ENGLISH));
      const weight = (users / sources.length) * frequency ** FREQUENCY_POWER[kind] * Math.max(0, surprise);
      return [stem, weight];
    }),
  );
  const leading = [...weights].sort((a, b) => b[1] - a[1]).slice(0, OWN_NAMES_MEASURE);
  const own = kind === 'name' && !leading.some(([stem]) => isCountryStem(stem));
  const measure = leading.at(own ? -1 : 0)?.[1] ?? 1;
  const relative = (stem: string): number =>
    Number(Math.min(1, (weights.get(stem) ?? 0) / measure).toFixed(3));
  return [...terms]
    .map(([stem, { word }]) => ({ stem, word, kind, weight: relative(stem) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.stem.localeCompare(b.stem))
    .slice(0, MAX_TERMS[kind]);
}

/** Stems that at least half of the sources that use them use as names. */
function nameStems(sources: readonly CountedText[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { words } of sources)
    for (const [stem, { name }] of words) votes.set(stem, (votes.get(stem) ?? 0) + (name ? 1 : -1));
  return new Set([...votes].filter(([, vote]) => vote >= 0).map(([stem]) => stem));
}
