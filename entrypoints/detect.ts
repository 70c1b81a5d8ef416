import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type DetectorData, PROFILES_KEY, readDetectorData } from '../lib/browser/pages/detector-data.ts';
import { nativeApi } from '../lib/browser/native-api.ts';
import type { PageState } from '../lib/compare/page-state.ts';
import { detectPage } from '../lib/dom/detect/detect-page.ts';
import { watchAddress } from '../lib/dom/watch-address.ts';
import { coversSite } from '../lib/library/covers-site.ts';
import { scoreProfiles } from '../lib/topic/score-profile.ts';

/** Runs on every page, so it is small and does little: reads one storage item, decides, and mostly stops. */
function detect({ settings = {}, profiles = [] }: DetectorData): PageState {
  if (coversSite(settings.pausedSites ?? [], location.href)) {
    return { kind: 'paused', site: location.hostname };
  }
  const { isArticle, signals, text } = detectPage(document);
  if (!isArticle) return { kind: 'not-article', signals };
  const topics = scoreProfiles(profiles, text).sort(
    (a, b) => Number(b.related) - Number(a.related) || b.score - a.score,
  );
  if (topics[0]?.related === true) return { kind: 'reading' };
  return { kind: 'not-related', topics, text, language: document.documentElement.lang };
}

/** Whether the reader's mode lets Lateral look at this page unasked. */
function mayLook({ settings = {} }: DetectorData): boolean {
  if (settings.mode === 'click') return false;
  return settings.mode !== 'listed' || coversSite(settings.listedSites ?? [], location.href);
}

type Envelope = { readonly lateral?: string };

/**
 * A content script that lib/browser/pages/detector-places.ts registers for the pages of the reader's mode, and puts into a
 * page when the reader asks for it: without WXT's content script context, which would weigh a quarter of its budget.
 */
export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
  const { runtime, storage } = nativeApi();
  const scope = globalThis as { lateralRuntime?: typeof runtime };
  // One is enough; but that of a former version of the extension has lost its id and answers nobody.
  if (scope.lateralRuntime?.id !== undefined) return;
  scope.lateralRuntime = runtime;
  let isRelated = false;

  const look = async (): Promise<void> => {
    const data = await readDetectorData();
    isRelated = mayLook(data) && detect(data).kind === 'reading';
    if (!isRelated) return;
    const send = () => runtime.sendMessage({ lateral: 'page-related', request: null });
    // Once more when the browser ended the idle background in the middle of the message.
    await send().catch(send);
  };
  const answer = (message: unknown, _sender: unknown, respond: (reply: unknown) => void): boolean => {
    if ((message as Envelope).lateral !== 'detect-page') return false;
    void readDetectorData().then((data) => respond({ ok: true, value: detect(data) }));
    return true;
  };
  // Both browsers keep the channel open for an answer that comes later when the listener returns true.
  runtime.onMessage.addListener(answer as Parameters<typeof runtime.onMessage.addListener>[0]);
  // Topics and settings change while pages are open, and right after the installation there are none yet.
  storage.onChanged.addListener((changes, area) => {
    const matters = area === 'local' && (PROFILES_KEY in changes || 'settings' in changes);
    if (matters && !isRelated) void look();
  });
  watchAddress(window, () => void look(), new AbortController().signal);
  void look();
});
