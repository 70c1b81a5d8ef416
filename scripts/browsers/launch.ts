import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageState } from '../../lib/compare/page-state.ts';
import { endFirefoxBackground } from './end-firefox-background.ts';
import { type BrowserName, ensureBrowsers } from './find-browsers.ts';
import { inContentScript, pageState } from './extension-side.ts';

const FIREFOX_ID = 'lateral@lateral.example';
/** Any UUID does: fixing it gives the tests a known address for the extension's pages. */
const FIREFOX_UUID = '6f9c1f0e-3d5b-4c57-9a1d-2b8f5f0c7a11';
/** Firefox ends an idle event page after this long; short, so that a test can wait for it. */
const FIREFOX_IDLE_MS = 5000;

/** A real browser with the built extension in it; the same calls drive Chromium and Firefox. */
export type Session = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens a web page in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, for example `options.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup for the given page: by the toolbar action where the browser lets a test press it. */
  openPopup(page: Page): Promise<Page>;
  /**
   * Runs an expression in a page's isolated world, where Lateral's content scripts live, and returns its value.
   * `root(host)` in it gives the closed shadow root of an element.
   */
  inContentScript(page: Page, expression: string): Promise<unknown>;
  /** What the background knows of the page: the stored state, or `null`. */
  pageState(page: Page): Promise<PageState | null>;
  /** Ends the background process as the browser would; the next message wakes it. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** A profile to keep between launches; a new one is made and removed when absent. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Firefox ends an idle background after so many milliseconds. Short when absent; 30,000 is the browser's own. */
  readonly idleMs?: number;
};

export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lateral-profile-'));
}

/** Launches a browser with the extension from `.output`. Build first. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const profile = options.profile ?? (await makeProfile());
  const headless = options.headless ?? true;
  const session =
    name === 'chromium'
      ? await launchChromium(profile, headless)
      : await launchFirefox(profile, headless, options.idleMs ?? FIREFOX_IDLE_MS);
  let helper: Page | null = null;
  const withHelper = async <T>(page: Page, call: (helper: Page) => Promise<T>): Promise<T> => {
    if (helper === null) {
      helper = await session.openExtensionPage('popup.html?tab=none');
      await page.bringToFront();
    }
    return call(helper);
  };
  return {
    ...session,
    inContentScript: (page, expression) => withHelper(page, (at) => inContentScript(at, page, expression)),
    pageState: (page) => withHelper(page, (at) => pageState(at, page)),
    close: async () => {
      await session.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type DrivenBrowser = Omit<Session, 'inContentScript' | 'pageState'>;

async function launchChromium(profile: string, headless: boolean): Promise<DrivenBrowser> {
  const extensionDir = resolve('.output/chrome-mv3');
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium,
    headless,
    pipe: true,
    enableExtensions: [extensionDir],
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().endsWith('/background.js');
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const extensionId = new URL(worker.url()).host;
  const origin = `chrome-extension://${extensionId}`;
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  };
  return {
    name: 'chromium',
    browser,
    open,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    openPopup: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(extensionId);
      if (extension === undefined) throw new Error('The extension is not loaded.');
      await extension.triggerAction(page);
      const isPopup = (target: { url(): string }) => target.url() === `${origin}/popup.html`;
      const popup = await browser.waitForTarget(isPopup, { timeout: 10_000 });
      return popup.asPage();
    },
    killBackground: async () => {
      const target = browser.targets().find(isWorker);
      // Reaching or closing a worker that has just ended by itself fails: it is what was wanted.
      const worker = await target?.worker().catch(() => null);
      await worker?.close().catch(() => undefined);
    },
    close: () => browser.close(),
  };
}

async function launchFirefox(profile: string, headless: boolean, idleMs: number): Promise<DrivenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowsers(['firefox']).firefox,
    headless,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': idleMs,
      // The list of downloads would open after each one and take the keyboard's focus from the page.
      'browser.download.alwaysOpenPanel': false,
      // A test installs the extension anew at each launch; what it stored is to survive, as it does for users.
      'extensions.webextensions.keepStorageOnUninstall': true,
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    // `load` never fires for extension pages over WebDriver BiDi.
    await page.goto(`moz-extension://${FIREFOX_UUID}/${path}`, { waitUntil: [] });
    await page.waitForSelector('body');
    return page;
  };
  return {
    name: 'firefox',
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openExtensionPage,
    openPopup: async (page) => {
      const popup = await openExtensionPage('popup.html?tab=none');
      const tab = await popup.evaluate(
        `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page.url())})?.id)`,
      );
      await popup.goto(`moz-extension://${FIREFOX_UUID}/popup.html?tab=${String(tab)}`, { waitUntil: [] });
      await popup.waitForSelector('body');
      return popup;
    },
    killBackground: () => endFirefoxBackground(browser, FIREFOX_ID),
    close: () => browser.close(),
  };
}
