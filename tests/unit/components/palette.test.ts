import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../components/shared/finding-rows.ts';
import { highlightCss } from '../../../lib/dom/mark/highlight-style.ts';

type Colour = readonly [red: number, green: number, blue: number];

const TOKENS = readFileSync('components/styles/tokens.css', 'utf8');

function token(name: string, theme: 'light' | 'dark'): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS);
  if (found === null) throw new Error(`tokens.css has no --${name}`);
  return found[theme === 'light' ? 1 : 2] ?? '';
}

/** Linear light, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Colour {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

type Matrix = readonly [Colour, Colour, Colour];

const times = (matrix: Matrix, [r, g, b]: Colour): Colour => {
  const row = ([x, y, z]: Colour): number => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear sRGB. */
const SEEN: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson 2020); distances are perceptual, black to white is 1. */
function oklab(colour: Colour): Colour {
  const toLms: Matrix = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const toLab: Matrix = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  const [l, m, s] = times(toLms, colour);
  return times(toLab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

const distance = (a: Colour, b: Colour): number => {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};

/** Relative luminance and contrast of WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Well above a just noticeable difference (about 0.02), for thin lines; icon, word and line style stand beside it. */
const LEAST_DISTANCE = 0.05;
const AA_TEXT = 4.5;
const AA_LINE = 3;

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme) => {
  const verdicts = VERDICTS.map((verdict) => [verdict, token(verdict, theme)] as const);

  it.each(Object.entries(SEEN))('tells the verdicts apart in %s', (_, matrix) => {
    for (const [name, colour] of verdicts)
      for (const [other, otherColour] of verdicts)
        if (name < other)
          expect(
            distance(times(matrix, linear(colour)), times(matrix, linear(otherColour))),
            `${name} and ${other}`,
          ).toBeGreaterThan(LEAST_DISTANCE);
  });

  it.each(['paper', 'sheet', 'shade'])('reads on %s', (ground) => {
    for (const ink of ['ink', 'ink-soft', ...VERDICTS])
      expect(contrast(token(ink, theme), token(ground, theme)), ink).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(token('rule-strong', theme), token(ground, theme))).toBeGreaterThanOrEqual(AA_LINE);
  });

  it.each(VERDICTS)('reads on the tint of %s', (verdict) => {
    expect(contrast(token('ink', theme), token(`${verdict}-tint`, theme))).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(token(verdict, theme), token(`${verdict}-tint`, theme))).toBeGreaterThanOrEqual(AA_TEXT);
  });

  it('marks the page in the same colours', () => {
    for (const [, colour] of verdicts) expect(highlightCss(theme === 'dark', ['p'])).toContain(colour);
  });
});
