/** Time for a single-page site to draw what its new address stands for. */
const SETTLE_MS = 800;
/** A page that was drawn by scripts after the first look gets looks at these times after it. */
const LATE_LOOKS_MS = [1000, 3000] as const;

type WithNavigation = Window & { readonly navigation?: EventTarget };

const addressOf = (window: Window) => window.location.href.replace(/#(?!!|\/).*$/, '');

/** Cheap to ask (a live collection), and grows when an article is drawn late. */
const paragraphsOf = (window: Window) => window.document.getElementsByTagName('p').length;

/**
 * Calls back when the page may show another article: its address changed within the page, or paragraphs came after
 * the first look. Listens to navigation alone and observes no elements, so that it costs nothing on busy pages.
 */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let address = addressOf(window);
  let paragraphs = paragraphsOf(window);
  let timer = 0;

  const lookIfLater = (): void => {
    const now = paragraphsOf(window);
    if (signal.aborted || now === paragraphs) return;
    paragraphs = now;
    onChange();
  };
  const settle = (): void => {
    if (addressOf(window) === address) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      address = addressOf(window);
      paragraphs = paragraphsOf(window);
      onChange();
    }, SETTLE_MS);
  };
  for (const delay of LATE_LOOKS_MS) window.setTimeout(lookIfLater, delay);
  (window as WithNavigation).navigation?.addEventListener('currententrychange', settle, { signal });
  window.addEventListener('popstate', settle, { signal });
  window.addEventListener('hashchange', settle, { signal });
}
