/** Time for a single-page site to draw what its new address stands for. */
const SETTLE_MS = 800;
/** Sites that change their address as the reader scrolls get a look no more often than this. */
const LEAST_BETWEEN_MS = 3000;
/** A page that was drawn by scripts after a look gets looks at these times after it. */
const LATE_LOOKS_MS = [1000, 3000] as const;

type WithNavigation = Window & { readonly navigation?: EventTarget };

const addressOf = (window: Window) => window.location.href.replace(/#(?!!|\/).*$/, '');

/** Cheap to ask (a live collection), and other once an article is drawn late. */
const stateOf = ({ document }: Window) => `${document.getElementsByTagName('p').length} ${document.title}`;

/**
 * Calls back when the page may show another article: its address changed within the page, or paragraphs or another
 * title came after a look. Listens to navigation alone and observes no elements, so that it costs nothing on busy
 * pages. An address gets three looks at most.
 */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let address = addressOf(window);
  let state = stateOf(window);
  let lastLook = window.performance.now();
  let timers: number[] = [];

  const after = (delay: number, work: () => void): void => {
    timers.push(window.setTimeout(() => signal.aborted || work(), delay));
  };
  const look = (): void => {
    state = stateOf(window);
    lastLook = window.performance.now();
    onChange();
  };
  const lookLater = (): void => {
    for (const delay of LATE_LOOKS_MS) after(delay, () => stateOf(window) === state || look());
  };
  const settle = (): void => {
    const next = addressOf(window);
    if (next === address) return;
    address = next;
    timers.forEach((timer) => window.clearTimeout(timer));
    timers = [];
    after(Math.max(SETTLE_MS, lastLook + LEAST_BETWEEN_MS - window.performance.now()), () => {
      look();
      lookLater();
    });
  };
  lookLater();
  const { navigation } = window as WithNavigation;
  navigation?.addEventListener('currententrychange', settle, { signal });
  window.addEventListener('popstate', settle, { signal });
  window.addEventListener('hashchange', settle, { signal });
  // Without the Navigation API nothing tells of an address that a script has set: a click is what mostly has it set.
  if (navigation === undefined)
    window.addEventListener('click', () => after(SETTLE_MS, settle), {
      capture: true,
      passive: true,
      signal,
    });
}
