import browser from 'webextension-polyfill';
import type { PageState } from '../messages.ts';

const PLAIN_COLOR = '#33475b';
const CONFLICT_COLOR = '#a3271f';

/** Shows the number of findings on the toolbar button of a tab; red when accounts conflict. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const findings = state.kind === 'compared' ? state.comparison.findings : [];
  const conflicts = findings.some((finding) => finding.verdict === 'conflicts');
  const text = findings.length === 0 ? '' : String(findings.length);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: conflicts ? CONFLICT_COLOR : PLAIN_COLOR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: there is no badge to show.
  }
}
