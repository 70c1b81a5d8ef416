import { render } from 'preact';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { Tooltip, type TooltipProps } from '../../components/tooltip/Tooltip.tsx';
import { tooltipStyles } from '../../components/tooltip/tooltip-styles.ts';
import { placeTooltip } from '../../lib/dom/mark/place-tooltip.ts';
import { addStyleSheet } from '../../lib/dom/mark/style-sheet.ts';
import type { Catalogue } from '../../lib/messages/catalogue.ts';
import { translate } from '../../lib/messages/translate.ts';

export type TooltipHost = {
  /** Element that is placed; outside the article, directly under the document's root. */
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows the tooltip beside a stretch of the page, and keeps it there until `hide`. */
  readonly show: (props: TooltipProps, beside: Range) => void;
  readonly hide: () => void;
  /** Moves the keyboard's focus into the tooltip; `hide` gives it back. */
  readonly focus: () => void;
};

/** The words of the interface, as the background sends them, and the reader's BCP 47 tag. */
export type TooltipWords = {
  readonly catalogue: Catalogue;
  readonly language: string;
  readonly tag: string;
};

/** Where the reader finds what this script brings. */
export type TooltipScope = { lateralTooltipHost?: typeof createTooltipHost };

/**
 * The tooltip's place on the page: one element under the document's root, present only while it is open. Its shadow
 * root is closed, so that the page cannot read what the reader's library says.
 */
export function createTooltipHost(window: Window, { catalogue, language, tag }: TooltipWords): TooltipHost {
  const { document } = window;
  const element = document.createElement('lateral-tooltip');
  // Nothing of the page's styles reaches the host itself. A column, so that what is in it shrinks to the room it has.
  element.style.cssText =
    'all: initial; display: flex; flex-direction: column; position: fixed; inset: 0 auto auto 0; z-index: 2147483647;';
  const root = element.attachShadow({ mode: 'closed' });
  const mount = document.createElement('div');
  mount.style.display = 'contents';
  root.append(mount);
  addStyleSheet(root, tooltipStyles);
  const translator = translate(catalogue, language, tag);
  let placing = new AbortController();
  let focusedBefore: HTMLElement | null = null;
  return {
    element,
    isOpen: () => element.isConnected,
    show: (props, beside) => {
      if (!element.isConnected) document.documentElement.append(element);
      render(
        <MessagesContext.Provider value={translator}>
          <Tooltip {...props} />
        </MessagesContext.Provider>,
        mount,
      );
      placing.abort();
      placing = new AbortController();
      placeTooltip(window, beside, element, placing.signal);
    },
    hide: () => {
      placing.abort();
      // Who has gone on to something else keeps it.
      const hasFocus = document.activeElement === element;
      render(null, mount);
      element.remove();
      if (hasFocus) focusedBefore?.focus({ preventScroll: true });
      focusedBefore = null;
    },
    focus: () => {
      focusedBefore ??= document.activeElement as HTMLElement | null;
      root.querySelector<HTMLElement>('[role="dialog"] button')?.focus({ preventScroll: true });
    },
  };
}
