import type { TooltipProps } from '../../components/tooltip/Tooltip.tsx';
import type { Account, Comparison, Finding } from '../../lib/compare/comparison.ts';
import { findingAgain } from '../../lib/compare/finding-again.ts';
import type { Highlighter } from '../../lib/dom/mark/highlighter.ts';
import { type Approach, createHoverTracker } from '../../lib/dom/mark/hover-tracker.ts';
import { isDarkBehind } from '../../lib/dom/mark/page-theme.ts';
import { scrollToRange } from '../../lib/dom/mark/scroll-to-range.ts';
import type { TooltipHost } from '../tooltip/tooltip-host.tsx';

export type TooltipsOptions = {
  readonly highlighter: Highlighter;
  /** Gives the tooltip; called when a marked passage is pointed at, and again for each. */
  readonly loadHost: () => Promise<TooltipHost>;
  readonly comparison: () => Comparison | null;
  /** Address of an account's place in its article. */
  readonly linkOf: (account: Account) => string | null;
  readonly onOpenStored: (sourceId: string) => void;
  readonly signal: AbortSignal;
};

export type Tooltips = {
  readonly close: () => void;
  /** After the marks have changed: an open tooltip stays while its passage is still marked, else it closes. */
  readonly refresh: () => void;
  /** Opens a finding, as the keyboard does. */
  readonly open: (id: string) => void;
  /** Opens the next or previous finding in reading order, as the keyboard does. */
  readonly step: (by: 1 | -1) => void;
  readonly isOwn: (node: Node) => boolean;
};

/** What is open or about to open; `words` are those that `range`, the stretch pointed at, held then. */
type Shown = {
  readonly finding: Finding;
  readonly in: Comparison;
  readonly range: Range;
  readonly words: string;
};

/** Shows what other outlets say of the passage that the reader points at, touches or steps to. */
export function createTooltips(window: Window, options: TooltipsOptions): Tooltips {
  const { highlighter, comparison, signal } = options;
  let host: TooltipHost | null = null;
  let shown: Shown | null = null;

  function propsOf(finding: Finding, range: Range): TooltipProps {
    const ids = highlighter.ids();
    const at = ids.indexOf(finding.id);
    const goTo = (next: string | undefined) => (next === undefined ? null : () => open(next));
    return {
      finding,
      linkOf: options.linkOf,
      onOpenStored: options.onOpenStored,
      theme: isDarkBehind(window, range.startContainer) ? 'dark' : 'light',
      onClose: () => tracker.dismiss(),
      onPrevious: goTo(ids[at - 1]),
      onNext: goTo(ids[at + 1]),
    };
  }

  async function show(approach: Approach): Promise<void> {
    host ??= await options.loadHost();
    // The reader may have gone on while the tooltip was loaded.
    if (shown === null) return;
    host.show(propsOf(shown.finding, shown.range), shown.range);
    if (approach === 'keyboard') host.focus();
  }

  const tracker = createHoverTracker(window, highlighter, {
    onApproach: () => void options.loadHost().catch(() => null),
    onEnter: (id, range, approach) => {
      const compared = comparison();
      const finding = compared?.findings.find((each) => each.id === id);
      if (compared === null || finding === undefined) return;
      shown = { finding, in: compared, range, words: range.toString() };
      highlighter.setCurrent(id);
      show(approach).catch(() => tracker.dismiss());
    },
    onLeave: () => {
      shown = null;
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
      const now = comparison();
      const finding = shown === null || now === null ? null : findingAgain(shown.finding, shown.in, now);
      const ranges = finding === null ? [] : highlighter.ranges(finding.id);
      const range = ranges.find((each) => each.toString() === shown?.words) ?? ranges[0];
      if (now === null || finding === null || range === undefined) {
        tracker.lookAgain();
        return;
      }
      tracker.carryOn(finding.id);
      shown = { finding, in: now, range, words: range.toString() };
      highlighter.setCurrent(finding.id);
      if (host?.isOpen() === true) host.show(propsOf(finding, range), range);
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
