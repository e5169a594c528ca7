/** Times of the workflows about scans, where the caller names none. */

/** Time between two polls, in milliseconds. */
export const defaultIntervalMs = 15_000;

/** Longest time for a whole workflow, in milliseconds. */
export const defaultTimeoutMs = 1_800_000;
