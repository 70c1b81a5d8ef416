import type { Article } from '../text/article.ts';
import type { TopicScore } from '../topic/topic.ts';
import type { Comparison } from './comparison.ts';
import type { Places } from './place-key.ts';

/** What Lateral knows of the page in a tab. The popup and the side panel show exactly one of these. */
export type PageState =
  /** Not an http(s) HTML page. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'paused'; readonly site: string }
  | { readonly kind: 'not-article'; readonly signals: readonly string[] }
  | {
      readonly kind: 'not-related';
      readonly topics: readonly TopicScore[];
      /** The beginning of its text, and the language that it declares, while the page itself is asked. */
      readonly text?: string;
      readonly language?: string;
    }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'compared';
      readonly article: Article;
      readonly topic: TopicScore;
      readonly comparison: Comparison;
      /** Addresses of the exact places of its accounts, where they have one. */
      readonly places: Places;
      /** Passages that are not found on the page any more. */
      readonly lost: readonly string[];
    }
  | { readonly kind: 'error'; readonly message: string };
