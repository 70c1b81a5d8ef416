/** Matches are shown from this score: precision 0.9 on the labelled data. */
export const SHOWN_FROM = 0.69;

/** "Nobody else reports it" is claimed only where the best candidate stands below this. */
export const ONLY_HERE_BELOW = 0.25;

/**
 * Two accounts that are each surely of one fact stand together in it when they are at least so alike themselves: less,
 * and they may tell two parts of a longer sentence.
 */
export const STANDS_TOGETHER = 0.45;
