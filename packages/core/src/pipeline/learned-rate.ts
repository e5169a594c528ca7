/** Learns from refusals how many requests a second a server admits: a rate, never a pause, and it rises again within seconds. */
import type { Clock } from '../lib/clock.js';
import { createPacer, type Pacer } from './pacer.js';

/** A smaller share of refusals than this is chance. Where fewer were seen at a lower rate, twice as many and a little more are. */
const chance = 0.25;
const chanceAbove = 0.03;
/** Refusals that prove nothing, whatever their share. */
const few = 3;
/** Responses are counted so long after a refusal before they are judged, in milliseconds. */
const judgedAfterMs = 250;
/** The rate rises by this share after a second, and by twice as much after each further one. */
const firstStep = 0.01;
/** What was counted longer ago says nothing of now. */
const staleMs = 10_000;

/** A pacer that follows what the server admits. */
export interface LearnedRate extends Pick<Pacer, 'delayMs' | 'take'> {
  observe(isAdmitted: boolean): void;
}

export function createLearnedRate(clock: Clock): LearnedRate {
  const pacer = createPacer(Infinity, 1, clock);
  let rate = Infinity;
  let step = firstStep;
  /** Share of refusals below which they are chance. */
  let tolerated = chance;
  /** How often the rate was cut without having risen. */
  let cuts = 0;
  // Responses since the last cut, and the refusals of them.
  let seen = 0;
  let noise = 0;
  // Responses at the present rate: those before the first refusal, and those from there on.
  let startedMs = 0;
  let before = 0;
  let refusedMs = 0;
  let refused = 0;
  let admitted = 0;

  function begin(nextRate: number): void {
    rate = nextRate > 10_000 ? Infinity : nextRate;
    pacer.setRate(rate);
    startedMs = clock.monotonic();
    before = refused = admitted = 0;
  }

  function cut(sinceMs: number): void {
    // A bucket is empty from the first refusal on; a server that counts by the second has admitted all before it.
    const admittedPerMs = Math.max(before / Math.max(1_000, refusedMs - startedMs), admitted / sinceMs);
    cuts++;
    // Where fewer requests are refused as often, the rate is not the reason: it falls slowly, and rises fast when that is over.
    step = cuts > 1 ? 1 : firstStep;
    tolerated = chance;
    seen = noise = 0;
    begin(Math.max(1, cuts > 1 ? rate / 2 : 0, admittedPerMs * 950));
  }

  function rise(): void {
    cuts = 0;
    seen += before + admitted + refused;
    noise += refused;
    tolerated = Math.min(chance, (2 * noise + few) / seen + chanceAbove);
    const nextRate = rate * (1 + step);
    step = Math.min(1, step * 2);
    begin(nextRate);
  }

  function judge(): void {
    const nowMs = clock.monotonic();
    const spanMs = nowMs - startedMs;
    const sinceMs = nowMs - refusedMs;
    const bearable = tolerated * (admitted + refused);
    if (spanMs < 0 || spanMs > staleMs) begin(rate);
    else if (before + admitted === 0) return;
    else if (refused - few >= bearable && sinceMs >= judgedAfterMs) cut(sinceMs);
    else if (spanMs >= 1_000 && refused < bearable) rise();
  }

  return {
    delayMs(ahead) {
      judge();
      return pacer.delayMs(ahead);
    },
    take: pacer.take,
    observe(isAdmitted) {
      // Refusals while nothing is admitted are an outage, which has no rate.
      if (isAdmitted && before + admitted === 0) begin(rate);
      if (isAdmitted) admitted++;
      else if (refused++ === 0) {
        refusedMs = clock.monotonic();
        before = admitted;
        admitted = 0;
      }
      judge();
    },
  };
}
