import browser from 'webextension-polyfill';

export type TabInFront = { readonly id: number; readonly url: string | undefined };

/**
 * The tab that a view of the extension speaks about: the one named by `?tab=` in its address, or else the active
 * tab of its window. `null` where there is none.
 */
export async function tabInFront(address: URL): Promise<TabInFront | null> {
  const named = address.searchParams.get('tab');
  try {
    const tab =
      named === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(Number(named));
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
  } catch {
    return null;
  }
}

/** Host of a web page's address; `null` for what is not http(s). */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !/^https?:/.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname;
}

/** Calls back with the active tab of this window, now and whenever another comes to the front or it goes elsewhere. */
export async function onTabInFront(
  listener: (tab: TabInFront | null) => void | Promise<void>,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  const tell = async (): Promise<void> => listener(await tabInFront(new URL(location.href)));
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void tell();
  });
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    const wentElsewhere = change.url !== undefined || change.status === 'complete';
    if (wentElsewhere && tab.active && tab.windowId === windowId) void tell();
  });
  await tell();
}
