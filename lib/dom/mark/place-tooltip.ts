import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Space between passage and tooltip, and between tooltip and the edge of the viewport, in CSS pixels. */
const GAP = 8;
const EDGE = 8;
/** Narrower viewports show the tooltip across the whole width, at the edge away from what is being read. */
const NARROW = 480;
/** The share of the height that the tooltip takes at most there. */
const NARROW_SHARE = 0.45;
/** Two lines of a quote and the head: with less room beside the passage the tooltip stands at an edge, too. */
const LEAST_HEIGHT = 120;

export type TooltipPlacement = {
  /** Places it anew, after its content changed. */
  readonly update: () => void;
};

function px(value: number): string {
  return `${Math.round(value)}px`;
}

/** At the bottom of a small viewport, or at its top when the passage stands in the lower half. */
function dock(window: Window, reference: Range, element: HTMLElement): void {
  const box = reference.getBoundingClientRect();
  const height = window.innerHeight;
  const atTop = (box.top + box.bottom) / 2 > height / 2;
  const room = (atTop ? box.top : height - box.bottom) - GAP - EDGE;
  Object.assign(element.style, {
    left: px(EDGE),
    width: px(window.innerWidth - 2 * EDGE),
    maxWidth: 'none',
    maxHeight: px(Math.max(Math.min(room, height * NARROW_SHARE), LEAST_HEIGHT)),
    top: atTop ? px(EDGE) : 'auto',
    bottom: atTop ? 'auto' : px(EDGE),
  });
}

/**
 * Keeps a tooltip beside a stretch of text while the page scrolls and resizes: below or above it, never off-screen,
 * never over the passage itself while there is room beside it. `element` must be `position: fixed`; what it holds must
 * shrink with its `max-height` and may scroll inside.
 */
export function placeTooltip(
  window: Window,
  reference: Range,
  element: HTMLElement,
  signal: AbortSignal,
): TooltipPlacement {
  const contextElement = reference.startContainer.parentElement;
  const virtual = {
    getBoundingClientRect: () => reference.getBoundingClientRect(),
    getClientRects: () => reference.getClientRects(),
    ...(contextElement !== null && { contextElement }),
  };
  const place = async (): Promise<void> => {
    if (signal.aborted) return;
    if (window.innerWidth < NARROW) {
      dock(window, reference, element);
      return;
    }
    Object.assign(element.style, { width: '', maxWidth: '', bottom: 'auto' });
    let room = 0;
    const { x, y } = await computePosition(virtual, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            room = availableHeight;
            element.style.maxHeight = px(Math.max(LEAST_HEIGHT, room));
          },
        }),
      ],
    });
    if (signal.aborted) return;
    if (room < LEAST_HEIGHT) dock(window, reference, element);
    else Object.assign(element.style, { left: px(x), top: px(y) });
  };
  const update = (): void => void place();
  if (!signal.aborted) signal.addEventListener('abort', autoUpdate(virtual, element, update));
  return { update };
}
