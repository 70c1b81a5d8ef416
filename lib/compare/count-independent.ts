import type { SourceReference } from './comparison.ts';

/** How many of the sources do not republish each other, by what they say of themselves. */
export function countIndependent(sources: readonly SourceReference[]): number {
  const origins = sources.map((source) => fold(source.republishedFrom ?? source.outlet ?? source.id));
  return new Set(origins).size;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .trim();
}
