import browser from 'webextension-polyfill';

export async function openOptionsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens Lateral's stored copy of a source. */
export async function openStoredSource(sourceId: string): Promise<void> {
  const query = new URLSearchParams({ source: sourceId });
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html?${query}`) });
}

/** Opens the comparison of a tab's page beside that tab. */
export async function openComparisonPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`comparison.html?tab=${tabId}`) });
}

/** Opens the comparison of a topic's sources with each other. */
export async function openTopicComparison(topicId: string): Promise<void> {
  const query = new URLSearchParams({ topic: topicId });
  await browser.tabs.create({ url: browser.runtime.getURL(`comparison.html?${query}`) });
}

type ChromeSidePanel = { open(options: { tabId: number }): Promise<void> };

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) when called in a click; `null` where there is neither.
 * The polyfill does not carry Chrome's `sidePanel`.
 */
export function openSidePanel(tabId: number): (() => void) | null {
  const { chrome } = globalThis as { chrome?: { sidePanel?: ChromeSidePanel } };
  const panel = chrome?.sidePanel;
  if (panel !== undefined) return () => void panel.open({ tabId });
  const sidebar = browser.sidebarAction;
  return sidebar === undefined ? null : () => void sidebar.open();
}
