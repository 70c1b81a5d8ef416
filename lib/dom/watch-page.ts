/** `address`: the page shows another article; `content`: text came, changed or went on the same one. */
export type PageChange = 'address' | 'content';

export type WatchOptions = {
  readonly onChange: (change: PageChange) => void;
  /** The element that carries our own tooltip; its changes are not the page's. */
  readonly isOwn?: (node: Node) => boolean;
  readonly signal: AbortSignal;
};

export type PageWatcher = {
  /** Watches the inside of a shadow root too, which the document's own watcher does not see. May be called again. */
  readonly watch: (root: ShadowRoot) => void;
  /** The page as it is now is about to be read: changes noted so far say nothing any more. */
  readonly arrive: () => void;
};

/** The page has settled when nothing was added for this long. */
const QUIET_MS = 500;
/** A page that never settles (tickers, adverts) is looked at anyway after this. */
const MAX_WAIT_MS = 3000;
/** Looks at one address for added text: each further one waits twice as long, then no more. */
const MAX_LOOKS = 8;
const FIRST_INTERVAL_MS = 1000;
/** Changes of shorter texts are clocks, counters and tickers. */
const MIN_TEXT = 40;
/** Nodes looked at in one batch of changes. */
const MAX_CHANGED = 200;

const NO_TEXT = /^(?:script|style|link|meta|iframe|img|svg|video|source|ins|button|input)$/i;

/** The address without its fragment: a jump within the page is no other article. */
function addressOf(window: Window): string {
  return window.location.href.replace(/#(?!!|\/).*$/, '');
}

function holdsText(node: Node): boolean {
  if (node.nodeType === 3) return (node as Text).data.length >= MIN_TEXT;
  if (node.nodeType !== 1 || NO_TEXT.test((node as Element).localName)) return false;
  const element = node as Element;
  // A cheap stand-in for "holds running text": its own text, or a paragraph somewhere inside.
  return (
    element.getElementsByTagName('p').length > 0 ||
    [...element.childNodes]
      .slice(0, 20)
      .some((child) => child.nodeType === 3 && (child.nodeValue ?? '').length >= MIN_TEXT) ||
    element.childElementCount > 3
  );
}

/**
 * Tells when a page shows another article or more of the same one. Listens for navigation within the page and for text
 * that comes late; debounced, and bounded to a few looks at each address, so that a restless page costs nothing.
 */
export function watchPage(window: Window, { onChange, isOwn, signal }: WatchOptions): PageWatcher {
  let address = addressOf(window);
  let looks = 0;
  let timer = 0;
  let firstSeen = 0;
  let pending: PageChange | null = null;

  const fire = (): void => {
    timer = 0;
    const change = pending;
    pending = null;
    if (change === null || signal.aborted) return;
    if (change === 'address') {
      address = addressOf(window);
      looks = 0;
    } else looks += 1;
    onChange(change);
  };
  const schedule = (change: PageChange): void => {
    const now = Date.now();
    if (pending === null) firstSeen = now;
    pending = change === 'address' || pending === 'address' ? 'address' : 'content';
    window.clearTimeout(timer);
    const least = pending === 'content' ? FIRST_INTERVAL_MS * 2 ** looks - FIRST_INTERVAL_MS : 0;
    const latest = Math.max(least, MAX_WAIT_MS) - (now - firstSeen);
    timer = window.setTimeout(fire, Math.max(0, Math.min(Math.max(least, QUIET_MS), latest)));
  };
  const checkAddress = (): void => {
    if (addressOf(window) !== address) schedule('address');
  };
  const isLate = (record: MutationRecord): boolean => {
    if (isOwn?.(record.target) === true) return false;
    if (record.type === 'characterData') return holdsText(record.target);
    return [...record.addedNodes, ...record.removedNodes]
      .slice(0, MAX_CHANGED)
      .some((node) => isOwn?.(node) !== true && holdsText(node));
  };

  const Observer = (window as Window & typeof globalThis).MutationObserver;
  const observer = new Observer((records) => {
    if (addressOf(window) !== address) schedule('address');
    else if (pending !== 'address' && looks < MAX_LOOKS && records.some(isLate)) schedule('content');
  });
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  watch(window.document.documentElement);
  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('hashchange', checkAddress, { signal });
  if ('navigation' in window)
    (window.navigation as EventTarget).addEventListener('currententrychange', checkAddress, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  const arrive = (): void => {
    window.clearTimeout(timer);
    pending = null;
    address = addressOf(window);
    looks = 0;
  };
  return { watch, arrive };
}
