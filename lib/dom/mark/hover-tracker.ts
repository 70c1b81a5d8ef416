import type { Highlighter } from './highlighter.ts';

/** How the reader came to a passage. */
export type Approach = 'pointer' | 'touch' | 'keyboard';

export type HoverOptions = {
  /** A pointer reaches a marked passage, before it is known whether it stays: time to prepare. */
  readonly onApproach: () => void;
  /** The reader stays on a marked passage; `range` is the stretch pointed at. */
  readonly onEnter: (id: string, range: Range, approach: Approach) => void;
  /** The reader left it, or dismissed the tooltip. */
  readonly onLeave: (id: string) => void;
  /** The tooltip while it is open: as long as the pointer is on it, it stays (WCAG 1.4.13, hoverable). */
  readonly tooltip: () => Element | null;
  readonly signal: AbortSignal;
};

export type HoverTracker = {
  /** Opens the passage as the keyboard does; false when nothing is marked for the id. */
  readonly open: (id: string) => boolean;
  readonly dismiss: () => void;
  /** The marks are others now: what was open or about to open makes way for what is now marked there. */
  readonly lookAgain: () => void;
  /** What is open goes by this id from now on. */
  readonly carryOn: (id: string) => void;
  readonly current: () => string | null;
};

/** A pointer that only passes over a line while it moves opens nothing. */
const OPEN_DELAY_MS = 120;
/** Time to travel from the passage to the tooltip. */
const LEAVE_GRACE_MS = 300;
/** A finger that moved further than this scrolls or selects. */
const TAP_SLOP_PX = 10;
/** A press longer than this selects text. */
const TAP_MAX_MS = 500;

const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[contenteditable=""],[contenteditable="true"]';

function rangeAt(ranges: readonly Range[], x: number, y: number): Range | null {
  const at = ranges.find((range) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 2,
    ),
  );
  return at ?? ranges[0] ?? null;
}

/**
 * Follows pointer, touch and Esc over marked passages. Only listens: no event of the page is stopped, prevented or
 * answered, and a drag that selects text opens nothing.
 */
export function createHoverTracker(
  window: Window,
  highlighter: Highlighter,
  options: HoverOptions,
): HoverTracker {
  const { onApproach, onEnter, onLeave, tooltip, signal } = options;
  let current: string | null = null;
  let byKeyboard = false;
  let awaited: string | null = null;
  let timer = 0;
  let frame = 0;
  let point = { x: 0, y: 0, buttons: 0, onTooltip: false };
  let touch: { readonly x: number; readonly y: number; readonly time: number } | null = null;

  const dismiss = (): void => {
    window.clearTimeout(timer);
    awaited = null;
    if (current === null) return;
    const left = current;
    current = null;
    onLeave(left);
  };
  const enter = (id: string, range: Range, approach: Approach): void => {
    dismiss();
    current = id;
    byKeyboard = approach === 'keyboard';
    onEnter(id, range, approach);
  };
  const wait = (id: string | null): void => {
    if (awaited === id && timer !== 0) return;
    window.clearTimeout(timer);
    awaited = id;
    timer = window.setTimeout(
      () => {
        timer = 0;
        const range = id === null ? null : rangeAt(highlighter.ranges(id), point.x, point.y);
        if (id === null || range === null) dismiss();
        else enter(id, range, 'pointer');
      },
      id === null ? LEAVE_GRACE_MS : OPEN_DELAY_MS,
    );
  };
  const look = (): void => {
    frame = 0;
    if (point.buttons !== 0) return;
    const id = point.onTooltip ? current : highlighter.hitTest(point.x, point.y);
    if (id !== null && id !== current) {
      onApproach();
      wait(id);
    } else if (id === null && current !== null && !byKeyboard) wait(null);
    else {
      window.clearTimeout(timer);
      timer = 0;
      awaited = null;
    }
  };
  const isOnTooltip = (event: Event): boolean => {
    const element = tooltip();
    return (
      element !== null &&
      event
        .composedPath()
        .includes(element.getRootNode() === element.ownerDocument ? element : hostOf(element))
    );
  };

  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    handle: (event: DocumentEventMap[K]) => void,
  ): void => window.document.addEventListener(type, handle, { capture: true, passive: true, signal });
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    point = { x: event.clientX, y: event.clientY, buttons: event.buttons, onTooltip: isOnTooltip(event) };
    if (frame === 0) frame = window.requestAnimationFrame(look);
  });
  listen('pointerdown', (event) => {
    touch =
      event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY, time: event.timeStamp } : null;
  });
  listen('pointerup', (event) => {
    const from = touch;
    touch = null;
    if (from === null || isOnTooltip(event) || event.timeStamp - from.time > TAP_MAX_MS) return;
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > TAP_SLOP_PX) return;
    const target = event.target as Element | null;
    if (target !== null && 'closest' in target && target.closest(INTERACTIVE) !== null) return;
    const id = highlighter.hitTest(event.clientX, event.clientY);
    const range = id === null ? null : rangeAt(highlighter.ranges(id), event.clientX, event.clientY);
    if (id === null || range === null || id === current) dismiss();
    else enter(id, range, 'touch');
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    dismiss();
  });
  return {
    dismiss,
    lookAgain: () => {
      if (current === null && awaited === null) return;
      dismiss();
      if (frame === 0) frame = window.requestAnimationFrame(look);
    },
    carryOn: (id) => {
      if (current !== null) current = id;
    },
    current: () => current,
    open: (id) => {
      const [range] = highlighter.ranges(id);
      if (range === undefined) return false;
      enter(id, range, 'keyboard');
      return true;
    },
  };
}

/** The element of the page that carries the shadow root the element is in. */
function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : element;
}
