import type { TooltipProps } from '../../components/tooltip/Tooltip.tsx';
import type { Account, Finding } from '../../lib/compare/comparison.ts';
import type { Highlighter } from '../../lib/dom/highlighter.ts';
import { type Approach, createHoverTracker } from '../../lib/dom/hover-tracker.ts';
import { isDarkPage } from '../../lib/dom/page-theme.ts';
import { scrollToRange } from '../../lib/dom/scroll-to-range.ts';
import type { TooltipHost } from '../tooltip/tooltip-host.tsx';

export type TooltipsOptions = {
  readonly highlighter: Highlighter;
  /** Gives the tooltip; called when a marked passage is pointed at, and again for each. */
  readonly loadHost: () => Promise<TooltipHost>;
  readonly findings: () => readonly Finding[];
  /** Address of an account's place in its article. */
  readonly linkOf: (account: Account) => string | null;
  readonly onOpenStored: (sourceId: string) => void;
  readonly signal: AbortSignal;
};

export type Tooltips = {
  readonly close: () => void;
  /** After the marks have changed: an open tooltip stays while its passage says the same, else it closes. */
  readonly refresh: () => void;
  /** Opens a finding, as the keyboard does. */
  readonly open: (id: string) => void;
  /** Opens the next or previous finding in reading order, as the keyboard does. */
  readonly step: (by: 1 | -1) => void;
  readonly isOwn: (node: Node) => boolean;
};

/** Shows what other outlets say of the passage that the reader points at, touches or steps to. */
export function createTooltips(window: Window, options: TooltipsOptions): Tooltips {
  const { highlighter, findings, signal } = options;
  let host: TooltipHost | null = null;
  let shown: Finding | null = null;

  function propsOf(finding: Finding): TooltipProps {
    const ids = highlighter.ids();
    const at = ids.indexOf(finding.id);
    const goTo = (next: string | undefined) => (next === undefined ? null : () => open(next));
    return {
      finding,
      linkOf: options.linkOf,
      onOpenStored: options.onOpenStored,
      theme: isDarkPage(window) ? 'dark' : 'light',
      onClose: () => tracker.dismiss(),
      onPrevious: goTo(ids[at - 1]),
      onNext: goTo(ids[at + 1]),
    };
  }

  async function show(finding: Finding, range: Range, approach: Approach): Promise<void> {
    host ??= await options.loadHost();
    // The reader may have gone on while the tooltip was loaded.
    if (tracker.current() !== finding.id) return;
    host.show(propsOf(finding), range);
    if (approach === 'keyboard') host.focus();
  }

  const tracker = createHoverTracker(window, highlighter, {
    onApproach: () => void options.loadHost().catch(() => null),
    onEnter: (id, range, approach) => {
      const finding = findings().find((each) => each.id === id);
      if (finding === undefined) return;
      shown = finding;
      highlighter.setCurrent(id);
      show(finding, range, approach).catch(() => tracker.dismiss());
    },
    onLeave: () => {
      highlighter.setCurrent(null);
      host?.hide();
    },
    tooltip: () => (host?.isOpen() === true ? host.element : null),
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
    open,
    refresh() {
      const id = tracker.current();
      const same = id !== null && findings().some((each) => each === shown) && highlighter.ids().includes(id);
      if (same) highlighter.setCurrent(id);
      else tracker.lookAgain();
    },
    step: (by) => {
      const ids = highlighter.ids();
      const current = tracker.current();
      const at = current === null ? (by === 1 ? -1 : ids.length) : ids.indexOf(current);
      const next = ids[(at + by + ids.length) % ids.length];
      if (next !== undefined) open(next);
    },
    isOwn: (node) => node === host?.element,
  };
}
