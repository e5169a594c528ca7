/** Filters that the test of filters does not judge, by operation and member, each with the reason. */
export const exceptions: Readonly<Record<string, string>> = {};
