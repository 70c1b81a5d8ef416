import {
  type MarkSettings,
  onMarkSettings,
  readMarkSettings,
} from '../../lib/browser/pages/mark-settings.ts';
import { onMessage, send } from '../../lib/browser/messaging.ts';
import { placeOf } from '../../lib/compare/place-key.ts';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { createFindingsList } from '../../lib/dom/mark/findings-list.ts';
import { createHighlighter } from '../../lib/dom/mark/highlighter.ts';
import { scrollToRange } from '../../lib/dom/mark/scroll-to-range.ts';
import { watchPage } from '../../lib/dom/watch-page.ts';
import { watchTheme } from '../../lib/dom/watch-theme.ts';
import { coversSite } from '../../lib/library/covers-site.ts';
import { tooltipHostLoader } from './load-tooltip-host.ts';
import { createPageReading } from './page-reading.ts';
import { createFindingsTeller } from './tell-findings.ts';
import { createTooltips } from './tooltips.ts';

/**
 * Joins page, comparison and tooltips, and answers the popup. Registers everything once; the returned function reads
 * the page and may be called again.
 */
export function startReading(window: Window): () => void {
  const { signal } = new AbortController();
  const highlighter = createHighlighter(window);
  const reading = createPageReading(window);
  /** The comparison that the marks on the page are of, by whose ids they go. */
  let painted: Comparison | null = null;
  const tooltips = createTooltips(window, {
    highlighter,
    loadHost: tooltipHostLoader(window),
    comparison: () => painted,
    linkOf: (account) => placeOf(reading.places(), account),
    onOpenStored: (sourceId) => void send('open-source', { sourceId }),
    signal,
  });

  const list = createFindingsList(window, tooltips.open);
  const teller = createFindingsTeller(list);

  function paint({ highlights, pausedSites }: MarkSettings): void {
    painted = reading.comparison();
    const shown = highlights && !coversSite(pausedSites, window.location.href);
    if (shown) highlighter.show(reading.marks());
    else highlighter.clear();
    tooltips.refresh();
    void teller.tell(painted, highlighter.ids());
  }

  async function read(how: 'read' | 'readAgain'): Promise<void> {
    if (!(await reading[how]())) return;
    reading.shadowRoots().forEach(watcher.watch);
    paint(await readMarkSettings());
  }

  function leave(): void {
    tooltips.close();
    highlighter.clear();
    reading.forget();
    void teller.tell(null, []);
  }

  const watcher = watchPage(window, {
    onChange: (change) => {
      // The detector decides anew at another address and has the page read again if it is related.
      if (change === 'address') leave();
      else if (reading.comparison() !== null) void read('readAgain');
    },
    isOwn: (node) => node === list.element || tooltips.isOwn(node),
    signal,
  });
  watchTheme(window, () => highlighter.restyle() && tooltips.refresh(), signal);
  onMarkSettings(paint);
  onMessage('compare-again', () => {
    void read('read');
    return null;
  });
  onMessage('read-article', async () => ({ article: await reading.article() }));
  onMessage('reading-position', () => ({ passageId: reading.passageInSight() }));
  onMessage('step-finding', ({ by }) => {
    tooltips.step(by);
    return null;
  });
  onMessage('show-passage', ({ passageId }) => {
    const range = reading.rangeOf(passageId);
    if (range === null) return { found: false };
    scrollToRange(window, range);
    const finding = reading.comparison()?.findings.find(({ passages }) => passages.includes(passageId));
    highlighter.setCurrent(finding?.id ?? null);
    return { found: true };
  });
  return () => {
    watcher.arrive();
    void read('read');
  };
}
