import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressCommand } from '../../scripts/browsers/browser-ui.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { hoverText, tooltipText } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { story } from '../fixtures/pages/story.ts';
import {
  linesOf,
  markedPage,
  paintedWords,
  STORY,
  toldFindings,
  tooltipBox,
  waitForMarks,
} from './marked-page.ts';

const [, SECOND = '', SWAP = ''] = STORY.planted;
const [, , , LATE = ''] = story(1).planted;
/** Longer than a tooltip waits for a pointer that has left its passage. */
const GRACE_MS = 600;
const SIZES = [
  ['a desktop', 1280, 800],
  ['a small window, as at 200 % zoom', 640, 400],
  ['a phone', 320, 568],
  ['a phone on its side', 568, 320],
] as const;
/** Passages in the four corners of the viewport, the others in its middle. */
const CORNERS = `article p{position:fixed;width:9rem;margin:0;font-size:14px;line-height:1.3}
  article p:nth-of-type(2){top:0;left:1rem}article p:nth-of-type(3){top:0;right:0}
  article p:nth-of-type(5){bottom:0;left:1rem}article p:nth-of-type(6){bottom:0;right:0}
  article p:nth-of-type(1),article p:nth-of-type(4),article p:nth-of-type(7){top:40%;left:40%}`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(['chromium', 'firefox'] as const)('the tooltip in %s', (name) => {
  let session: Session;
  let site: Site;
  let opened = 0;

  beforeAll(async () => {
    site = await serveSite('tests/fixtures/site');
    session = await launch(name);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  async function openMarked(style = ''): Promise<Page> {
    const path = `/world/2025/tooltip-${++opened}.html`;
    // A margin, so that a pointer at the window's edge is on no passage.
    site.put(path, markedPage('', `body{padding-inline:1rem}${style}`));
    const page = await session.open(site.origin + path);
    await waitForMarks(session, page);
    return page;
  }

  const opens = (page: Page): Promise<string> => waitFor('the tooltip', () => tooltipText(session, page));
  const closes = (page: Page): Promise<unknown> =>
    waitFor('the tooltip to close', async () => (await tooltipText(session, page)) === null);
  const focused = (page: Page): Promise<unknown> =>
    page.evaluate(`document.activeElement.id || document.activeElement.localName`);
  /** The words of the passage that the tooltip or the keyboard is at. */
  const current = async (page: Page): Promise<string> =>
    String(
      await page.evaluate(
        `[...(CSS.highlights.get('lateral-finding-current') ?? [])].map((range) => range.toString()).join(' ')`,
      ),
    );
  const isWholeInView = async (page: Page): Promise<boolean> => {
    const box = await tooltipBox(session, page);
    const { width = 0, height = 0 } = page.viewport() ?? {};
    return box !== null && box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
  };

  it('stays while the pointer is on its passage or on the tooltip itself, and closes when it has left both', async () => {
    const page = await openMarked();
    await hoverText(page, SWAP);
    const text = await opens(page);
    await pause(GRACE_MS);
    expect(await tooltipText(session, page)).toBe(text);
    const box = await waitFor('its place', () => tooltipBox(session, page));
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 8 });
    await pause(GRACE_MS);
    expect(await tooltipText(session, page)).toBe(text);
    await page.mouse.move(5, 5);
    await closes(page);
    await page.close();
  });

  it('goes on Escape without moving the focus, and comes again at the next passage', async () => {
    const page = await openMarked();
    await page.focus('#name');
    await hoverText(page, SWAP);
    await opens(page);
    await page.keyboard.press('Escape');
    await closes(page);
    expect(await focused(page)).toBe('name');
    await hoverText(page, SECOND);
    await opens(page);
    await page.close();
  });

  it('is walked with the keys for the next and the previous finding, and gives the focus back', async () => {
    const page = await openMarked();
    const told = await waitFor('the list', () => toldFindings(session, page));
    await page.focus('#link');
    const visited: string[] = [];
    for (const _ of told.entries) {
      const before = await current(page);
      await pressCommand(session, page, 'next-finding');
      visited.push(await waitFor('the next', async () => (await current(page)) !== before && current(page)));
      await opens(page);
      expect(await focused(page)).toBe('lateral-tooltip');
      await waitFor('the tooltip in view', () => isWholeInView(page));
    }
    expect(told.entries.every((entry, at) => entry.includes(visited[at] ?? 'nothing'))).toBe(true);
    await pressCommand(session, page, 'previous-finding');
    await waitFor('the one before', async () => (await current(page)) === visited.at(-2));
    await opens(page);
    await page.keyboard.press('Escape');
    await closes(page);
    expect(await focused(page)).toBe('link');
    await page.close();
  });

  it('opens at a tap, and closes at the next beside it', async () => {
    const page = await openMarked();
    await page.evaluate('scrollTo(0, 0)');
    const [line] = await linesOf(page, SECOND);
    await page.touchscreen.tap((line?.left ?? 0) + 30, ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2);
    await opens(page);
    await page.touchscreen.tap(4, 4);
    await closes(page);
    await page.close();
  });

  it.each(SIZES)('is never off-screen, nor over what is read, on %s', async (_, width, height) => {
    const page = await openMarked();
    await page.setViewport({ width, height });
    for (const passage of [SECOND, SWAP, STORY.planted[4] ?? '']) {
      await hoverText(page, passage);
      await waitFor('the passage', async () => (await current(page)).includes(passage));
      await opens(page);
      await waitFor('the tooltip in view', () => isWholeInView(page));
      const box = await waitFor('its place', () => tooltipBox(session, page));
      const covered = (await linesOf(page, passage)).filter(
        (line) =>
          line.right > box.left && line.left < box.right && line.bottom > box.top && line.top < box.bottom,
      );
      expect(covered).toEqual([]);
      await page.mouse.move(1, 1);
      await page.keyboard.press('Escape');
      await closes(page);
    }
    await page.close();
  });

  it('is whole in view at a passage in any corner', async () => {
    const page = await openMarked(CORNERS);
    await page.setViewport({ width: 900, height: 560 });
    const marked = await paintedWords(page);
    const corners = [SECOND, ...STORY.planted.slice(2)].filter((passage) =>
      marked.some((words) => words.includes(passage)),
    );
    expect(corners.length).toBeGreaterThan(3);
    for (const passage of corners) {
      await hoverText(page, passage);
      await waitFor('the passage', async () => (await current(page)).includes(passage));
      await opens(page);
      await waitFor(`the tooltip in view at “${passage}”`, () => isWholeInView(page));
      await page.mouse.move(450, 20);
      await page.keyboard.press('Escape');
      await closes(page);
    }
    await page.close();
  });

  it.each([
    ['which the pointer opened', 'pointer'],
    ['which the keyboard opened', 'keyboard'],
  ])('lives on when the page comes to say more and is compared anew, %s', async (_, way) => {
    const page = await openMarked();
    if (way === 'pointer') await hoverText(page, SWAP);
    else await pressCommand(session, page, 'next-finding');
    const text = await opens(page);
    const at = await current(page);
    const element = await page.evaluateHandle(`document.querySelector('lateral-tooltip')`);
    // Above all others: every finding has another number from now on.
    await page.evaluate(
      `document.querySelector('article h1').insertAdjacentHTML('afterend', ${JSON.stringify(`<p>${LATE}</p>`)})`,
    );
    await waitFor('the late mark', async () => (await paintedWords(page)).join(' ').includes(LATE));
    expect(await tooltipText(session, page)).toBe(text);
    expect(await current(page)).toBe(at);
    expect(await page.evaluate((host) => (host as Element).isConnected, element)).toBe(true);
    if (way === 'keyboard') expect(await focused(page)).toBe('lateral-tooltip');
    await page.close();
  });
});
