import type { BrowserName } from '../browsers/find-browsers.ts';

/** A way of looking at the views. Everything is shown with reduced motion: nothing may move on a picture. */
export type Mode = {
  readonly name: string;
  readonly browser: BrowserName;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** CSS pixels of the window; by default the width of the view. */
  readonly width?: number;
  readonly scale?: number;
  readonly print?: boolean;
  /** Colours as they look to somebody with this deficiency (Chrome DevTools Protocol, `Emulation`). */
  readonly vision?: 'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia';
  /** The stories that it is for; all of them by default. */
  readonly of?: RegExp;
};

/** An A4 page at 96 pixels an inch, less its margins. */
const PAPER_WIDTH = 720;
const ON_PAPER = /^(?:comparison|library)-/;
/** Every verdict in each of its shapes: strip, chip, list, cell, quote, tooltip. */
const VERDICTS_SHOWN =
  /^(?:popup-(?:compared|500-findings)|comparison-(?:matrix|beside|200)|library-fact|tooltip|welcome)/;

const looks = (browser: BrowserName, prefix: string): readonly Mode[] => [
  { browser, name: `${prefix}light` },
  { browser, name: `${prefix}dark`, dark: true },
  { browser, name: `${prefix}forced-colors`, forced: true, dark: true },
  { browser, name: `${prefix}narrow`, width: 320 },
  { browser, name: `${prefix}zoom-200`, scale: 2 },
];

const seen = (vision: NonNullable<Mode['vision']>): readonly Mode[] => [
  { browser: 'chromium', name: vision, vision, of: VERDICTS_SHOWN },
  { browser: 'chromium', name: `${vision}-dark`, vision, dark: true, of: VERDICTS_SHOWN },
];

export const MODES: readonly Mode[] = [
  ...looks('chromium', ''),
  { browser: 'chromium', name: 'print', print: true, width: PAPER_WIDTH, of: ON_PAPER },
  ...seen('protanopia'),
  ...seen('deuteranopia'),
  ...seen('tritanopia'),
  ...seen('achromatopsia'),
  ...looks('firefox', 'firefox-'),
];
