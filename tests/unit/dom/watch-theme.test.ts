import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTheme } from '../../../lib/dom/watch-theme.ts';
import { fakeWindow } from './fake-window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const fake = fakeWindow();
  const onChange = vi.fn();
  const leaving = new AbortController();
  watchTheme(fake.window, onChange, leaving.signal);
  return { ...fake, onChange, leaving };
}

const WAYS = [
  [
    'the system changed its theme',
    ({ media }: ReturnType<typeof watched>) => media.dispatchEvent(new Event('change')),
  ],
  ['the page set another attribute', ({ add }: ReturnType<typeof watched>) => add()],
  [
    'the reader clicked',
    ({ document }: ReturnType<typeof watched>) => document.dispatchEvent(new Event('click')),
  ],
] as const;

describe('a page is looked at again', () => {
  it.each(WAYS)('after %s: at once, and when the colours have faded over', (_, happen) => {
    const page = watched();
    happen(page);
    expect(page.onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(page.onChange).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(page.onChange).toHaveBeenCalledTimes(2);
  });

  it('no more often when much happens at once', () => {
    const page = watched();
    for (let time = 0; time < 50; time += 1) WAYS.forEach(([, happen]) => happen(page));
    vi.advanceTimersByTime(5000);
    expect(page.onChange).toHaveBeenCalledTimes(2);
  });

  it('never after its end, and observes the root and the body alone', () => {
    const page = watched();
    expect(page.observed).toEqual([page.window.document.documentElement, page.window.document.body]);
    WAYS.forEach(([, happen]) => happen(page));
    page.leaving.abort();
    WAYS.forEach(([, happen]) => happen(page));
    vi.advanceTimersByTime(5000);
    expect(page.onChange).not.toHaveBeenCalled();
  });
});
