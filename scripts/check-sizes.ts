import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What each script may weigh, gzipped: every page pays for the detector, related pages for the reader, and for the
 * tooltip once a passage is pointed at.
 */
const BUDGETS: readonly { readonly file: string; readonly bytes: number }[] = [
  { file: 'detect.js', bytes: 6 * 1024 },
  { file: 'reader.js', bytes: 60 * 1024 },
  { file: 'tooltip.js', bytes: 24 * 1024 },
];

for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  for (const { file, bytes } of BUDGETS) {
    const size = gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length;
    const fits = size <= bytes;
    console.log(`${fits ? 'ok    ' : 'TOO BIG'}  ${folder}/${file}  ${size} of ${bytes} bytes gzipped`);
    if (!fits) process.exitCode = 1;
  }
}
