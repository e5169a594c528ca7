/** What a test tells about itself, beside its outcome. */
import 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Cases that the test ran; 1 unless it says so. */
    cases?: number;
    /** What the reliability command prints below the line of its suite. */
    note?: string;
  }
}
