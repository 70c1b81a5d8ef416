/** Relative luminance below which a background counts as dark (WCAG 2.2; white is 1, #777 about 0.18). */
const DARK_BELOW = 0.18;

function luminance(red: number, green: number, blue: number): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Relative luminance, 0 to 1, of an opaque `rgb()` colour; `null` for transparent ones and other notations. */
function luminanceOf(colour: string): number | null {
  const match = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)(?:\s*[,/]\s*([\d.]+))?/.exec(colour);
  if (match === null || (match[4] !== undefined && Number(match[4]) < 0.5)) return null;
  return luminance(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Is the page itself dark behind its text? The browser's theme does not tell: most pages have only one. */
export function isDarkPage(window: Window): boolean {
  const { body, documentElement } = window.document;
  const main = window.document.querySelector('article, main');
  for (const element of [main, body, documentElement]) {
    if (element === null) continue;
    const value = luminanceOf(window.getComputedStyle(element).backgroundColor);
    if (value !== null) return value < DARK_BELOW;
  }
  const text = luminanceOf(window.getComputedStyle(body).color);
  return text !== null && text > 0.5;
}
