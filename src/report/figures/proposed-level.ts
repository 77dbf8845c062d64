import { roundedUp } from "./rounded-up.ts";

/** Room above the worst that was measured, so that an ordinary day does not break the promise. */
const HEADROOM = 1.25;
/** With no failure in n requests, the error rate lies below 3/n with 95 % (the rule of three). */
const RULE_OF_THREE = 3;

/** A level that a run like this would have kept: what was measured with a quarter of headroom, rounded up. */
export function proposedLevel(value: number): number {
  return roundedUp(value * HEADROOM);
}

/** A rate of failures with three more added, because no run of finite length proves a rate of zero. */
export function errorCeiling(rate: number, samples: number | undefined): number {
  return samples === undefined || samples === 0 ? rate : rate + RULE_OF_THREE / samples;
}
