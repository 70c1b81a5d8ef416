import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What each script may weigh, gzipped: every page pays for the detector, related pages for the reader, and for the
 * tooltip once a passage is pointed at. A page of the extension weighs what it loads before it shows anything, beside
 * the words of one language.
 */
const BUDGETS: readonly { readonly file: string; readonly bytes: number }[] = [
  { file: 'detect.js', bytes: 6 * 1024 },
  { file: 'reader.js', bytes: 30 * 1024 },
  { file: 'tooltip.js', bytes: 24 * 1024 },
  { file: 'popup.html', bytes: 34 * 1024 },
  { file: 'sidepanel.html', bytes: 34 * 1024 },
];

function gzipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** A script, or a page with the scripts and style sheets that it names. */
function weigh(folder: string, file: string): number {
  const own = gzipped(`${folder}/${file}`);
  if (!file.endsWith('.html')) return own;
  const named = readFileSync(`${folder}/${file}`, 'utf8').matchAll(/ (?:src|href)="([^"]+)"/g);
  return [...named].reduce((sum, [, path = '']) => sum + gzipped(folder + path), own);
}

for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  for (const { file, bytes } of BUDGETS) {
    const size = weigh(folder, file);
    const fits = size <= bytes;
    console.log(`${fits ? 'ok    ' : 'TOO BIG'}  ${folder}/${file}  ${size} of ${bytes} bytes gzipped`);
    if (!fits) process.exitCode = 1;
  }
}
