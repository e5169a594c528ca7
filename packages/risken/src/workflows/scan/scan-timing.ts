/** Times of the workflows about scans, where the caller names none. */
import type { TimingDefaults } from '@sec/core/vendor';

/** A poll every 15 seconds for up to 30 minutes. */
export const scanTiming: TimingDefaults = { intervalMs: 15_000, timeoutMs: 1_800_000 };
