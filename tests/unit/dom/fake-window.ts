/**
 * As much of a window as watchers listen to: an address that the test sets, timers of vitest, and observers whose
 * records the test hands over.
 */
export function fakeWindow() {
  const target = new EventTarget();
  const navigation = new EventTarget();
  const document = Object.assign(new EventTarget(), {
    documentElement: {},
    body: {},
    title: '',
    paragraphs: 0,
    getElementsByTagName: () => ({ length: document.paragraphs }),
  }) as EventTarget & {
    title: string;
    paragraphs: number;
    getElementsByTagName(): { readonly length: number };
  };
  const media = new EventTarget();
  const location = { href: 'https://daily.example/one' };
  const observed: unknown[] = [];
  let tell: (records: readonly unknown[]) => void = () => undefined;
  class FakeObserver {
    constructor(callback: (records: readonly unknown[]) => void) {
      tell = callback;
    }
    observe(root: unknown): void {
      observed.push(root);
    }
    disconnect(): void {
      tell = () => undefined;
    }
  }
  const window = Object.assign(target, {
    document,
    location,
    navigation,
    performance,
    MutationObserver: FakeObserver,
    matchMedia: () => media,
    setTimeout: (work: () => void, delay: number) => setTimeout(work, delay),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    requestAnimationFrame: (work: () => void) => setTimeout(work, 0),
    cancelAnimationFrame: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  });
  return {
    window: window as unknown as Window,
    document,
    observed,
    /** What any media query answers with. */
    media,
    /** The page goes to another address, as a single-page site does. */
    goTo: (href: string): void => {
      location.href = href;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    /** Nodes are added to the page. */
    add: (...nodes: readonly unknown[]): void =>
      tell([{ type: 'childList', target: document, addedNodes: nodes, removedNodes: [] }]),
  };
}
