/** Looks after a change of theme: when the page has been styled anew, and when its colours have faded over. */
const LOOKS_MS = [100, 700] as const;

/**
 * Calls back when the page may have gone from light to dark or back: the system's theme changed, the page set its own
 * on its root or body, or the reader clicked, as on a site's own switch. What is called looks for itself.
 */
export function watchTheme(window: Window, onChange: () => void, signal: AbortSignal): void {
  const { document } = window;
  let timers: readonly number[] = [];
  const later = (): void => {
    timers.forEach((timer) => window.clearTimeout(timer));
    timers = LOOKS_MS.map((delay) => window.setTimeout(onChange, delay));
  };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later, { signal });
  document.addEventListener('click', later, { capture: true, passive: true, signal });
  const Observer = (window as Window & typeof globalThis).MutationObserver;
  const observer = new Observer(later);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    timers.forEach((timer) => window.clearTimeout(timer));
  });
}
