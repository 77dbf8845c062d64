import type { Endpoint, FailureTimes } from "../../../../model/endpoint.ts";
import type { RunSamples, SampleLines } from "../../../../model/run-samples.ts";
import { distributionOf } from "../series/distribution-of.ts";
import type { FailureTimes as CountedFailures } from "../collecting/failure-times.ts";
import { type Followed, followedMetrics } from "../in-time/followed-metrics.ts";
import { HISTOGRAM_ERROR } from "../series/log-histogram.ts";
import { measuredPhase } from "../../../phases/phases-in.ts";
import { phased, phasesOf } from "../in-time/phases-of.ts";
import type { SampleAggregate } from "../read-samples.ts";
import type { Seconds } from "../../../phases/seconds.ts";
import { standardErrorsOf } from "../in-time/standard-error.ts";
import { timelineOf } from "../in-time/timeline-of.ts";
import { usersCurve } from "../in-time/users-of-shards.ts";
import { usersOver } from "../../../phases/users-curve.ts";
import { allSinks } from "../series/value-budget.ts";

/** What only the samples of a run tell. */
export function runSamplesOf(aggregate: SampleAggregate): RunSamples {
  const { collector, shards } = aggregate;
  const curve = usersCurve(shards.map(({ users }) => users));
  const followed = followedMetrics(aggregate, curve);
  const { parts, ...measured } = measuredPhase(phased(followed));
  const whole = { from: curve.from, to: curve.from + curve.users.length };
  const users = usersOver(curve, [whole]);
  const forgetful = allSinks(collector).some(({ histogram }) => histogram !== undefined);
  return {
    timeline: timelineOf(followed),
    phases: phasesOf(followed),
    measured,
    endpoints: endpointsOf(aggregate),
    statuses: ordered(collector.statuses),
    errorCodes: ordered(collector.errorCodes),
    connectionErrors: connectionErrors(collector.errorCodes),
    ...(users !== undefined && { users }),
    outsideRequests: collector.outsideRequests,
    shards: shards.length,
    standardError: standardErrors(followed, parts),
    quantileError: forgetful ? HISTOGRAM_ERROR : 0,
    lines: linesOf(aggregate),
  };
}

function ordered(table: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...table].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function standardErrors(
  followed: Followed,
  measured: readonly Seconds[],
): RunSamples["standardError"] {
  const known = new Map<string, ReturnType<typeof standardErrorsOf>>();
  return (metric, aggregation) => {
    const found = followed.sinks.get(metric);
    if (found === undefined) return undefined;
    const errors = known.get(metric) ?? standardErrorsOf(found.sink, found.series, measured);
    known.set(metric, errors);
    return errors(aggregation);
  };
}

function endpointsOf({ collector }: SampleAggregate): readonly Endpoint[] {
  return [...collector.endpoints.values()]
    .map(({ name, method, requests, failures, failureTimes, durations }) => ({
      name,
      method,
      requests,
      failures,
      ...(failures > 0 && { failureTimes: timesOf(failureTimes, collector.startMs) }),
      ...(durations.count > 0 && { durations: distributionOf(durations) }),
    }))
    .toSorted((a, b) => b.requests - a.requests || (a.name < b.name ? -1 : 1));
}

function timesOf({ width, counts }: CountedFailures, startMs: number): FailureTimes {
  const stretches = [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([stretch, failures]) => ({ fromMs: stretch * width * 1000 - startMs, failures }));
  return { stretchMs: width * 1000, stretches };
}

/** k6's codes from 1400 to 1599 are answers of 4xx and 5xx; all others are requests without a whole answer. */
function connectionErrors(errorCodes: ReadonlyMap<string, number>): number {
  return [...errorCodes]
    .filter(([code]) => Number(code) >= 1000 && (Number(code) < 1400 || Number(code) >= 1600))
    .reduce((sum, [, count]) => sum + count, 0);
}

function linesOf({ files }: SampleAggregate): SampleLines {
  const sum = (part: "read" | "refused" | "console" | "cut"): number =>
    files.reduce((total, { tally }) => total + tally[part], 0);
  return {
    read: sum("read"),
    refused: sum("refused"),
    console: sum("console"),
    cut: sum("cut"),
  };
}
