import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browsers/launch.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { click } from './options-page.ts';

/** The page that opens by what is done, known by words of its address. */
export async function opened(session: Session, words: string, act: () => Promise<void>): Promise<Page> {
  const before = new Set(await session.browser.pages());
  await act();
  return waitFor(`a page with ${words}`, async () => {
    for (const page of await session.browser.pages()) {
      if (before.has(page)) continue;
      // The driver does not always learn where a page of an extension has gone.
      const address = await page.evaluate('location.href').catch(() => '');
      if (String(address).includes(words)) return page;
    }
    return null;
  });
}

/** The file that a page saves when a format is chosen. */
export async function exported(
  page: Page,
  format: string,
): Promise<{ readonly name: string; readonly text: string }> {
  await page.evaluate(`(() => {
    const make = globalThis.make ??= URL.createObjectURL.bind(URL);
    delete globalThis.saved;
    const press = globalThis.press ??= HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (file) => {
      globalThis.saved = file.text();
      return make(file);
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.named = this.download;
      press.call(this);
    };
  })()`);
  await click(page, `//ul[@class="menu-list"]//button[normalize-space(.)="${format}"]`);
  const text = String(await waitFor('the file', () => page.evaluate('globalThis.saved')));
  return { name: String(await page.evaluate('globalThis.named')), text };
}

/** Looks at a page while it is drawn for paper. */
export async function printed(page: Page, look: () => Promise<void>): Promise<void> {
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  await look();
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
}
