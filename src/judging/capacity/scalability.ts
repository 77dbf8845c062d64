import type { Closure, LoadLevel, Peak, Scalability } from "../../model/capacity.ts";
import { scalabilityIntervals } from "../../statistics/scalability-intervals.ts";
import {
  fittedLaw,
  peakUsers,
  type ScalabilityLaw,
  throughputAt,
} from "../../statistics/scalability-law.ts";
import { distinctLevels, FEWEST_LEVELS } from "./load-levels.ts";

const FEWEST_TIMES = 4;
const LEAST_EXPLAINED = 0.9;
/** Predictions end at this many times the greatest load that was measured. */
export const REACH = 2;

/** The Universal Scalability Law of a service by its levels; refused where they cannot carry it. Expects levels. `most`: of users, in any second. */
export function scalabilityOf(
  levels: readonly LoadLevel[],
  closure: Closure,
  most: number,
): Scalability {
  const users = levels.map((level) => level.users);
  const seen = {
    levels: distinctLevels(levels),
    span: Math.max(...users) / Math.min(...users),
  };
  if (seen.levels < FEWEST_LEVELS) return { kind: "not told", why: "too few levels", ...seen };
  if (seen.span < FEWEST_TIMES) return { kind: "not told", why: "too narrow", ...seen };
  if (closure.kind === "not closed") return { kind: "not told", why: "not closed", ...seen };
  const points = levels.map((level) => ({ x: level.users, y: succeeded(level) }));
  const law = fittedLaw(points);
  const intervals = law && scalabilityIntervals(law, points);
  if (law === undefined || intervals === undefined || law.explained < LEAST_EXPLAINED) {
    const explained = law && { explained: law.explained };
    return { kind: "not told", why: "poor fit", ...seen, ...explained };
  }
  return {
    kind: "fitted",
    alone: { value: law.alone, interval: intervals.alone },
    contention: { value: law.contention, interval: intervals.contention },
    crosstalk: { value: law.crosstalk, interval: intervals.crosstalk },
    explained: law.explained,
    peak: peakOf(law, intervals.peakUsers, REACH * most),
  };
}

/** Requests a second that were served: what fails at once is no throughput, and would hide where a service gives way. */
function succeeded({ requestsPerSecond, errorRate = 0 }: LoadLevel): number {
  return requestsPerSecond * (1 - errorRate);
}

function peakOf(law: ScalabilityLaw, [from, to]: readonly [number, number], reach: number): Peak {
  const users = peakUsers(law);
  if (!(users <= reach)) return { kind: "beyond", users: reach };
  return {
    kind: "within reach",
    users,
    from: Math.min(from, users),
    ...(to <= reach && { to }),
    requestsPerSecond: throughputAt(law, users),
  };
}
