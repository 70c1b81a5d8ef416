import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../browsers/find-browsers.ts';
import type { Mode } from './modes.ts';

/** Modes with the same key can be looked at in one run of the browser. */
export function launchKey({ browser, dark = false, forced = false }: Mode): string {
  return browser === 'chromium' ? browser : `${browser} ${dark} ${forced}`;
}

/** A browser for a mode. Firefox takes what the reader's system asks for from its preferences. */
export function launchFor(mode: Mode): Promise<Browser> {
  if (mode.browser === 'chromium')
    return puppeteer.launch({
      executablePath: ensureBrowsers(['chromium']).chromium,
      pipe: true,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--allow-file-access-from-files'],
    });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowsers(['firefox']).firefox,
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': false,
      'layout.css.prefers-color-scheme.content-override': mode.dark === true ? 0 : 1,
      'ui.prefersReducedMotion': 1,
      'browser.display.document_color_use': mode.forced === true ? 2 : 0,
    },
  });
}

/** Has a page of Chromium look as the mode says, as long as it is open. */
export async function takeOn(page: Page, mode: Mode): Promise<void> {
  if (mode.browser === 'firefox') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: mode.print === true ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: mode.dark === true ? 'dark' : 'light' },
      { name: 'forced-colors', value: mode.forced === true ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: mode.vision ?? 'none' });
}
