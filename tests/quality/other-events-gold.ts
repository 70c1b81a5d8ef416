import { readPassages } from '../../lib/text/read-passages.ts';
import { bundledSources } from '../../seeds/bundled.ts';
import type { GoldCase } from './gold.ts';
import { seedSentences } from './seeds-gold.ts';
import { talksArticles, talksPage } from './talks-gold.ts';

/** Cross-validation leaves a part of them out at a time. */
const GROUPS = 5;

/**
 * Texts about other events, as near to the talks as news gets (other talks in the same place, other talks of the same
 * people, the same mediators), against the five bundled articles: nothing the one tells is told by the other.
 */
export function otherEventsGold(): readonly GoldCase[] {
  const sources = bundledSources();
  const sourceSentences = seedSentences();
  return talksArticles()
    .filter((article) => article.class === 'hard_negative' || article.class === 'easy_negative')
    .map((article, index) => {
      const page = talksPage(article);
      const pageSentences = readPassages(page.text, page.title).map(({ start, end }) => ({ start, end }));
      return {
        set: 'other-events' as const,
        group: `other events ${index % GROUPS}`,
        pageId: article.id,
        page,
        pageSentences,
        sources,
        sourceSentences,
        labels: [],
        uncovered: new Set(pageSentences.keys()),
        ignored: new Set<number>(),
        disputable: new Set<string>(),
      };
    });
}
