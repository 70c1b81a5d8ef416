import browser from 'webextension-polyfill';
import { sendToTab } from './messaging.ts';
import type { AddPage } from './page-service.ts';
import { settings } from './settings.ts';

const ADD_PAGE = 'add-page';
/** How long the toolbar button says that a page was added, in milliseconds. */
const SAID_MS = 4_000;

async function tellOnButton(tabId: number, text: string, title: string): Promise<void> {
  const formerText = await browser.action.getBadgeText({ tabId });
  const formerTitle = await browser.action.getTitle({ tabId });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
  setTimeout(() => {
    // The tab may be closed by then: there is no button to set back.
    browser.action.setBadgeText({ tabId, text: formerText }).catch(() => undefined);
    browser.action.setTitle({ tabId, title: formerTitle }).catch(() => undefined);
  }, SAID_MS);
}

/**
 * The page's context menu and the keyboard's commands. Call once, in the first turn of the background process.
 * @param addPage reads the page in a tab and adds it to the library
 */
export function servePageCommands(addPage: AddPage): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: ADD_PAGE,
      title: browser.i18n.getMessage('menuAddSource'),
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== ADD_PAGE || tab?.id === undefined) return;
    const { id } = tab;
    addPage(id).then(
      ({ added }) => tellOnButton(id, '✓', browser.i18n.getMessage(added ? 'menuAdded' : 'menuAlreadyThere')),
      (error: unknown) => tellOnButton(id, '!', error instanceof Error ? error.message : String(error)),
    );
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-highlights') void toggleHighlights();
    const step = STEPS[command];
    if (step !== undefined) void stepFinding(step, tab?.id);
  });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 };

async function toggleHighlights(): Promise<void> {
  const { highlights } = await settings.get();
  await settings.set({ highlights: !highlights });
}

async function stepFinding(by: 1 | -1, tabId: number | undefined): Promise<void> {
  const [front] = tabId === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const id = tabId ?? front?.id;
  if (id !== undefined) await sendToTab(id, 'step-finding', { by });
}
