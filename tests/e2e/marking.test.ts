import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pressCommand, setSystemTheme } from '../../scripts/browsers/browser-ui.ts';
import { launch, type Session } from '../../scripts/browsers/launch.ts';
import { hoverText, tooltipText } from '../../scripts/browsers/reading.ts';
import { serveSite, type Site } from '../../scripts/browsers/serve-site.ts';
import { waitFor } from '../../scripts/browsers/wait-for.ts';
import { story } from '../fixtures/pages/story.ts';
import { markedPage, paintedWords, STORY, toldFindings, waitForMarks } from './marked-page.ts';

const [FIRST = '', SECOND = '', SWAP = ''] = STORY.planted;

/** How many lines and areas a print of the page draws: the painted paths in the streams of the PDF, without its texts. */
async function pathsOnPaper(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  const streams = [...pdf.matchAll(/\bstream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const drawings = streams.filter((stream) => /\bET\b/.test(stream)).join('\n');
  const withoutTexts = drawings.replace(/<[^>]*>|\((?:[^()\\]|\\.)*\)/g, '');
  return withoutTexts.match(/(?<=\s)(?:f\*?|S|B\*?)(?=\s)/g)?.length ?? 0;
}

/** Notes what reaches the page: every event, and whether anything kept the browser from doing its part. */
const RECORDER = `<script>
  window.seen = [];
  for (const type of ['click', 'keydown', 'copy', 'contextmenu', 'selectstart', 'submit']) {
    addEventListener(type, (event) => {
      seen.push(type + (event.key ? ':' + event.key : '') + (event.defaultPrevented ? ' prevented' : ''));
    });
  }
</script>`;

describe.each(['chromium', 'firefox'] as const)('the marks on a page in %s', (name) => {
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

  afterEach(async () => {
    const helper = await session.openExtensionPage('popup.html?tab=none');
    await helper.evaluate(`(globalThis.browser ?? globalThis.chrome).storage.local.remove('settings')`);
    await helper.close();
  });

  async function openMarked(html: string): Promise<Page> {
    const path = `/world/2025/story-${++opened}.html`;
    site.put(path, html);
    const page = await session.open(site.origin + path);
    await waitForMarks(session, page);
    return page;
  }

  const isPainted = async (page: Page, sentence: string): Promise<boolean> =>
    (await paintedWords(page)).join(' ').includes(sentence);

  const seen = async (page: Page): Promise<readonly string[]> =>
    JSON.parse(String(await page.evaluate('JSON.stringify(seen.splice(0))'))) as string[];

  it('leave links, keys, forms and editable regions as they were', async () => {
    const page = await openMarked(markedPage(RECORDER));
    expect(await isPainted(page, SWAP)).toBe(true);
    const editable = await page.evaluate(
      `[...CSS.highlights.values()].some((all) => [...all].some((range) => document.getElementById('draft').contains(range.startContainer)))`,
    );
    expect(editable).toBe(false);
    await page.click('#link');
    expect(await page.evaluate('location.hash')).toBe('#elsewhere');
    await page.click('#name');
    await page.keyboard.type('Ada');
    expect(await page.$eval('#name', (input) => (input as HTMLInputElement).value)).toBe('Ada');
    await page.click('#draft');
    await page.keyboard.press('End');
    await page.keyboard.type(' Indeed');
    expect(await page.$eval('#draft', (draft) => draft.textContent)).toContain('Indeed');
    await hoverText(page, SWAP);
    await waitFor('the tooltip', () => tooltipText(session, page));
    await page.keyboard.press('Escape');
    await waitFor('the tooltip to close', async () => (await tooltipText(session, page)) === null);
    const events = await seen(page);
    expect(events).toEqual(expect.arrayContaining(['click', 'keydown:A', 'keydown:Escape']));
    expect(events.filter((event) => event.endsWith('prevented'))).toEqual([]);
    await page.close();
  });

  it('let words be selected, copied and found as before', async () => {
    const page = await openMarked(markedPage(RECORDER));
    const box = JSON.parse(
      String(
        await page.evaluate(`(() => {
          const paragraph = [...document.querySelectorAll('article p')].find((each) => each.textContent.startsWith(${JSON.stringify(SECOND)}));
          const range = new Range();
          range.selectNodeContents(paragraph);
          const boxes = [...range.getClientRects()];
          const [first, last] = [boxes[0], boxes.at(-1)];
          return JSON.stringify({ x1: first.left + 1, y1: first.top + first.height / 2, x2: last.right - 1, y2: last.top + last.height / 2 });
        })()`),
      ),
    ) as { x1: number; y1: number; x2: number; y2: number };
    await page.mouse.move(box.x1, box.y1);
    await page.mouse.down();
    await page.mouse.move(box.x2 - 20, box.y2, { steps: 5 });
    await page.mouse.move(box.x2 + 4, box.y2);
    await page.mouse.up();
    const selected = String(await page.evaluate('getSelection().toString()'));
    expect(SECOND).toContain(selected);
    expect(selected.length).toBeGreaterThan(SECOND.length - 4);
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    const events = await seen(page);
    expect(events).toEqual(expect.arrayContaining(['selectstart', 'copy']));
    expect(events.filter((event) => event.endsWith('prevented'))).toEqual([]);
    // Found once: what is told to screen readers is no text of the page.
    const times = await page.evaluate(`(() => {
      getSelection().removeAllRanges();
      let times = 0;
      while (times < 9 && window.find(${JSON.stringify(SECOND.slice(0, 40))}, true)) times += 1;
      return times;
    })()`);
    expect(times).toBe(1);
    await page.close();
  });

  it('are not printed', async () => {
    const page = await openMarked(markedPage());
    const printed = await pathsOnPaper(page);
    await pressCommand(session, page, 'toggle-highlights');
    await waitFor('the marks to go', async () => (await paintedWords(page)).length === 0);
    expect(printed).toBe(await pathsOnPaper(page));
    // The same print tells a line that is there.
    await page.addStyleTag({ content: 'article p { text-decoration: underline dashed }' });
    expect(printed).not.toBe(await pathsOnPaper(page));
    await page.close();
  });

  it('come again where the page draws the same words anew', async () => {
    const page = await openMarked(markedPage());
    const before = await paintedWords(page);
    await page.evaluate(`(() => {
      const article = document.querySelector('article');
      article.innerHTML = article.innerHTML.replace('</h1>', '</h1><p>Drawn anew by a script of the page, which keeps no node.</p>');
    })()`);
    await waitFor('the marks in the new nodes', async () => {
      const words = await paintedWords(page);
      return words.length === before.length && words.every((each) => each !== '');
    });
    expect([...(await paintedWords(page))].toSorted()).toEqual([...before].toSorted());
    await page.close();
  });

  it('go from all pages of a site that is paused, and come back when it is resumed', async () => {
    const page = await openMarked(markedPage());
    const press = async (words: string): Promise<void> => {
      const popup = await session.openPopup(page);
      const button = await popup.waitForSelector(`::-p-xpath(//button[starts-with(., "${words}")])`);
      await button?.evaluate((element) => (element as HTMLElement).click());
      await waitFor('the other button', async () => {
        const again = words === 'Pause' ? 'Resume' : 'Pause';
        return (await popup.$(`::-p-xpath(//button[starts-with(., "${again}")])`)) !== null;
      });
      await popup.close().catch(() => undefined);
      await page.bringToFront();
    };
    await press('Pause');
    await waitFor('the marks to go', async () => (await paintedWords(page)).length === 0);
    await waitFor('the list to go', async () => (await toldFindings(session, page)) === null);
    await press('Resume');
    await waitFor('the marks', () => isPainted(page, SWAP));
    await page.close();
  });

  const SWITCH = `<button id="switch" onclick="document.documentElement.classList.toggle('night')">Night</button>`;
  const NIGHT = 'transition:background 0.3s;background:#121212;color:#e6e6e6';

  it.each([
    ['the system', `@media (prefers-color-scheme:dark){body{${NIGHT}}}`],
    ['the page by its own switch', `.night body{${NIGHT}}`],
  ])('change with the theme when %s changes it under the reader’s eyes', async (who, style) => {
    const page = await openMarked(markedPage(SWITCH, style));
    const change = (theme: 'light' | 'dark') =>
      who === 'the system' ? setSystemTheme(session, page, theme) : page.click('#switch');
    const line = () =>
      page.evaluate(
        `getComputedStyle(document.querySelector('article p'), '::highlight(lateral-finding-conflicts)').textDecorationColor`,
      );
    const tooltipTheme = () =>
      session.inContentScript(
        page,
        `root(document.querySelector('lateral-tooltip'))?.querySelector('[role="dialog"]')?.dataset.theme`,
      );
    const light = await line();
    await hoverText(page, SWAP);
    await waitFor('the light tooltip', async () => (await tooltipTheme()) === 'light');
    await page.keyboard.press('Escape');
    await change('dark');
    const dark = await waitFor('lines for a dark page', async () => {
      const now = await line();
      return now !== light && now;
    });
    await hoverText(page, SWAP);
    await waitFor('the dark tooltip', async () => (await tooltipTheme()) === 'dark');
    await page.keyboard.press('Escape');
    await change('light');
    await waitFor('lines for a light page', async () => (await line()) === light);
    expect(dark).not.toBe(light);
    await page.close();
  });

  it('go and come with one key, and leave nothing on the page while they are off', async () => {
    const page = await openMarked(markedPage());
    const before = await paintedWords(page);
    await pressCommand(session, page, 'toggle-highlights');
    await waitFor('the marks to go', async () => (await paintedWords(page)).length === 0);
    await waitFor('the list to go', async () => (await toldFindings(session, page)) === null);
    await pressCommand(session, page, 'toggle-highlights');
    await waitFor('the marks', async () => (await paintedWords(page)).length === before.length);
    expect(await paintedWords(page)).toEqual(before);
    await page.close();
  });

  it('are announced once to screen readers, with a list to walk that takes no Tab stop', async () => {
    const page = await openMarked(markedPage());
    const told = await waitFor('the announcement', async () => {
      const found = await toldFindings(session, page);
      return found !== null && found.status !== '' && found;
    });
    expect(told.status).toMatch(/^Lateral: \d+ findings?(, \d+ conflicts?)?$/);
    expect(told.name).toBe(told.status);
    expect(told.entries.length).toBe(Number(/\d+/.exec(told.status)?.[0]));
    expect(told.entries.join('\n')).toContain(`: ${SWAP}`);
    const stops = await session.inContentScript(
      page,
      `[...root(document.querySelector('lateral-findings')).querySelectorAll('*')].filter(({ tabIndex }) => tabIndex >= 0).length`,
    );
    expect(stops).toBe(0);
    await session.inContentScript(
      page,
      `root(document.querySelector('lateral-findings')).querySelector('li:nth-child(2) button').click()`,
    );
    await waitFor('the tooltip', () => tooltipText(session, page));
    expect(await page.evaluate('document.activeElement.localName')).toBe('lateral-tooltip');
    await page.close();
  });

  it('are never put on a lookalike: a sentence that goes is told to be gone', async () => {
    const page = await openMarked(markedPage());
    expect(await isPainted(page, FIRST)).toBe(true);
    // By then the detector takes the page for built: what changes now changes under the reader's eyes.
    await waitFor(
      'the page to be built',
      async () => (await page.evaluate('performance.now() > 4000')) === true,
    );
    // Outside the article, where it may stand in a comment: the same words, and nearly the same.
    await page.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('article p')].find((each) => each.textContent.includes(${JSON.stringify(SWAP)}));
      paragraph.remove();
      const note = document.createElement('aside');
      note.textContent = ${JSON.stringify(SWAP.replace('1,000', '2,000'))};
      document.body.append(note);
    })()`);
    await waitFor('the loss', async () => {
      const state = await session.pageState(page);
      return state?.kind === 'compared' && state.lost.length > 0;
    });
    expect(await isPainted(page, FIRST)).toBe(true);
    expect((await paintedWords(page)).some((words) => words.includes('2,000'))).toBe(false);
    expect(await isPainted(page, SWAP)).toBe(false);
    const popup = await session.openPopup(page);
    await waitFor('the loss to be told', () =>
      popup.$$eval(
        '.finding',
        (findings, words) =>
          findings.some(
            ({ textContent: text }) => text.includes('No longer found on the page') && text.includes(words),
          ),
        SWAP,
      ),
    );
    await popup.close().catch(() => undefined);
    await page.close();
  });

  it('follow a single-page site: gone with the article, there again with the next', async () => {
    const page = await openMarked(markedPage());
    const other = `<h1>How to prune roses</h1>${'<p>Roses are pruned late in winter, before the buds swell, with sharp and clean blades.</p>'.repeat(6)}`;
    const article = String(await page.evaluate(`document.querySelector('article').innerHTML`));
    const show = (path: string, html: string): Promise<unknown> =>
      page.evaluate(`(() => {
        history.pushState({}, '', ${JSON.stringify(path)});
        document.querySelector('article').innerHTML = ${JSON.stringify(html)};
      })()`);
    await show('/garden/roses', other);
    await waitFor('the marks to go', async () => (await paintedWords(page)).length === 0);
    await waitFor('the list to go', async () => (await toldFindings(session, page)) === null);
    await show('/world/2025/again', article);
    await waitFor('the marks', () => isPainted(page, SWAP));
    await waitFor('the announcement', async () => (await toldFindings(session, page))?.status !== '');
    await page.close();
  });

  it('take in paragraphs that come late', async () => {
    const page = await openMarked(markedPage());
    const [, , , late = ''] = story(1).planted;
    await page.evaluate(
      `document.querySelector('article').insertAdjacentHTML('beforeend', '<p>${late}</p>')`,
    );
    await waitFor('the late mark', () => isPainted(page, late));
    await page.close();
  });
});
