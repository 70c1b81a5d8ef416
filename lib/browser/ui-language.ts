import browser from 'webextension-polyfill';

/** BCP 47 tag of the browser's interface language, which is Lateral's too. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
