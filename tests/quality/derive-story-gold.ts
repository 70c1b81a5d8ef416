import type { Verdict } from '../../lib/compare/comparison.ts';
import type { FactPair, Story, StoryArticle, StorySentence } from './story.ts';

/** A fact two sentences share, with its relation. */
export type SharedFact = Relation & { readonly fact: string; readonly why: string };
/** A sentence of the other article that tells a fact of the page's sentence. */
export type Acceptable = Relation & { readonly i: number; readonly facts: readonly SharedFact[] };
/** One page sentence against one other article. */
export type StoryItem = {
  readonly page: string;
  readonly i: number;
  readonly other: string;
  readonly sentenceKind: string;
  readonly facts: readonly string[];
  readonly missing: readonly string[];
  readonly verdict: Verdict | 'none';
  readonly kind: string;
  readonly acceptable: readonly Acceptable[];
};
export type UncoveredSentence = {
  readonly page: string;
  readonly i: number;
  readonly kind: string;
  readonly facts: readonly string[];
  readonly text: string;
};
export type StoryGold = {
  readonly story: string;
  readonly items: readonly StoryItem[];
  readonly uncovered: readonly UncoveredSentence[];
};

type Relation = { readonly verdict: Verdict; readonly kind: string; readonly loose?: true };

const SEVERITY: Readonly<Record<Verdict, number>> = {
  agrees: 0,
  differs: 1,
  'another-occasion': 2,
  conflicts: 3,
};

/**
 * Labels of sentences from labels of facts, by the rules of `data/stories/README.md`: within one fact the friendliest
 * relation wins, across facts the most severe; both ways round alike. A fact that either sentence mentions without its
 * value cannot disagree, and counts only where no sentence states the value.
 */
export function deriveStoryGold(story: Story): StoryGold {
  const items: StoryItem[] = [];
  const uncovered: UncoveredSentence[] = [];
  for (const page of story.articles) {
    const others = story.articles.filter((article) => article !== page);
    for (const sentence of page.sentences) {
      const own = others.map((other) => deriveItem(story, page, sentence, other));
      items.push(...own);
      if (own.some((item) => item.acceptable.length > 0)) continue;
      const { i, kind, facts, text } = sentence;
      uncovered.push({ page: page.id, i, kind, facts, text });
    }
  }
  return { story: story.id, items, uncovered };
}

function deriveItem(
  story: Story,
  page: StoryArticle,
  sentence: StorySentence,
  other: StoryArticle,
): StoryItem {
  const acceptable = other.sentences.flatMap((candidate): readonly Acceptable[] => {
    const facts = sentence.facts.flatMap((fact) => sharedFact(story, fact, page, sentence, other, candidate));
    const worst = mostSevere(facts);
    return worst === null ? [] : [{ i: candidate.i, ...worst, facts }];
  });
  const all = acceptable.flatMap((one) => one.facts);
  const perFact = [...new Set(all.map((shared) => shared.fact))].flatMap((fact) => {
    const told = all.filter((shared) => shared.fact === fact);
    const firm = told.filter((shared) => shared.loose !== true);
    const best = friendliest(firm.length > 0 ? firm : told);
    return best === null ? [] : [best];
  });
  const overall = mostSevere(perFact);
  return {
    page: page.id,
    i: sentence.i,
    other: other.id,
    sentenceKind: sentence.kind,
    facts: sentence.facts,
    missing: sentence.facts.filter((fact) => !perFact.some((shared) => shared.fact === fact)),
    verdict: overall?.verdict ?? 'none',
    kind: overall?.kind ?? 'none',
    acceptable,
  };
}

function sharedFact(
  story: Story,
  id: string,
  page: StoryArticle,
  sentence: StorySentence,
  other: StoryArticle,
  candidate: StorySentence,
): readonly SharedFact[] {
  const fact = story.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`${story.id} has no fact ${id}.`);
  if (!candidate.facts.includes(id)) return [];
  const states = (where: StorySentence, variant: string | undefined): boolean =>
    variant === undefined || (where.variants?.[id]?.includes(variant) ?? true);
  const pair = friendliest(
    fact.pairs.filter(
      (one: FactPair) =>
        (one.a === page.id && one.b === other.id && states(sentence, one.va) && states(candidate, one.vb)) ||
        (one.b === page.id && one.a === other.id && states(sentence, one.vb) && states(candidate, one.va)),
    ),
  );
  if (pair === null) return [];
  const loose = sentence.loose?.includes(id) === true || candidate.loose?.includes(id) === true;
  return [
    loose
      ? { fact: id, verdict: looseVerdict(pair.verdict), kind: 'none', loose, why: pair.why }
      : { fact: id, verdict: pair.verdict, kind: pair.kind, why: pair.why },
  ];
}

function looseVerdict(verdict: Verdict): Verdict {
  return verdict === 'another-occasion' ? verdict : 'agrees';
}

function friendliest<T extends { readonly verdict: Verdict }>(relations: readonly T[]): T | null {
  return relations.reduce<T | null>(
    (best, one) => (best === null || SEVERITY[one.verdict] < SEVERITY[best.verdict] ? one : best),
    null,
  );
}

function mostSevere(facts: readonly SharedFact[]): Relation | null {
  const worst = facts.reduce<SharedFact | null>(
    (found, one) => (found === null || SEVERITY[one.verdict] > SEVERITY[found.verdict] ? one : found),
    null,
  );
  if (worst === null) return null;
  const { verdict, kind } = worst;
  return facts.every((one) => one.loose === true) ? { verdict, kind, loose: true } : { verdict, kind };
}
