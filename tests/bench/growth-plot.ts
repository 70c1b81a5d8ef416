/** One engine's line: time of one article by size of the library. */
export type GrowthLine = {
  readonly name: string;
  readonly points: readonly { readonly passages: number; readonly ms: number }[];
};

const WIDTH = 860;
const HEIGHT = 500;
const LEFT = 92;
const RIGHT = 222;
const TOP = 62;
const BOTTOM = 66;
/** Colours that stay apart for the colour-blind (Okabe and Ito); ours is the first. */
const COLOURS = ['#0072b2', '#56b4e9', '#009e73', '#e69f00', '#cc79a7', '#d55e00', '#666666', '#000000'];
/** Least distance between two names at the right edge. */
const NAME_HEIGHT = 16;

/** A plot of the lines on two logarithmic axes, as a whole SVG file with its own light ground. */
export function growthPlot(lines: readonly GrowthLine[]): string {
  const all = lines.flatMap((line) => line.points);
  const [fromX, toX] = decades(all.map((point) => point.passages));
  const [fromY, toY] = decades(all.map((point) => point.ms));
  const x = (value: number) => LEFT + ((Math.log10(value) - fromX) / (toX - fromX)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((Math.log10(value) - fromY) / (toY - fromY)) * (HEIGHT - TOP - BOTTOM);
  const ends = spreadNames(lines.map((line) => y(line.points.at(-1)?.ms ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"` +
      ` font-family="system-ui, sans-serif" font-size="13" fill="#222" role="img" aria-labelledby="title">`,
    `<title id="title">Time to compare one article of 40 sentences, by size of the library</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="#fff"/>`,
    text(LEFT, 32, 'Time to compare one article of 40 sentences, by size of the library', 'start', 16, 600),
    ...ticks(fromX, toX).flatMap((value) => [
      rule(x(value), TOP, x(value), HEIGHT - BOTTOM),
      text(x(value), HEIGHT - BOTTOM + 20, value.toLocaleString('en'), 'middle'),
    ]),
    ...ticks(fromY, toY).flatMap((value) => [
      rule(LEFT, y(value), WIDTH - RIGHT, y(value)),
      text(LEFT - 8, y(value) + 4, duration(value), 'end'),
    ]),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 20, 'Passages in the library (logarithmic)', 'middle', 13, 600),
    `<text transform="translate(20 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle" font-weight="600">` +
      `Time for one article (logarithmic)</text>`,
    ...lines.map((line, index) => drawLine(line, index, x, y, ends[index] ?? 0)),
    '</svg>',
    '',
  ].join('\n');
}

function drawLine(
  { name, points }: GrowthLine,
  index: number,
  x: (value: number) => number,
  y: (value: number) => number,
  nameY: number,
): string {
  const colour = COLOURS[index % COLOURS.length] ?? '#000';
  const ours = name.startsWith('Lateral');
  const at = points.map((point) => `${round(x(point.passages))},${round(y(point.ms))}`);
  const last = points.at(-1);
  const endX = last ? x(last.passages) : LEFT;
  const endY = last ? y(last.ms) : 0;
  const nameX = WIDTH - RIGHT + 16;
  return [
    `<polyline points="${at.join(' ')}" fill="none" stroke="${colour}" stroke-width="${ours ? 3.5 : 2}"/>`,
    ...points.map(
      (point) => `<circle cx="${round(x(point.passages))}" cy="${round(y(point.ms))}" r="4" fill="${colour}"/>`,
    ),
    `<path d="M${round(endX + 6)} ${round(endY)} L${nameX - 4} ${round(nameY)}" stroke="${colour}" stroke-dasharray="2 3" fill="none"/>`,
    `<text x="${nameX}" y="${round(nameY + 4)}" fill="${colour}" font-weight="${ours ? 700 : 400}">${escapeText(name)}</text>`,
  ].join('\n');
}

/** Places of the names: near the ends of their lines, never on each other. */
function spreadNames(ends: readonly number[]): readonly number[] {
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const places = [...ends];
  let last = Number.NEGATIVE_INFINITY;
  for (const { end, index } of order) {
    last = Math.max(end, last + NAME_HEIGHT);
    places[index] = last;
  }
  return places;
}

function decades(values: readonly number[]): readonly [number, number] {
  const logs = values.map(Math.log10);
  return [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
}

function ticks(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => 10 ** (from + step));
}

function duration(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toLocaleString('en')} s` : `${ms.toLocaleString('en')} ms`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)} L${round(x2)} ${round(y2)}" stroke="#e3e3e3"/>`;
}

function text(
  x: number,
  y: number,
  content: string,
  anchor: 'start' | 'middle' | 'end',
  size = 13,
  weight = 400,
): string {
  return (
    `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}">` +
    `${escapeText(content)}</text>`
  );
}

function escapeText(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
