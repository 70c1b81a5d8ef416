import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/compare/page-state.ts';
import type { Session } from './launch.ts';
import { waitFor } from './wait-for.ts';

export type Compared = Extract<PageState, { kind: 'compared' }>;

/** Waits until Lateral has compared the page, and returns what it found. */
export function waitForComparison(session: Session, page: Page): Promise<Compared> {
  return waitFor('the comparison of the page', async () => {
    const state = await session.pageState(page);
    if (state?.kind === 'error') throw new Error(state.message);
    return state?.kind === 'compared' && state;
  });
}

/** Waits until marks are on the page: the background knows the comparison a moment before the page does. */
export async function waitForMarks(page: Page): Promise<void> {
  await waitFor('the marks', () =>
    page.evaluate(`[...CSS.highlights.keys()].some((name) => name.startsWith('lateral-finding-'))`),
  );
}

/** Moves the mouse over the first letters of a text of the page. */
export async function hoverText(page: Page, text: string): Promise<void> {
  const point = JSON.parse(
    String(
      await page.evaluate(`(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(text)});
          if (at < 0) continue;
          node.parentElement.scrollIntoView({ block: 'center' });
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + ${Math.min(text.length, 12)});
          const box = range.getClientRects()[0];
          return JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
        }
        return 'null';
      })()`),
    ),
  ) as { x: number; y: number } | null;
  if (point === null) throw new Error(`The page does not say “${text}”.`);
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y);
}

/** Text of the tooltip that is open on the page, or `null` when none is. */
export async function tooltipText(session: Session, page: Page): Promise<string | null> {
  const text = await session.inContentScript(
    page,
    `(() => {
      const host = document.querySelector('lateral-tooltip');
      const tooltip = host === null ? null : root(host)?.querySelector('[role="dialog"], [role="tooltip"]');
      return tooltip?.checkVisibility() ? tooltip.innerText : null;
    })()`,
  );
  return text as string | null;
}
