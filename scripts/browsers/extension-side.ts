import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/compare/page-state.ts';

/** Calls made from a page of the extension (`helper`) about a web page (`page`), with the extension's own rights. */

const findTab = (page: Page) =>
  `(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())})`;

/** What the background knows of the page in that tab, or `null`. */
export async function pageState(helper: Page, page: Page): Promise<PageState | null> {
  const json = await helper.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = ${findTab(page)};
    const key = 'tab:' + tab?.id;
    const stored = (await api.storage.session.get(key))[key];
    return JSON.stringify(stored?.url === tab?.url ? (stored?.state ?? null) : null);
  })()`);
  return JSON.parse(String(json)) as PageState | null;
}

/** Runs an expression in the isolated world of the page's content scripts. */
export async function inContentScript(helper: Page, page: Page, expression: string): Promise<unknown> {
  // An extension page may not evaluate strings in a tab, so the expression becomes a function here, in the page
  // that the test drives, and travels as code.
  const json = await helper.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = ${findTab(page)};
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const root = (host) =>
          globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot ?? null;
        return ${expression};
      },
    });
    return JSON.stringify(result ?? null);
  })()`);
  return JSON.parse(String(json));
}
