import { readFileSync } from 'node:fs';
import { isProbablyReaderable } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { detectPage } from '../../lib/dom/detect/detect-page.ts';
import { judgePage } from '../../lib/dom/detect/judge-page.ts';
import { pages } from '../fixtures/pages/index.ts';
import { type JudgedPage, otherHands } from '../fixtures/pages/other-hands.ts';
import { otherKinds } from '../fixtures/pages/other-kinds.ts';

/** How one judge fares on one set of pages. `wrong`: names, missed with "-", falsely taken with "+". */
export type PageRow = {
  readonly set: string;
  readonly judge: string;
  readonly precision: number;
  readonly recall: number;
  readonly articles: number;
  readonly count: number;
  readonly wrong: readonly string[];
};

type Label = {
  readonly file: string;
  readonly url: string;
  readonly article: boolean;
  readonly kind: string;
};

const UNSEEN = new URL('../fixtures/pages/unseen/', import.meta.url);

/** Pages that somebody wrote who had not seen the rules; `held` was judged once, after the last change. */
function unseenPages(part: 'dev' | 'held'): readonly JudgedPage[] {
  const folder = new URL(`${part}/`, UNSEEN);
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  return (JSON.parse(read('labels.json')) as readonly Label[]).map(({ file, url, article, kind }) => ({
    name: kind,
    path: url,
    isArticle: article,
    html: read(file),
  }));
}

/** Pages that need no scripts, by where they are from; `path` is a whole address or stands under one. */
export const PAGE_SETS: Readonly<Record<string, () => readonly JudgedPage[]>> = {
  'our own pages': () => pages.filter(({ browserOnly }) => !browserOnly),
  'site programs': () => otherHands,
  'other kinds': () => otherKinds,
  'unseen, dev': () => unseenPages('dev'),
  'unseen, held': () => unseenPages('held'),
};

function open({ html, path }: JudgedPage): Document {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: new URL(path, 'https://mercury.example').href });
  return document;
}

const JUDGES: Readonly<Record<string, (document: Document) => boolean>> = {
  Lateral: (document) => detectPage(document).isArticle && judgePage(document).isArticle,
  isProbablyReaderable: (document) => isProbablyReaderable(document),
};

/** Every judge on every set. */
export function measureArticleOrNot(): readonly PageRow[] {
  return Object.entries(PAGE_SETS).flatMap(([set, load]) =>
    Object.entries(JUDGES).map(([judge, isArticle]) => {
      const judged = load().map((page) => ({ page, taken: isArticle(open(page)) }));
      const right = judged.filter(({ page, taken }) => page.isArticle && taken).length;
      const taken = judged.filter((each) => each.taken).length;
      const articles = judged.filter(({ page }) => page.isArticle).length;
      const wrong = judged
        .filter((each) => each.taken !== each.page.isArticle)
        .map((each) => (each.taken ? '+' : '-') + each.page.name);
      const shares = { precision: right / taken, recall: right / articles };
      return { set, judge, ...shares, articles, count: judged.length, wrong };
    }),
  );
}

/** One line for each set and judge. */
export function pageTable(rows: readonly PageRow[]): string {
  const lines = rows.map(({ set, judge, precision, recall, articles, count, wrong }) => {
    // What the other judge has wrong is no matter of ours.
    const names = judge === 'Lateral' ? wrong.join(' · ') : `${wrong.length} wrong`;
    return `${set.padEnd(14)}  ${judge.padEnd(20)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${String(articles).padStart(3)} of ${String(count).padEnd(3)}  ${names}`;
  });
  return ['article or not                         prec.  recall  articles  wrong', ...lines].join('\n');
}
