/** Keeps an outage from multiplying the load of a client. */
import type { RetryBudget } from '../call/call.js';

/** Refusals in a row, over the whole client, after which a wait that the server asks for is no longer free. */
const exhaustingRefusals = 10;

export function createRetryBudget(size = 500): RetryBudget {
  let tokens = size;
  let refusals = 0;
  return {
    spend(cost) {
      if (tokens < cost) return false;
      tokens -= cost;
      return true;
    },
    observe(isRefusal) {
      refusals = isRefusal ? refusals + 1 : 0;
      if (!isRefusal && tokens < size) tokens++;
    },
    isExhausting: () => refusals >= exhaustingRefusals,
  };
}
