import type { KeyInput, Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/browsers/wait-for.ts';

/** A reader who has a keyboard and no pointer. Every step proves that the focus is somewhere and to be seen. */
export type Keyboard = {
  /** Presses a key, once or more. */
  readonly press: (key: KeyInput, times?: number) => Promise<void>;
  /** Goes on with Tab until the focus is on what the selector names; with words, on the one that says them. */
  readonly tabTo: (selector: string, words?: string) => Promise<void>;
  /** The same, backwards. */
  readonly backTo: (selector: string, words?: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What has the focus, in words. */
  readonly focused: () => Promise<string>;
  /** Waits until the focus is on what the selector names. */
  readonly waitForFocus: (selector: string, words?: string) => Promise<void>;
};

/** More stops than any tab of the options page has. */
const MOST_STOPS = 150;

/** What is wrong with the focus; empty when it is on something, has a ring and is in sight. */
const FAULT = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return 'The focus is lost.';
  const name = element.outerHTML.slice(0, 120);
  const style = getComputedStyle(element);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  if (!ring) return 'No ring around ' + name;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return 'Not drawn: ' + name;
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return 'Out of sight: ' + name;
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isSeen = on !== null && (element.contains(on) || on.contains(element) || on.closest('label')?.contains(element));
  return isSeen ? '' : 'Covered: ' + name;
})()`;

export function createKeyboard(page: Page): Keyboard {
  const focused = async (): Promise<string> =>
    String(
      await page.evaluate(`(() => {
        const element = document.activeElement;
        return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent.trim();
      })()`),
    );

  async function check(): Promise<void> {
    // Scrolling to the focus and drawing what a press changed take a frame.
    await waitFor(
      'the focus to be somewhere and to be seen',
      async () => (await page.evaluate(FAULT)) === '',
      5_000,
    ).catch(async () => {
      throw new Error(String(await page.evaluate(FAULT)));
    });
  }

  function isOn(selector: string, words = ''): Promise<unknown> {
    return page.evaluate(`(() => {
      const element = document.activeElement;
      if (element === null || !element.matches(${JSON.stringify(selector)})) return false;
      const said = [element.getAttribute('aria-label'), element.textContent, ...[...(element.labels ?? [])].map((label) => label.textContent)];
      return said.some((text) => (text ?? '').includes(${JSON.stringify(words)}));
    })()`);
  }

  async function press(key: KeyInput, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key);
      await check();
    }
  }

  async function walk(step: () => Promise<void>, selector: string, words = ''): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if ((await isOn(selector, words)) === true) return;
      await step();
      await check();
    }
    throw new Error(`No stop on ${selector} “${words}”; the last one was ${await focused()}.`);
  }

  return {
    press,
    focused,
    tabTo: (selector, words) => walk(() => page.keyboard.press('Tab'), selector, words),
    backTo: (selector, words) =>
      walk(
        async () => {
          await page.keyboard.down('Shift');
          await page.keyboard.press('Tab');
          await page.keyboard.up('Shift');
        },
        selector,
        words,
      ),
    async type(text) {
      await page.keyboard.type(text);
      await check();
    },
    async waitForFocus(selector, words = '') {
      await waitFor(
        `the focus on ${selector} “${words}”`,
        async () => (await isOn(selector, words)) === true,
      );
      await check();
    },
  };
}
