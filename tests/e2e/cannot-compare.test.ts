import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { waitForComparison } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { type PageFixture, pages } from '../fixtures/pages/index.ts';
import { paintedWords } from './marked-page.ts';

const LANGUAGES = [
  ['chinese', 'It is in Chinese'],
  ['korean', 'It is in Korean'],
  ['arabic', 'It is in Arabic'],
  ['russian', 'It is in Russian'],
] as const;

function fixture(name: string): PageFixture {
  const found = pages.find((page) => page.name === name);
  if (found === undefined) throw new Error(`No page is named ${name}.`);
  return found;
}

describe.each(['chromium', 'firefox'] as const)('an article that cannot be compared in %s', (name) => {
  let session: Session;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(name);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  async function open({ path, html }: PageFixture) {
    site.put(path, html);
    return session.open(site.origin + path);
  }

  it.each(LANGUAGES)('in %s is told to be in that language, and nothing is marked', async (page, words) => {
    const tab = await open(fixture(page));
    const popup = await session.openPopup(tab);
    await waitFor('the reason', async () =>
      String(await popup.evaluate('document.body.innerText')).includes(words),
    );
    expect(await paintedWords(tab)).toEqual([]);
    await popup.close().catch(() => undefined);
    await tab.close();
  });

  it('behind a paywall is compared with the part that is there, and nothing is said to be missing', async () => {
    const tab = await open(fixture('paywalled'));
    const { article, comparison } = await waitForComparison(session, tab);
    expect(article.partial).toBe('paywall');
    expect(comparison.findings.length).toBeGreaterThan(0);
    expect(comparison.missingHere).toEqual([]);
    const popup = await session.openPopup(tab);
    await waitFor('the words', async () =>
      String(await popup.evaluate('document.body.innerText')).includes(
        'Only the part that is on the page was compared',
      ),
    );
    await popup.close().catch(() => undefined);
    await tab.close();
  });
});
