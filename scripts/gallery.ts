import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import preact from '@preact/preset-vite';
import { ensureBrowsers } from './browsers/find-browsers.ts';

/**
 * Builds the gallery of every state of every view, checks each with axe and keeps a screenshot in each mode.
 * `npm run gallery` for all; `npm run gallery -- popup light` for the stories and modes whose names hold the words.
 */
const OUT = '.output/gallery';
const PICTURES = 'screenshots';

type Mode = {
  readonly name: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** CSS pixels of the window; by default the width of the view. */
  readonly width?: number;
  readonly scale?: number;
};

const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced-colors', forced: true, dark: true },
  { name: 'narrow', width: 320 },
  { name: 'zoom-200', scale: 2 },
];

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
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: mode.dark === true ? 'dark' : 'light' },
      { name: 'forced-colors', value: mode.forced === true ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.goto(`${url}?story=${story.id}`);
  if (story.press !== null) await page.click(story.press);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

/** Findings of axe, and of our own: nothing may scroll sideways. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    const root = document.documentElement;
    const sideways = root.scrollWidth > root.clientWidth ? [`scrolls sideways: ${root.scrollWidth}`] : [];
    return [
      ...sideways,
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      ),
    ];
  });
}

const words = process.argv.slice(2).filter((word) => word !== '--');
const modeWords = words.filter((word) => MODES.some(({ name }) => name === word));
const storyWords = words.filter((word) => !modeWords.includes(word));

const url = await buildGallery();
const browser = await puppeteer.launch({
  executablePath: ensureBrowsers(['chromium']).chromium,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--allow-file-access-from-files'],
});
let faulty = 0;
let taken = 0;
try {
  mkdirSync(PICTURES, { recursive: true });
  const stories = (await storiesOf(browser, url)).filter(
    ({ id }) => storyWords.length === 0 || storyWords.some((word) => id.includes(word)),
  );
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const mode of MODES.filter(({ name }) => modeWords.length === 0 || modeWords.includes(name))) {
    for (const story of stories) {
      await show(page, url, story, mode);
      const faults = await faultsOf(page);
      for (const fault of faults) console.log(`${story.id} ${mode.name}: ${fault}`);
      faulty += faults.length === 0 ? 0 : 1;
      await page.screenshot({ path: `${PICTURES}/${story.id}.${mode.name}.png`, fullPage: true });
      taken += 1;
    }
  }
} finally {
  await browser.close();
}
console.log(`${taken} pictures in ${PICTURES}/, ${taken - faulty} without a fault, ${faulty} with faults.`);
process.exitCode = faulty === 0 ? 0 : 1;
