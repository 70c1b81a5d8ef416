import { readFileSync } from 'node:fs';

/** Where the labels and texts of the project live. */
export const DATA = new URL('./data/', import.meta.url);

/** One JSON object a line. */
export function readLines<T>(file: string): readonly T[] {
  return readFileSync(new URL(file, DATA), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, DATA), 'utf8')) as T;
}
