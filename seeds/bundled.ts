import type { Source } from '../lib/library/source.ts';
import text000 from './000_f5063ccc547d32b6.txt?raw';
import text001 from './001_8cc8900c4f9aa22c.txt?raw';
import text002 from './002_7b790daefb380e09.txt?raw';
import text003 from './003_9ba9d142d5fb2cfb.txt?raw';
import text004 from './004_aee50d54f827560a.txt?raw';
import metadata from './sources.json';

/** Topic of the bundled library: the Russia–Ukraine peace talks. */
export const BUNDLED_TOPIC = { id: 'talks', name: 'Russia–Ukraine peace talks' } as const;

const TEXTS: Readonly<Record<string, string>> = {
  '000_f5063ccc547d32b6.txt': text000,
  '001_8cc8900c4f9aa22c.txt': text001,
  '002_7b790daefb380e09.txt': text002,
  '003_9ba9d142d5fb2cfb.txt': text003,
  '004_aee50d54f827560a.txt': text004,
};

type BundledMetadata = {
  readonly file: string;
  readonly outlet: string | null;
  readonly byline?: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly republishedFrom?: string;
};

/**
 * The five bundled articles, texts unchanged. Ids begin with the three digits of the file.
 * @throws when `sources.json` names a file that is not here
 */
export function bundledSources(): readonly Source[] {
  return (metadata as readonly BundledMetadata[]).map((entry) => {
    const text = TEXTS[entry.file];
    if (text === undefined)
      throw new Error(`seeds/sources.json names ${entry.file}, which is not in seeds/.`);
    return {
      id: `bundled-${entry.file.slice(0, 3)}`,
      article: {
        title: entry.title,
        outlet: entry.outlet,
        byline: entry.byline ?? null,
        url: entry.url,
        published: entry.published,
        modified: null,
        language: 'en',
        text,
        republishedFrom: entry.republishedFrom ?? null,
        partial: null,
      },
      origin: 'bundled',
      enabled: true,
      topics: [BUNDLED_TOPIC.id],
      added: null,
    };
  });
}
