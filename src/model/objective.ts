import type { Aggregation } from "./aggregation.ts";
import type { Place } from "./source.ts";
import type { Unit } from "./unit.ts";

/** How a value must stand to its limit. k6 also writes `==`/`===`; both are exact equality. */
export type Comparator = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** Each comparator on raw numbers: rounding is for paper, and `3000.4` is over `3000`. */
export const COMPARISONS: Readonly<Record<Comparator, (value: number, limit: number) => boolean>> =
  {
    "<": (value, limit) => value < limit,
    "<=": (value, limit) => value <= limit,
    ">": (value, limit) => value > limit,
    ">=": (value, limit) => value >= limit,
    "==": (value, limit) => value === limit,
    "!=": (value, limit) => value !== limit,
  };

/** On which side of its limit a value belongs; equalities have no side. */
export type Side = "ceiling" | "floor" | "equality";

export function sideOf(comparator: Comparator): Side {
  if (comparator.startsWith("<")) return "ceiling";
  return comparator.startsWith(">") ? "floor" : "equality";
}

/** Who asked for it: a committed config, or a threshold of the k6 script with k6's own word on it. */
export type ObjectiveOrigin =
  | { readonly kind: "config"; readonly place: Place }
  | { readonly kind: "k6 threshold"; readonly passed?: boolean; readonly file: string };

/** An indicator, a comparator and a limit: what a scenario owes. */
export interface Objective {
  /** Canonical text of the metric or sub-metric. */
  readonly metric: string;
  readonly aggregation: Aggregation;
  readonly comparator: Comparator;
  /** In the indicator's own unit, unrounded. */
  readonly limit: number;
  /** The unit the limit was written in; absent for a bare number, which takes the indicator's unit. */
  readonly unit?: Unit;
  /** The limit is this many times the gauge's start: `end < start * 1.5`. The number stands in `limit` once a run has told it. */
  readonly ofStart?: number;
  /** As a person reads it: `p(95) < 3s`. */
  readonly text: string;
  readonly phase?: string;
  /** `zero`: the user says that a metric without samples means that nothing went wrong. */
  readonly absent: "unmeasured" | "zero";
  readonly origin: ObjectiveOrigin;
}
