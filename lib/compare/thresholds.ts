/** Matches are shown from this score: precision 0.9 on the labelled data. */
export const SHOWN_FROM = 0.7;

/** "Nobody else reports it" is claimed only where the best candidate stands below this. */
export const ONLY_HERE_BELOW = 0.25;
