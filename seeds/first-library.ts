import type { Source } from '../lib/library/source.ts';
import { BUNDLED_TOPIC, bundledSources } from './bundled.ts';

/** What a new library holds: the bundled topic with its sources. */
export function firstLibrary(): {
  readonly topic: { readonly id: string; readonly name: string };
  readonly sources: readonly Source[];
} {
  return { topic: BUNDLED_TOPIC, sources: bundledSources() };
}
