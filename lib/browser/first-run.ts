import browser from 'webextension-polyfill';

/** Shows the reader once, right after the installation, what Lateral does and lets them choose when it reads. */
export function serveFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    // In the background: the reader's own tab stays in front.
    void browser.tabs.create({ url: browser.runtime.getURL('welcome.html'), active: false });
  });
}
