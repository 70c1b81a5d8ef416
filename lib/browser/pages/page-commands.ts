import browser from 'webextension-polyfill';
import { EVERY_SITE } from '../../library/site-access.ts';
import { sendToTab } from '../messaging.ts';
import { openSidePanel } from '../open-page.ts';
import type { PageActions } from './page-service.ts';
import { settings } from '../settings.ts';

const ADD_PAGE = 'add-page';
const COMPARE = 'compare-page';
/** Entries of the menu in their order, and the words of each in the browser's own catalogue. */
const MENUS: Readonly<Record<string, string>> = { [COMPARE]: 'menuCompare', [ADD_PAGE]: 'menuAddSource' };
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

async function createMenus(): Promise<void> {
  // Those of a former version would be in the way.
  await browser.contextMenus.removeAll();
  for (const [id, words] of Object.entries(MENUS)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(words),
      contexts: ['page'],
      documentUrlPatterns: [...EVERY_SITE],
    });
  }
}

/**
 * The page's context menu and the keyboard's commands. Call once, in the first turn of the background process. A click
 * in the menu lets Lateral read that page, whatever the mode is.
 */
export function servePageCommands({ addPage, comparePage }: PageActions): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());

  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    const { id } = tab;
    const fail = (error: unknown) =>
      tellOnButton(id, '!', error instanceof Error ? error.message : String(error));
    if (menuItemId === COMPARE) {
      // In the click itself, or Firefox opens nothing. The popup, or the panel in its place, shows what comes of it.
      void browser.action.openPopup().catch(() => openSidePanel(id)?.());
      void comparePage(id).catch(fail);
    }
    if (menuItemId === ADD_PAGE) {
      void addPage(id)
        .then(({ added }) =>
          tellOnButton(id, '✓', browser.i18n.getMessage(added ? 'menuAdded' : 'menuAlreadyThere')),
        )
        .catch(fail);
    }
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
