import type { Browser, Page } from 'puppeteer-core';
import type { Session } from './launch.ts';

/**
 * What a reader does in the browser's own windows, where no page script reaches: the toolbar button, the context menu,
 * the extension's keys, the rights of an extension.
 *
 * Firefox is driven in its own windows over WebDriver BiDi: real menus, real buttons, the command of the real `<key>`.
 * Headless Chromium has no windows of its own to press keys or open menus in, so its events are fired where they
 * arrive, in the background; they grant no activeTab there, which the toolbar button does.
 */

export type Command = 'toggle-highlights' | 'next-finding' | 'previous-finding';
export type MenuEntry = 'compare-page' | 'add-page';

const FIREFOX_KEYS: Readonly<Record<Command, string>> = {
  'toggle-highlights': 'L',
  'next-finding': 'N',
  'previous-finding': 'P',
};

/** Presses an extension's key on the page in front. */
export async function pressCommand(session: Session, page: Page, command: Command): Promise<void> {
  await page.bringToFront();
  if (session.name === 'chromium') {
    await inBackground(session, `chrome.commands.onCommand.dispatch('${command}', tab)`);
    return;
  }
  await inFirefox(
    session,
    `document.querySelector('key[modifiers="alt,shift"][key="${FIREFOX_KEYS[command]}"]').doCommand()`,
  );
}

/** Right-clicks the page and chooses one of the extension's entries. */
export async function chooseFromMenu(session: Session, page: Page, entry: MenuEntry): Promise<void> {
  await page.bringToFront();
  if (session.name === 'chromium') {
    await inBackground(session, `chrome.contextMenus.onClicked.dispatch({ menuItemId: '${entry}' }, tab)`);
    return;
  }
  await page.mouse.click(200, 200, { button: 'right' });
  await inFirefox(
    session,
    `const menu = document.getElementById('contentAreaContextMenu');
    await until(() => menu.state === 'open');
    const item = menu.querySelector('[id$="-menuitem-_${entry}"]');
    const inner = item.closest('menupopup');
    if (inner !== menu) { item.closest('menu').openMenu(true); await until(() => inner.state === 'open'); }
    inner.activateItem(item);`,
  );
}

/** Presses the toolbar button: the page in front is granted, and the popup opens and says what the page is. */
export async function pressToolbarButton(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  if (session.name === 'chromium') {
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.popup:not([data-state="reading"])');
    return;
  }
  await inFirefox(
    session,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('lateral@lateral.example');
    const opened = () => [...document.querySelectorAll('panel')].find(({ state }) => state !== 'closed');
    // A popup that is still there would only be closed by the press.
    opened()?.hidePopup();
    await until(() => !opened());
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    const panel = await until(opened);
    const popup = await until(() => panel.querySelector('browser[remote]'));
    await until(() => popup.currentURI.spec.endsWith('popup.html') && !popup.webProgress.isLoadingDocument);`,
  );
}

/** Takes the right to read sites away from the extension, or gives it, as its user can in the browser. */
export async function setSiteAccess(session: Session, access: 'every-site' | 'on-click'): Promise<void> {
  const all = ['http://*/*', 'https://*/*'];
  if (session.name === 'firefox') {
    await inFirefox(
      session,
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('lateral@lateral.example');
      const rights = { permissions: [], origins: ${JSON.stringify(all)}, data_collection: [] };
      await ExtensionPermissions.${access === 'every-site' ? 'add' : 'remove'}(extension.id, rights, extension);`,
    );
    return;
  }
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  const [id] = (await session.browser.extensions()).keys();
  const hostAccess = access === 'every-site' ? 'ON_ALL_SITES' : 'ON_CLICK';
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' })`,
  );
  await page.close();
}

/** Puts the system, as pages see it, into its light or dark theme. */
export async function setSystemTheme(session: Session, page: Page, theme: 'light' | 'dark'): Promise<void> {
  if (session.name === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    return;
  }
  await inFirefox(
    session,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1})`,
  );
}

/** Opens the extension's side panel in the window in front, as the browser's own menus do. */
export async function openSidePanel(session: Session): Promise<void> {
  if (session.name === 'chromium') {
    const page = await session.openExtensionPage('popup.html?tab=none');
    // The driver's calls count as a reader's gesture.
    await page.evaluate(`chrome.windows.getCurrent().then(({ id }) => globalThis.windowId = id)`);
    await page.evaluate(`chrome.sidePanel.open({ windowId: globalThis.windowId })`);
    await page.close();
    return;
  }
  await inFirefox(session, `window.SidebarController.show('lateral_lateral_example-sidebar-action')`);
}

/** Whether a window of the browser shows the extension's side panel. */
export async function isSidePanelOpen(session: Session): Promise<boolean> {
  if (session.name === 'chromium')
    return session.browser.targets().some((target) => target.url().endsWith('/sidepanel.html'));
  return (
    (await inFirefox(
      session,
      `return window.SidebarController.isOpen && window.SidebarController.currentID.startsWith('lateral')`,
    )) === true
  );
}

/** Runs statements in Chromium's background worker; `tab` is the tab in front. */
async function inBackground(session: Session, statements: string): Promise<void> {
  const target = await session.browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'),
  );
  const worker = await target.worker();
  await worker?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    ${statements};
  })()`);
}

type BidiReply = { readonly result: unknown };
type WithConnection = Browser & {
  readonly connection: { send(method: string, params: object): Promise<BidiReply> };
};

/** For statements in Firefox: asks again until the answer is there, for five seconds. */
const UNTIL = `const until = async (ask) => {
  for (let times = 0; times < 100; times += 1) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('In vain: ' + ask);
};`;

/** Runs statements in Firefox's browser window, and gives what they return. */
async function inFirefox({ browser }: Session, statements: string): Promise<unknown> {
  const { connection } = browser as WithConnection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const reply = (
    await connection.send('script.evaluate', {
      expression: `(async () => { ${UNTIL} ${statements} })()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    })
  ).result as {
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: { readonly value?: unknown };
  };
  if (reply.exceptionDetails !== undefined) throw new Error(reply.exceptionDetails.text);
  return reply.result?.value;
}
