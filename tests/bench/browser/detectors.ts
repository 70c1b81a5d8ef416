import type { Page } from 'puppeteer-core';
import type { Site } from '../../../scripts/browsers/serve-site.ts';
import { pages } from '../../fixtures/pages/index.ts';
import { summary } from '../clock.ts';
import type { DetectorLooks } from './in-page/measure.ts';

export type DetectorRow = {
  readonly detector: string;
  readonly right: number;
  readonly pages: number;
  readonly missedArticles: number;
  readonly falseArticles: number;
  /** Milliseconds a page, on the clock. */
  readonly median: number;
  readonly p95: number;
};

/** Each detector's decision on every fixture page that needs no script, and its time. */
export async function measureDetectors(
  newPage: () => Promise<Page>,
  site: Site,
  script: string,
): Promise<readonly DetectorRow[]> {
  const page = await newPage();
  const looks: { readonly isArticle: boolean; readonly looks: DetectorLooks }[] = [];
  for (const { name, html, path, isArticle, browserOnly } of pages) {
    if (browserOnly) continue;
    const at = path === '/' ? `/?${name}` : path;
    site.put(new URL(at, site.origin).pathname, html);
    await page.goto(site.origin + at);
    await page.evaluate(script);
    looks.push({ isArticle, looks: (await page.evaluate('lateralMeasure.detectors()')) as DetectorLooks });
  }
  await page.close();
  const row = (
    detector: string,
    isOne: (looks: DetectorLooks) => boolean,
    msOf: (looks: DetectorLooks) => number,
  ): DetectorRow => {
    const { median, p95 } = summary(looks.map(({ looks }) => msOf(looks)));
    const missedArticles = looks.filter(({ isArticle, looks }) => isArticle && !isOne(looks)).length;
    const falseArticles = looks.filter(({ isArticle, looks }) => !isArticle && isOne(looks)).length;
    const right = looks.length - missedArticles - falseArticles;
    return { detector, right, pages: looks.length, missedArticles, falseArticles, median, p95 };
  };
  return [
    row(
      'Lateral, first look',
      ({ first }) => first.is,
      ({ first }) => first.ms,
    ),
    row(
      'Lateral, both looks',
      ({ first, judged }) => first.is && judged.is,
      ({ first, judged }) => first.ms + (first.is ? judged.ms : 0),
    ),
    row(
      'isProbablyReaderable',
      ({ readerable }) => readerable.is,
      ({ readerable }) => readerable.ms,
    ),
  ];
}
