/** All measurements, in the order of the page. */
import { call } from './call.ts';
import { callExact } from './call-exact.ts';
import { code } from './code.ts';
import { generation } from './generation.ts';
import { importing } from './import.ts';
import { limits } from './limits.ts';
import type { Measure } from './line.ts';
import { loopback } from './loopback.ts';
import { memory } from './memory.ts';
import { outage } from './outage.ts';
import { paging } from './paging.ts';
import { signal } from './signal.ts';
import { size } from './size.ts';
import { types } from './types.ts';
import { validation } from './validation.ts';

export const measures: Readonly<Record<string, Measure>> = {
  call,
  'call-exact': callExact,
  signal,
  loopback,
  code,
  size,
  import: importing,
  types,
  paging,
  limits,
  memory,
  generation,
  outage,
  validation,
};
