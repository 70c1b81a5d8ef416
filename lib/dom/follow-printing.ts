/** Tells when the page is about to be printed (`true`), in time to be drawn for the paper, and when that is over. */
export function followPrinting(window: Window, tell: (printing: boolean) => void): void {
  window.addEventListener('beforeprint', () => tell(true));
  window.addEventListener('afterprint', () => tell(false));
}
