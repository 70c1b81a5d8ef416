import { describe, expect, it } from 'vitest';
import { isDarkBehind, luminanceOf } from '../../../../lib/dom/mark/page-theme.ts';

describe('the luminance of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(119, 119, 119)', 0.184],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0 0 0)', 0],
    ['oklch(0.566 0.02 250)', 0.181],
    ['oklab(1 0 0)', 1],
    ['lab(49.5 0 0)', 0.179],
    ['lch(100 0 none)', 1],
  ])('%s is %f', (colour, expected) => {
    expect(luminanceOf(colour)).toBeCloseTo(expected, 2);
  });

  it.each(['rgba(0, 0, 0, 0)', 'oklch(0.2 0 0 / 0.1)', 'color(srgb 0 0 0 / 0)', 'transparent', ''])(
    '"%s" has none',
    (colour) => {
      expect(luminanceOf(colour)).toBeNull();
    },
  );
});

type Style = { readonly color: string; readonly backgroundColor: string };

const NOTHING = 'rgba(0, 0, 0, 0)';

/** A text inside elements with these styles, the innermost first. */
function darkBehind(...styles: readonly Partial<Style>[]): boolean {
  const elements = styles.map((style) => ({ style, nodeType: 1 }));
  const linked = elements.map((element, at) => ({ ...element, parentElement: null as unknown, at }));
  linked.forEach((element, at) =>
    Object.assign(element, { parentElement: linked[at + 1] ?? null, parentNode: linked[at + 1] ?? null }),
  );
  const window = {
    getComputedStyle: ({ style }: { readonly style: Partial<Style> }): Style => ({
      color: styles[0]?.color ?? '',
      backgroundColor: NOTHING,
      ...style,
    }),
  };
  return isDarkBehind(
    window as unknown as Window,
    { nodeType: 3, parentElement: linked[0] } as unknown as Node,
  );
}

describe('a page is dark behind a text', () => {
  it.each([
    ['that is light, whatever is behind', [{ color: 'rgb(230, 230, 230)' }], true],
    [
      'that is dark, over a picture on a dark page',
      [{ color: 'rgb(20, 20, 20)' }, { backgroundColor: 'rgb(0, 0, 0)' }],
      false,
    ],
    [
      'of a middle grey, on black',
      [{ color: 'rgb(140, 140, 140)' }, { backgroundColor: 'oklch(0.2 0.02 250)' }],
      true,
    ],
    [
      'of a middle grey, in a white card on black',
      [
        { color: 'rgb(140, 140, 140)' },
        { backgroundColor: 'rgb(255, 255, 255)' },
        { backgroundColor: 'rgb(0, 0, 0)' },
      ],
      false,
    ],
    [
      'that is clipped from a gradient, on black',
      [{ color: NOTHING }, {}, { backgroundColor: 'rgb(10, 10, 10)' }],
      true,
    ],
    ['of which nothing is known', [{}], false],
  ] as const)('%s: %j is %s', (_, styles, expected) => {
    expect(darkBehind(...styles)).toBe(expected);
  });
});
