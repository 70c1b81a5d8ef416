/** Relative luminance below which a background counts as dark (WCAG 2.2; white is 1, #777 about 0.18). */
const DARK_BELOW = 0.18;
/** Text as dark as #606060, or as light as #aaa, tells what it stands on, be that a picture or a gradient. */
const DARK_TEXT = 0.12;
const LIGHT_TEXT = 0.4;

function luminance(red: number, green: number, blue: number): number {
  const linear = (share: number): number =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Relative luminance, 0 to 1, of a computed colour; `null` when it is transparent or written in no way known here. Of
 * the Lab spaces the lightness alone is read, which is exact for greys (CSS Color 4, sections 9 and 10).
 */
export function luminanceOf(colour: string): number | null {
  const [, space = '', values = ''] = /^([a-z]+)\((?:[a-z][\w-]* )?(.*)/.exec(colour) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = values
    .split(/[\s,/]+/)
    .map((value) => Number.parseFloat(value) || 0);
  if (alpha < 0.5) return null;
  if (space.startsWith('rgb')) return luminance(a / 255, b / 255, c / 255);
  if (space === 'color') return luminance(a, b, c);
  if (space.startsWith('okl')) return a ** 3;
  return space === 'lab' || space === 'lch' ? ((a + 16) / 116) ** 3 : null;
}

/** The element around, out of shadow roots too. */
function around(element: Element): Element | null {
  const root = element.parentNode;
  return root !== null && 'host' in root ? (root as ShadowRoot).host : element.parentElement;
}

/** Is the page itself dark behind this text? The browser's theme does not tell: most pages have only one. */
export function isDarkBehind(window: Window, text: Node): boolean {
  const element = text.nodeType === 1 ? (text as Element) : text.parentElement;
  if (element === null) return false;
  const ink = luminanceOf(window.getComputedStyle(element).color);
  if (ink !== null && (ink < DARK_TEXT || ink > LIGHT_TEXT)) return ink > LIGHT_TEXT;
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const value = luminanceOf(window.getComputedStyle(at).backgroundColor);
    if (value !== null) return value < DARK_BELOW;
  }
  return ink !== null && ink > DARK_BELOW;
}
