import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isCapitalised, topicStem, wordsOf } from '../lib/topic/topic-words.ts';

/**
 * Builds lib/topic/background-stems.ts, the table of common stems of general English that topics are
 * weighed against: `vite-node --script scripts/build-background.ts --ranks FILE --text FILE…`
 *
 * `--ranks`: stems, one a line, most frequent first. `--text`: plain text, one sentence a line.
 * The shipped table was built from the frequency order of 26.6 million tokens (White House briefings and
 * Congress, US government works; WikiSplit, CC BY-SA; WordNet glosses), the glosses of WordNet 3.0, and the
 * news sentences of ECB+ (CC BY 3.0, Cybulska and Vossen 2014). Only the order of stems is kept.
 * A stem that the texts mostly capitalise inside a sentence is a name, and stays out.
 */
const TABLE_SIZE = 2000;
/** The offset of the Zipf-Mandelbrot law: turns a rank into a relative frequency. */
const ZIPF_OFFSET = 2.7;
/** The ranks come from by far the larger corpus, the texts from the more even one. */
const RANKS_SHARE = 0.6;
/** Rarer stems say nothing about whether they are written with a capital. */
const MIN_LOWER_CASE = 2;

const options = process.argv.slice(2);
const files = (flag: string): readonly string[] =>
  options.filter((value, index) => options[index - 1] === flag && existsSync(value));

const frequency = new Map<string, number>();
const add = (stem: string, amount: number): void => {
  frequency.set(stem, (frequency.get(stem) ?? 0) + amount);
};

for (const file of files('--ranks')) {
  const stems = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const total = stems.reduce((sum, _, rank) => sum + 1 / (rank + ZIPF_OFFSET), 0);
  stems.forEach((stem, rank) => {
    add(topicStem(stem), RANKS_SHARE / (rank + ZIPF_OFFSET) / total);
  });
}

const lowerCase = new Map<string, number>();
const capital = new Map<string, number>();
const texts = files('--text');
for (const file of texts) {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    for (const [index, word] of wordsOf(line).entries()) {
      const stem = topicStem(word);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      total += 1;
      const seen = isCapitalised(word) ? capital : lowerCase;
      if (index > 0) seen.set(stem, (seen.get(stem) ?? 0) + 1);
    }
  }
  for (const [stem, count] of counts) add(stem, ((1 - RANKS_SHARE) / texts.length / total) * count);
}

const common = [...frequency]
  .filter(([stem]) => {
    const lower = lowerCase.get(stem) ?? 0;
    return stem.length > 1 && lower >= MIN_LOWER_CASE && lower * 2 > (capital.get(stem) ?? 0);
  })
  .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  .slice(0, TABLE_SIZE)
  .map(([stem]) => stem);

writeFileSync(
  new URL('../lib/topic/background-stems.ts', import.meta.url),
  `/** Common stems of general English, most frequent first; built by scripts/build-background.ts. */\n` +
    `export const BACKGROUND_STEMS =\n  '${common.join(' ')}';\n`,
);
console.log(`${common.length} stems`);
