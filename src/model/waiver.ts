import type { Comparator } from "./objective.ts";
import type { Place } from "./source.ts";
import type { FailureKind } from "./verdict.ts";

/** A person's written leave to miss one objective for a while, or to release with a doubt about one change. */
export interface Waiver {
  readonly scenario: string;
  /** Indicator key: `http_req_duration p(99)`; or `EVERY_INDICATOR`. */
  readonly objective: string;
  /** Last day it holds, ISO date, UTC. */
  readonly until: string;
  readonly reason: string;
  /** What it waives; everything that can go wrong with the indicator where it does not say. */
  readonly waives?: readonly FailureKind[];
  /** How far it may go: the waiver covers no value beyond. */
  readonly bound?: WaiverBound;
  readonly place: Place;
}

/** `p(99) may go to 6 s`: the limit that stands in for the objective's while the waiver holds. */
export interface WaiverBound {
  readonly comparator: Comparator;
  /** In the indicator's unit. */
  readonly limit: number;
  /** As written: `< 6s`. */
  readonly text: string;
}

/** Stands for every indicator of a scenario, in waivers that accept doubts. */
export const EVERY_INDICATOR = "*";
