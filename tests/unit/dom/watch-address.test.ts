import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../../lib/dom/watch-address.ts';
import { fakeWindow } from './fake-window.ts';

function watched() {
  const page = fakeWindow();
  const looks = vi.fn<() => void>();
  const stop = new AbortController();
  watchAddress(page.window, looks, stop.signal);
  return { ...page, looks, stop };
}

describe('watchAddress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks at no page that stays as it is', () => {
    const { looks } = watched();
    vi.advanceTimersByTime(60_000);
    expect(looks).not.toHaveBeenCalled();
  });

  it.each([
    ['paragraphs', (page: { paragraphs: number }) => (page.paragraphs = 12)],
    ['another title', (page: { title: string }) => (page.title = 'Talks end')],
  ])('looks again when %s came after the first look', (_, change) => {
    const { document, looks } = watched();
    change(document);
    vi.advanceTimersByTime(10_000);
    expect(looks).toHaveBeenCalledTimes(1);
  });

  it('looks again at another address, once the page has had time to draw it', () => {
    const { goTo, looks } = watched();
    vi.advanceTimersByTime(5000);
    goTo('https://daily.example/two');
    vi.advanceTimersByTime(500);
    expect(looks).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(looks).toHaveBeenCalledTimes(1);
  });

  it('looks once more when the new article came later than that', () => {
    const { goTo, looks, document } = watched();
    vi.advanceTimersByTime(5000);
    goTo('https://daily.example/two');
    vi.advanceTimersByTime(1000);
    document.paragraphs = 9;
    vi.advanceTimersByTime(5000);
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('takes a jump within the page for no other article', () => {
    const { goTo, looks } = watched();
    goTo('https://daily.example/one#comments');
    vi.advanceTimersByTime(10_000);
    expect(looks).not.toHaveBeenCalled();
  });

  it('looks seldom at a page whose address changes all the time', () => {
    const { goTo, looks } = watched();
    for (let second = 0; second < 60; second += 1) {
      goTo(`https://daily.example/one?at=${second}`);
      vi.advanceTimersByTime(1000);
    }
    expect(looks.mock.calls.length).toBeLessThanOrEqual(20);
  });

  it('stops when it is told to', () => {
    const { goTo, looks, stop } = watched();
    goTo('https://daily.example/two');
    stop.abort();
    goTo('https://daily.example/three');
    vi.advanceTimersByTime(10_000);
    expect(looks).not.toHaveBeenCalled();
  });
});
