import { render } from 'preact';
import { MessagesContext } from '../../components/shared/messages-context.tsx';
import { Tooltip, type TooltipProps } from '../../components/tooltip/Tooltip.tsx';
import { tooltipStyles } from '../../components/tooltip/tooltip-styles.ts';
import type { Translator } from '../../lib/messages/translate.ts';
import { addStyleSheet } from '../../lib/dom/style-sheet.ts';

export type TooltipHost = {
  /** Element to place; outside the article, directly under the document's root. */
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  readonly show: (props: TooltipProps) => void;
  readonly hide: () => void;
  /** Moves the keyboard's focus into the tooltip; `hide` gives it back. */
  readonly focus: () => void;
};

/**
 * The tooltip's place on the page: one element under the document's root, present only while it is open. Its shadow
 * root is closed, so that the page cannot read what the reader's library says.
 */
export function createTooltipHost(document: Document, words: Promise<Translator>): TooltipHost {
  const element = document.createElement('lateral-tooltip');
  // Nothing of the page's styles reaches the host itself.
  element.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483647;';
  const root = element.attachShadow({ mode: 'closed' });
  const mount = document.createElement('div');
  root.append(mount);
  addStyleSheet(root, tooltipStyles);
  let translator: Translator | null = null;
  void (async () => {
    translator = await words;
  })();
  let focusedBefore: HTMLElement | null = null;
  return {
    element,
    isOpen: () => element.isConnected,
    show: (props) => {
      if (translator === null) return;
      if (!element.isConnected) document.documentElement.append(element);
      render(
        <MessagesContext.Provider value={translator}>
          <Tooltip {...props} />
        </MessagesContext.Provider>,
        mount,
      );
    },
    hide: () => {
      render(null, mount);
      element.remove();
      focusedBefore?.focus({ preventScroll: true });
      focusedBefore = null;
    },
    focus: () => {
      focusedBefore ??= document.activeElement as HTMLElement | null;
      root.querySelector<HTMLElement>('[role="dialog"] button')?.focus({ preventScroll: true });
    },
  };
}
