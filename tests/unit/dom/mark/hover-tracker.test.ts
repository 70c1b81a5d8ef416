import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Highlighter } from '../../../../lib/dom/mark/highlighter.ts';
import { createHoverTracker } from '../../../../lib/dom/mark/hover-tracker.ts';
import { fakeWindow } from '../fake-window.ts';

/** Two passages: `a` left of 100, `b` left of 200, nothing further on. */
const RANGES: Readonly<Record<string, Range>> = {
  a: { getClientRects: () => [{ left: 0, right: 99, top: 0, bottom: 20 }] } as unknown as Range,
  b: { getClientRects: () => [{ left: 100, right: 199, top: 0, bottom: 20 }] } as unknown as Range,
};
const highlighter: Highlighter = {
  show: () => undefined,
  clear: () => undefined,
  restyle: () => false,
  setCurrent: () => undefined,
  hitTest: (x) => (x < 100 ? 'a' : x < 200 ? 'b' : null),
  ranges: (id) => [RANGES[id]].filter((range) => range !== undefined),
  ids: () => Object.keys(RANGES),
};

function tracked() {
  const { window, document } = fakeWindow();
  const log: string[] = [];
  let approaches = 0;
  const stop = new AbortController();
  const tooltip = { ownerDocument: document, getRootNode: () => document } as unknown as Element;
  const tracker = createHoverTracker(window, highlighter, {
    onApproach: () => (approaches += 1),
    onEnter: (id, _range, approach) => log.push(`${approach} ${id}`),
    onLeave: (id) => log.push(`left ${id}`),
    tooltip: () => (tracker.current() === null ? null : tooltip),
    signal: stop.signal,
  });
  const fire = (type: string, fields: object): void => {
    document.dispatchEvent(
      Object.assign(new Event(type), { pointerType: 'mouse', buttons: 0, clientY: 10, ...fields }),
    );
  };
  return {
    log,
    stop,
    tracker,
    approaches: () => approaches,
    key: (key: string) => fire('keydown', { key }),
    /** The pointer rests at a place for a time. */
    rest: (clientX: number, ms: number, fields: object = {}) => {
      fire('pointermove', { clientX, ...fields });
      vi.advanceTimersByTime(ms);
    },
    onTooltip: () => fire('pointermove', { clientX: 500, composedPath: () => [tooltip] }),
    tap: (
      clientX: number,
      fields: { readonly to?: number; readonly held?: number; readonly target?: object } = {},
    ) => {
      const { to = clientX, held = 50, target = null } = fields;
      fire('pointerdown', { pointerType: 'touch', clientX });
      vi.advanceTimersByTime(held);
      const up = Object.assign(new Event('pointerup'), { pointerType: 'touch', clientX: to, clientY: 10 });
      if (target !== null) Object.defineProperty(up, 'target', { value: target });
      Object.defineProperty(up, 'timeStamp', { value: performance.now() });
      document.dispatchEvent(up);
    },
  };
}

describe('createHoverTracker', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('enters a passage that the pointer stays on', () => {
    const { rest, log } = tracked();
    rest(50, 500);
    expect(log).toEqual(['pointer a']);
  });

  it('enters none that the pointer only passes over, but prepares', () => {
    const { rest, log, approaches } = tracked();
    rest(50, 60);
    rest(300, 1000);
    expect(log).toEqual([]);
    expect(approaches()).toBeGreaterThan(0);
  });

  it('prepares nothing where no passage is', () => {
    const { rest, approaches } = tracked();
    rest(300, 1000);
    expect(approaches()).toBe(0);
  });

  it('goes from one passage to the next', () => {
    const { rest, log } = tracked();
    rest(50, 500);
    rest(150, 500);
    expect(log).toEqual(['pointer a', 'left a', 'pointer b']);
  });

  it('leaves time to reach the tooltip, and stays while the pointer is on it', () => {
    const { rest, onTooltip, log } = tracked();
    rest(50, 500);
    rest(300, 200);
    onTooltip();
    vi.advanceTimersByTime(10_000);
    expect(log).toEqual(['pointer a']);
    rest(300, 1000);
    expect(log).toEqual(['pointer a', 'left a']);
  });

  it('opens nothing while text is selected', () => {
    const { rest, log } = tracked();
    rest(50, 1000, { buttons: 1 });
    expect(log).toEqual([]);
  });

  it('leaves on Escape, and on no other key', () => {
    const { rest, key, log } = tracked();
    rest(50, 500);
    key('a');
    expect(log).toEqual(['pointer a']);
    key('Escape');
    expect(log).toEqual(['pointer a', 'left a']);
  });

  it('keeps open what the keyboard opened, wherever the pointer is', () => {
    const { rest, tracker, log } = tracked();
    expect(tracker.open('b')).toBe(true);
    rest(300, 1000);
    expect(log).toEqual(['keyboard b']);
    expect(tracker.open('nobody')).toBe(false);
  });

  it('opens and closes at a tap', () => {
    const { tap, log } = tracked();
    tap(50);
    tap(50);
    expect(log).toEqual(['touch a', 'left a']);
  });

  it.each([
    ['a finger that scrolls', { to: 80 }],
    ['a tap on a link', { target: { closest: () => ({}) } }],
  ])('opens nothing at %s', (_, fields) => {
    const { tap, log } = tracked();
    tap(50, fields);
    expect(log).toEqual([]);
  });

  it('is silent once it is told to stop', () => {
    const { rest, stop, log } = tracked();
    rest(50, 500);
    stop.abort();
    expect(log).toEqual(['pointer a', 'left a']);
    rest(150, 1000);
    expect(log).toEqual(['pointer a', 'left a']);
  });
});
