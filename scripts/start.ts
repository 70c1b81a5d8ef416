import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers/find-browsers.ts';
import { launch, type Session } from './browsers/launch.ts';
import { hoverText, waitForComparison, waitForMarks } from './browsers/reading.ts';
import { serveSite } from './browsers/serve-site.ts';
import { compareFiles } from './compare/compare-files.ts';

/**
 * Builds the extension and opens it on a sample article in a real browser. Where there is no display it prints the
 * comparison and saves screenshots instead.
 */
const SITE = 'tests/fixtures/site';
const ARTICLE = 'talks-article.html';
const SCREENSHOTS = 'screenshots';
/** A fact of the sample article that several bundled articles report. */
const PASSAGE = 'Both sides agreed to exchange 1,000 prisoners of war each';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

async function takeScreenshots(session: Session, page: Page): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    await page.bringToFront();
    await hoverText(page, PASSAGE);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.screenshot({ path: `${SCREENSHOTS}/article-${theme}.png` });
    const popup = await session.openPopup(page);
    await setTheme(popup, theme);
    await popup.waitForSelector('.finding');
    await popup.screenshot({ path: `${SCREENSHOTS}/popup-${theme}.png` });
    await popup.close().catch(() => undefined);
    const options = await session.openExtensionPage('options.html');
    await setTheme(options, theme);
    await options.waitForSelector('.source');
    await options.screenshot({ path: `${SCREENSHOTS}/options-${theme}.png` });
    await options.close();
  }
}

ensureBrowsers(['chromium']);
const built = spawnSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(1);

const site = await serveSite(SITE);
const session = await launch('chromium', { headless: !hasDisplay });
const page = await session.open(`${site.origin}/${ARTICLE}`);
await waitForComparison(session, page);
await waitForMarks(page);
if (hasDisplay) {
  console.log(
    'Lateral runs in the open browser. Point at an underlined passage, or press its toolbar button.',
  );
  await new Promise<void>((resolve) => session.browser.once('disconnected', resolve));
} else {
  await compareFiles([`${SITE}/${ARTICLE}`], { json: false, library: null });
  await takeScreenshots(session, page);
  console.log(
    `There is no display here: the comparison is printed above, screenshots are in ${SCREENSHOTS}/.`,
  );
  await session.close();
}
await site.close();
