import browser from 'webextension-polyfill';
import type { Settings } from '../../library/settings.ts';
import { openSidePanel } from '../open-page.ts';
import { settings } from '../settings.ts';

/** As the build names it in the manifest. */
const POPUP = 'popup.html';

/** A button without a popup is told of its clicks. */
async function setPopup({ sidePanel }: Settings): Promise<void> {
  await browser.action.setPopup({ popup: sidePanel ? '' : POPUP });
}

/**
 * What a press on the toolbar button opens: the popup, or the side panel where the reader chose it. Call once, in the
 * first turn of the background process.
 */
export function serveToolbarButton(): void {
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) openSidePanel(id)?.();
  });
  settings.onChange((now) => void setPopup(now));
  void settings.get().then(setPopup);
}
