import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What comes and goes by itself, such as the way back from a deletion: the focus does not stay where it was. */
const PASSING = '[role=status], [role=alert]';

type Step = {
  readonly parent: Element;
  readonly child: Element;
  /** Place of the child in its parent. */
  readonly index: number;
  /** Place of the focused element among the controls of the child; -1 for the child itself. */
  readonly control: number;
};

/** A focused element and the way from it up to the root: where it was is known when it is gone. */
type Place = { readonly element: HTMLElement; readonly way: readonly Step[] };

/**
 * Keeps the keyboard's focus inside a view: when the focused element is taken away or switched off, the focus goes to
 * what took its place (the same control of the next row), else to what stands before it, else to the panel around it.
 * Browsers leave it nowhere, and the next Tab then begins at the top of the page.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = view.current;
    const window = root?.ownerDocument.defaultView;
    if (root === null || window === null || window === undefined) return undefined;
    let place: Place | null = null;
    /** Where something went last: what the reader did then is what a passing word is about. */
    let gone: Place | null = null;

    const onFocus = ({ target }: Event): void => {
      place = placeOf(target as HTMLElement, root);
    };
    const observer = new window.MutationObserver(() => {
      if (place === null || isUsable(place.element)) return;
      const { activeElement, body } = root.ownerDocument;
      const isElsewhere = activeElement !== null && activeElement !== body && activeElement !== place.element;
      if (isElsewhere) return;
      if (place.element.closest(PASSING) === null) gone = place;
      successor(gone ?? place)?.focus();
    });
    root.addEventListener('focusin', onFocus);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    return () => {
      root.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [view]);
}

function placeOf(element: HTMLElement, root: Element): Place {
  const way: Step[] = [];
  let child: Element = element;
  for (let parent = child.parentElement; parent !== null && child !== root; parent = child.parentElement) {
    const index = [...parent.children].indexOf(child);
    way.push({ parent, child, index, control: controlsOf(child).indexOf(element) });
    child = parent;
  }
  return { element, way };
}

function controlsOf(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CONTROLS)];
}

function isUsable(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.getClientRects().length > 0
  );
}

function successor({ way }: Place): HTMLElement | null {
  for (const { parent, child, index, control } of way) {
    if (!parent.isConnected) continue;
    const siblings = [...parent.children];
    const before = siblings.slice(0, index).toReversed();
    for (const sibling of [...siblings.slice(index, index + 1), ...before, ...siblings.slice(index + 1)]) {
      const controls = sibling.matches(CONTROLS) ? [sibling as HTMLElement] : controlsOf(sibling);
      const same = sibling.className === child.className ? controls[control] : undefined;
      if (same !== undefined && isUsable(same)) return same;
      const isBefore = siblings.indexOf(sibling) < index;
      const usable = controls.filter(isUsable);
      const found = isBefore ? usable.at(-1) : usable[0];
      if (found !== undefined) return found;
    }
    if (parent instanceof HTMLElement && parent.matches(CONTROLS) && isUsable(parent)) return parent;
  }
  return null;
}
