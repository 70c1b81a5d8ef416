import { existsSync, readFileSync } from 'node:fs';

/** Corpora whose texts may not enter the project; they are measured on where they lie beside it. */
const SHARED = new URL('../../../shared/data/', import.meta.url);

/** The contents of a JSON file beside the project, as `../shared/data/FILE`; `null` where it is not there. */
export function readShared<T>(file: string): T | null {
  const place = new URL(file, SHARED);
  return existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as T) : null;
}

/** What is printed instead of figures where a corpus is not there. */
export function notThere(name: string, file: string): string {
  return `${name}: not measured, ../shared/data/${file} is not there.`;
}
