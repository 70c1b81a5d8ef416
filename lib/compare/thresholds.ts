/** Matches are shown from this score: precision 0.9 on the labelled data. */
export const SHOWN_FROM = 0.7;

/**
 * A contradiction is shown from this score: two passages that share this much and contradict each other in the same
 * figure or outcome are seldom about different things (measured: 0.85 of them are right, 0.95 at SHOWN_FROM).
 */
export const CONFLICT_FROM = 0.45;

/** "Nobody else reports it" is claimed only where the best candidate stands below this. */
export const ONLY_HERE_BELOW = 0.25;

/**
 * Two accounts that are each surely of one fact stand together in it when they are at least so alike themselves: less,
 * and they may tell two parts of a longer sentence.
 */
export const STANDS_TOGETHER = 0.45;
