import type { TopicCorrections, TopicTerm } from './topic.ts';

/** "More" makes a term one of the heaviest, "less" one of the lightest, whatever it weighed. */
const MORE = 2;
const LEAST_MORE = 0.5;
const LESS = 0.25;

/** The terms as a reader corrected them, heaviest first. Corrections of stems that are not there are kept out. */
export function correctTerms(
  terms: readonly TopicTerm[],
  corrections: TopicCorrections,
): readonly TopicTerm[] {
  const correct = (term: TopicTerm): TopicTerm => {
    const correction = corrections[term.stem];
    if (correction === 'more')
      return { ...term, weight: Math.min(1, Math.max(LEAST_MORE, term.weight * MORE)) };
    if (correction === 'less') return { ...term, weight: term.weight * LESS };
    return term;
  };
  return terms
    .filter(({ stem }) => corrections[stem] !== 'never')
    .map(correct)
    .sort((a, b) => b.weight - a.weight || a.stem.localeCompare(b.stem));
}
