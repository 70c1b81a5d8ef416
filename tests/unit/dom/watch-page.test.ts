import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChange, watchPage } from '../../../lib/dom/watch-page.ts';
import { fakeWindow } from './fake-window.ts';

const PARAGRAPH = '<p>The delegations met again in the evening, and left without a word.</p>';

/** The element that the HTML makes. */
function element(html: string): Element | null {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.firstElementChild;
}

function watched() {
  const page = fakeWindow();
  const changes: PageChange[] = [];
  const stop = new AbortController();
  const own = element('<div><p>Our own words, which are no change of the page at all.</p></div>');
  const watcher = watchPage(page.window, {
    onChange: (change) => changes.push(change),
    isOwn: (node) => node === own,
    signal: stop.signal,
  });
  return { ...page, changes, stop, own, watcher };
}

describe('watchPage', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a paragraph', PARAGRAPH],
    ['a block with a paragraph', `<section>${PARAGRAPH}</section>`],
    ['a block with text of its own', '<div>The delegations met again in the evening, at last.</div>'],
  ])('tells that %s was added, once it is quiet', (_, html) => {
    const { add, changes } = watched();
    add(element(html));
    vi.advanceTimersByTime(400);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(changes).toEqual(['content']);
  });

  it.each([
    ['a script', '<script>let text = "The delegations met again in the evening.";</script>'],
    ['an image', '<img>'],
    ['a clock', '<span>12:03:44</span>'],
  ])('says nothing of %s', (_, html) => {
    const { add, changes } = watched();
    add(element(html));
    vi.advanceTimersByTime(20_000);
    expect(changes).toEqual([]);
  });

  it('says nothing of our own tooltip', () => {
    const { add, own, changes } = watched();
    add(own);
    vi.advanceTimersByTime(20_000);
    expect(changes).toEqual([]);
  });

  it('looks at a page that never settles, but a few times only', () => {
    const { add, changes } = watched();
    for (let tick = 0; tick < 10 * 60 * 10; tick += 1) {
      add(element(PARAGRAPH));
      vi.advanceTimersByTime(100);
    }
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(8);
  });

  it('tells of another address, though text was added first', () => {
    const { add, goTo, changes } = watched();
    add(element(PARAGRAPH));
    goTo('https://daily.example/two');
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual(['address']);
  });

  it('has nothing to tell of an address that is being read', () => {
    const { goTo, watcher, changes } = watched();
    goTo('https://daily.example/two');
    watcher.arrive();
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual([]);
  });

  it('watches the shadow roots it is given', () => {
    const { watcher, observed } = watched();
    const root = {} as ShadowRoot;
    watcher.watch(root);
    expect(observed).toContain(root);
  });

  it('stops when it is told to', () => {
    const { add, stop, changes } = watched();
    add(element(PARAGRAPH));
    stop.abort();
    vi.advanceTimersByTime(20_000);
    expect(changes).toEqual([]);
  });
});
