/** Brings a stretch of text to the middle of the viewport, through any scrolling boxes it stands in. */
export function scrollToRange(window: Window, range: Range): void {
  // A page behind another tab draws no frames, so that a smooth scroll would never arrive.
  const still = window.document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'auto' : 'smooth';
  const node = range.startContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const box = range.getBoundingClientRect();
  const whole = element?.getBoundingClientRect();
  // A long paragraph would bring its middle into view, not the passage: then the window scrolls by the passage's box.
  if (element !== null && whole !== undefined && whole.height < window.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  } else {
    window.scrollBy({ top: box.top + box.height / 2 - window.innerHeight / 2, behavior });
  }
}
