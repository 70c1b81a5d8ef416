import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/browsers/launch.ts';
import { waitForComparison, waitForMarks as waitForPaint } from '../../scripts/browsers/reading.ts';
import { head, newsJsonLd, ogMeta } from '../fixtures/pages/parts.ts';
import { story } from '../fixtures/pages/story.ts';

/** A page with findings as a reader meets it, and what is seen of the marks on it. */

export const STORY = story(0);

const INTERACTIVE = `<form><label>Your name <input id="name"></label></form>
<div id="draft" contenteditable="true">${STORY.planted[2]}</div>`;

/** The story, with a link inside its first marked passage, and a form and an editable region below it. */
export function markedPage(extra = '', style = ''): string {
  const [first = '', ...rest] = STORY.paragraphs;
  const linked = first.replace('Istanbul', '<a id="link" href="#elsewhere">Istanbul</a>');
  return `${head(STORY, `${ogMeta(STORY)}${newsJsonLd(STORY)}<style>body{max-width:46rem;margin:2rem auto;font:18px/1.6 serif}${style}</style>`)}
<body><main><article><h1>${STORY.title}</h1><p>${linked}</p>${rest.map((text) => `<p>${text}</p>`).join('')}</article>${INTERACTIVE}</main>${extra}</body></html>`;
}

/**
 * The words under each highlight, as the page itself finds them in its registry: the stretches of one passage joined.
 * What is painted is all that can be seen of the marks from a page.
 */
export async function paintedWords(page: Page): Promise<readonly string[]> {
  const json = await page.evaluate(`JSON.stringify(
    [...CSS.highlights].filter(([name]) => name.startsWith('lateral-finding-') && !name.endsWith('current'))
      .flatMap(([, highlight]) => [...highlight].map((range) => range.toString().replace(/\\s+/g, ' ')))
  )`);
  return JSON.parse(String(json)) as string[];
}

/** Waits until the page is compared and its marks are on it. */
export async function waitForMarks(session: Session, page: Page): Promise<void> {
  await waitForComparison(session, page);
  await waitForPaint(page);
}

/** What a screen reader is told: the announcement, the name of the list, and its entries; `null` when there is none. */
export async function toldFindings(
  session: Session,
  page: Page,
): Promise<{ readonly status: string; readonly name: string; readonly entries: readonly string[] } | null> {
  const told = await session.inContentScript(
    page,
    `(() => {
      const host = document.querySelector('lateral-findings');
      if (host === null) return null;
      const inside = root(host);
      return {
        status: inside.querySelector('[role="status"]').textContent,
        name: inside.querySelector('section').ariaLabel,
        entries: [...inside.querySelectorAll('li button')].map((button) => button.ariaLabel),
      };
    })()`,
  );
  return told as Awaited<ReturnType<typeof toldFindings>>;
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Where the open tooltip stands in the viewport, in CSS pixels; `null` when none is open. */
export async function tooltipBox(session: Session, page: Page): Promise<Box | null> {
  const box = await session.inContentScript(
    page,
    `(() => {
      const host = document.querySelector('lateral-tooltip');
      const dialog = host === null ? null : root(host).querySelector('[role="dialog"]');
      if (!dialog?.checkVisibility()) return null;
      const { left, top, right, bottom } = dialog.getBoundingClientRect();
      return { left, top, right, bottom };
    })()`,
  );
  return box as Box | null;
}

/** Boxes of the lines of a text of the page. */
export async function linesOf(page: Page, text: string): Promise<readonly Box[]> {
  const json = await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(text)});
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + ${text.length});
      return JSON.stringify([...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })));
    }
    return '[]';
  })()`);
  return JSON.parse(String(json)) as Box[];
}
