import * as v from 'valibot';

/** The least time between two refreshes of a feed, in minutes: feeds are other people's servers. */
export const MIN_FEED_MINUTES = 15;

const settingsSchema = v.object({
  /** When pages are looked at: every page, only those of `listedSites`, or only when the reader clicks. */
  mode: v.fallback(v.picklist(['automatic', 'listed', 'click']), 'automatic'),
  /** Host names; each stands for its subdomains too. */
  listedSites: v.fallback(v.array(v.string()), []),
  /** Host names where Lateral does nothing until asked. */
  pausedSites: v.fallback(v.array(v.string()), []),
  highlights: v.fallback(v.boolean(), true),
  /** Open the side panel instead of the popup from the toolbar button. */
  sidePanel: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** How often followed feeds are asked for news, in minutes; 0 for never. */
  feedMinutes: v.fallback(
    v.pipe(
      v.number(),
      v.check((minutes) => minutes === 0 || minutes >= MIN_FEED_MINUTES),
    ),
    120,
  ),
});

/** Every setting, its type and its default in one place. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Settings from anything that was stored or imported: what is missing or malformed gets its default. */
export function parseSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(settingsSchema, { ...EMPTY, ...given });
}

/** Keys must be present for `fallback` to fill them. */
const EMPTY: Readonly<Record<keyof Settings, undefined>> = {
  mode: undefined,
  listedSites: undefined,
  pausedSites: undefined,
  highlights: undefined,
  sidePanel: undefined,
  theme: undefined,
  feedMinutes: undefined,
};

export const DEFAULT_SETTINGS: Settings = parseSettings({});
