import type { Account, Finding } from '../../lib/compare/comparison.ts';
import type { Highlighter } from '../../lib/dom/highlighter.ts';
import { createHoverTracker } from '../../lib/dom/hover-tracker.ts';
import { isDarkPage } from '../../lib/dom/page-theme.ts';
import { placeTooltip } from '../../lib/dom/place-tooltip.ts';
import { scrollToRange } from '../../lib/dom/scroll-to-range.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { createTooltipHost } from './tooltip-host.tsx';

export type TooltipsOptions = {
  readonly highlighter: Highlighter;
  /** The words of the interface; no tooltip opens before they are there. */
  readonly translator: Promise<Translator>;
  readonly findings: () => readonly Finding[];
  /** Address of an account's place in its article. */
  readonly linkOf: (account: Account) => string | null;
  readonly onOpenStored: (sourceId: string) => void;
  readonly signal: AbortSignal;
};

export type Tooltips = {
  readonly close: () => void;
  /** Opens the next or previous finding in reading order, as the keyboard does. */
  readonly step: (by: 1 | -1) => void;
  readonly isOwn: (node: Node) => boolean;
};

/** Shows what other outlets say of the passage that the reader points at, touches or steps to. */
export function createTooltips(window: Window, options: TooltipsOptions): Tooltips {
  const { highlighter, findings, signal } = options;
  const host = createTooltipHost(window.document, options.translator);
  let placing = new AbortController();

  const tracker = createHoverTracker(window, highlighter, {
    onEnter: (id, range, approach) => {
      const finding = findings().find((each) => each.id === id);
      if (finding === undefined) return;
      const ids = highlighter.ids();
      const at = ids.indexOf(id);
      const goTo = (next: string | undefined) => (next === undefined ? null : () => open(next));
      highlighter.setCurrent(id);
      host.show({
        finding,
        linkOf: options.linkOf,
        onOpenStored: options.onOpenStored,
        theme: isDarkPage(window) ? 'dark' : 'light',
        onClose: () => tracker.dismiss(),
        onPrevious: goTo(ids[at - 1]),
        onNext: goTo(ids[at + 1]),
      });
      if (approach === 'keyboard') host.focus();
      placing.abort();
      placing = new AbortController();
      placeTooltip(window, range, host.element, placing.signal);
    },
    onLeave: () => {
      placing.abort();
      highlighter.setCurrent(null);
      host.hide();
    },
    tooltip: () => (host.isOpen() ? host.element : null),
    signal,
  });

  function open(id: string): void {
    const [range] = highlighter.ranges(id);
    if (range === undefined) return;
    scrollToRange(window, range);
    tracker.open(id);
  }

  return {
    close: () => tracker.dismiss(),
    step: (by) => {
      const ids = highlighter.ids();
      const current = tracker.current();
      const at = current === null ? (by === 1 ? -1 : ids.length) : ids.indexOf(current);
      const next = ids[(at + by + ids.length) % ids.length];
      if (next !== undefined) open(next);
    },
    isOwn: (node) => node === host.element,
  };
}
