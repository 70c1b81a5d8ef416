import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import preact from '@preact/preset-vite';
import { CATALOGUES } from '../lib/messages/catalogues.ts';
import { MODES, type Mode } from './gallery/modes.ts';
import { launchFor, launchKey, takeOn } from './gallery/open-gallery.ts';

/**
 * Builds the gallery of every state of every view, checks each with axe and keeps a picture of it in each mode: Chromium
 * and Firefox, light and dark, forced colours, narrow, zoomed, on paper, and as people who miss a colour see it.
 * `npm run gallery` for all; `npm run gallery -- popup light` for stories whose names hold a word, in the modes named;
 * `npm run gallery -- popup light uk` has them in another language than their own.
 */
const OUT = '.output/gallery';
const PICTURES = 'screenshots';

const WINDOW_WIDTH = 1100;
const WINDOW_HEIGHT = 600;

type StoryName = { readonly id: string; readonly width: number | null; readonly press: string | null };

async function buildGallery(): Promise<string> {
  await build({
    configFile: false,
    root: 'tests/gallery',
    base: './',
    logLevel: 'warn',
    plugins: [preact()],
    build: { outDir: join(process.cwd(), OUT), emptyOutDir: true, modulePreload: false },
  });
  return pathToFileURL(join(process.cwd(), OUT, 'index.html')).href;
}

async function storiesOf(browser: Browser, url: string): Promise<readonly StoryName[]> {
  const page = await browser.newPage();
  await page.goto(`${url}?story=none`);
  const text = await page.evaluate(() => document.documentElement.dataset['stories'] ?? '[]');
  await page.close();
  return JSON.parse(text) as readonly StoryName[];
}

/** Shows a story as its own window would: a view's natural width, or that width halved for 200 % zoom. */
async function show(page: Page, url: string, story: StoryName, mode: Mode): Promise<void> {
  const natural = story.width ?? WINDOW_WIDTH;
  const scale = mode.scale ?? 1;
  const width = Math.min(mode.width ?? natural, Math.round(natural / scale));
  await page.setViewport({ width, height: Math.round(WINDOW_HEIGHT / scale), deviceScaleFactor: scale });
  const tongue = language === undefined ? '' : `&language=${language}`;
  await page.goto(`${url}?story=${story.id}${mode.print === true ? '&print' : ''}${tongue}`);
  if (story.press === null) return;
  for (const element of await page.$$(story.press))
    await element.evaluate((each) => (each as HTMLElement).click());
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** Findings of axe, and of our own: nothing may scroll sideways, and nothing moves where less motion is asked for. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    const root = document.documentElement;
    const sideways = [root, ...document.querySelectorAll('.lateral-root')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ scrollWidth }) => `scrolls sideways: ${scrollWidth}`);
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [
      ...sideways,
      ...moving.map(({ id, effect }) => `moves: ${id} ${String(effect?.getTiming().duration)}`),
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      ),
    ];
  });
}

const words = process.argv.slice(2).filter((word) => word !== '--');
const modeWords = words.filter((word) => MODES.some(({ name }) => name === word));
const language = words.find((word) => Object.hasOwn(CATALOGUES, word));
const storyWords = words.filter((word) => !modeWords.includes(word) && word !== language);

const url = await buildGallery();
let faulty = 0;
let taken = 0;
mkdirSync(PICTURES, { recursive: true });
const modes = MODES.filter(({ name }) => modeWords.length === 0 || modeWords.includes(name));
for (const key of new Set(modes.map(launchKey))) {
  const alike = modes.filter((mode) => launchKey(mode) === key);
  const [first] = alike;
  if (first === undefined) continue;
  const browser = await launchFor(first);
  try {
    const stories = (await storiesOf(browser, url)).filter(
      ({ id }) => storyWords.length === 0 || storyWords.some((word) => id.includes(word)),
    );
    for (const mode of alike) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(String(error)));
      await takeOn(page, mode);
      for (const story of stories.filter(({ id }) => mode.of === undefined || mode.of.test(id))) {
        await show(page, url, story, mode);
        const faults = await faultsOf(page);
        for (const fault of faults) console.log(`${story.id} ${mode.name}: ${fault}`);
        faulty += faults.length === 0 ? 0 : 1;
        await page.screenshot({
          path: `${PICTURES}/${[story.id, mode.name, language].filter(Boolean).join('.')}.png`,
          fullPage: true,
        });
        taken += 1;
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
console.log(`${taken} pictures in ${PICTURES}/, ${taken - faulty} without a fault, ${faulty} with faults.`);
process.exitCode = faulty === 0 ? 0 : 1;
