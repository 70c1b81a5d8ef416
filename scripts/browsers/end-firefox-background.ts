import type { Browser } from 'puppeteer-core';

/** What puppeteer keeps to itself: the wire to the browser, over which its privileged windows can be reached. */
type Wire = {
  send(method: string, parameters: Record<string, unknown>): Promise<{ readonly result: unknown }>;
};

type Tree = { readonly contexts: readonly { readonly context: string }[] };

/** Ends an extension's event page at once, in the middle of whatever it does, and waits until it has stopped. */
export async function endFirefoxBackground(browser: Browser, extensionId: string): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: Wire };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as Tree).contexts;
  if (window === undefined) throw new Error('Firefox has no window.');
  await connection.send('script.evaluate', {
    target: { context: window.context },
    awaitPromise: true,
    expression: `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  });
}
