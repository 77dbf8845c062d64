import { InputError } from "../../../model/input-error.ts";
import {
  type CheckCounts,
  type Collector,
  describeLike,
  followSink,
  type SampledMetric,
  type SubMetric,
} from "./collecting/collector.ts";
import { joinFailures } from "./collecting/failure-times.ts";
import type { SampleAggregate } from "./read-samples.ts";
import { appendSink, emptySink, type Sink } from "./series/sink.ts";
import type { EndpointCounts } from "./collecting/tag-set.ts";
import { keepWithin } from "./series/value-budget.ts";

/**
 * Takes several shards of one distributed run together, as if one k6 had written all their samples one file after the other:
 * counts add up, quantiles are of all values. Each shard keeps its own users, setup and teardown. The first aggregate
 * takes in the others, which are of no more use. Refuses files that are not of one run.
 */
export function mergeShards(
  aggregates: readonly [SampleAggregate, ...SampleAggregate[]],
): SampleAggregate {
  const [first, ...others] = aggregates;
  const { collector } = first;
  const { perMetric, inAll } = collector.plan.exactValues;
  for (const other of others) {
    refuseStranger(first, other);
    merge(collector, other.collector);
    keepWithin(collector, { perMetric, inAll: inAll * aggregates.length });
  }
  const [file, ...files] = first.files;
  return {
    files: [file, ...files, ...others.flatMap((other) => other.files)],
    collector,
    shards: aggregates.flatMap(({ shards }) => shards),
  };
}

function refuseStranger(first: SampleAggregate, other: SampleAggregate): void {
  const why = differenceOf(first.collector, other.collector);
  if (why === undefined) return;
  throw new InputError([
    {
      id: "shards-of-different-tests",
      place: { file: other.collector.file },
      problem: `${first.collector.file} and ${other.collector.file} are not shards of one run: ${why}`,
      wayOut:
        "Give repeats of one scenario, or runs of different scenarios, each on its own: `NAME=FILE NAME=FILE`.",
    },
  ]);
}

function differenceOf(one: Collector, other: Collector): string | undefined {
  if (one.startMs > other.endMs || other.startMs > one.endMs) {
    return "one ended before the other began";
  }
  const both = one.scenarios.size > 0 && other.scenarios.size > 0;
  if (both && ![...one.scenarios].some((scenario) => other.scenarios.has(scenario))) {
    return `one ran the scenario ${[...one.scenarios].join(", ")}, the other ${[...other.scenarios].join(", ")}`;
  }
  return differenceOfKinds(one, other);
}

function differenceOfKinds(one: Collector, other: Collector): string | undefined {
  for (const [name, { sink }] of one.metrics) {
    const kind = other.metrics.get(name)?.sink.kind ?? sink.kind;
    if (kind !== (sink.kind ?? kind)) {
      return `${name} is a ${sink.kind} in one and a ${kind} in the other`;
    }
  }
  return undefined;
}

function merge(into: Collector, from: Collector): void {
  for (const metric of from.metrics.values()) mergeMetric(into, metric);
  for (const [name, sub] of from.subMetrics) mergeSubMetric(into, name, sub);
  for (const [phase, sinks] of from.taggedPhases) mergePhase(into, phase, sinks);
  for (const [key, endpoint] of from.endpoints) mergeEndpoint(into, key, endpoint);
  for (const [path, counts] of from.checks) mergeCheck(into, path, counts);
  for (const [status, count] of from.statuses) add(into.statuses, status, count);
  for (const [code, count] of from.errorCodes) add(into.errorCodes, code, count);
  for (const scenario of from.scenarios) into.scenarios.add(scenario);
  into.outsideRequests += from.outsideRequests;
  into.startMs = Math.min(into.startMs, from.startMs);
  into.endMs = Math.max(into.endMs, from.endMs);
}

function mergeSubMetric({ subMetrics }: Collector, name: string, sub: SubMetric): void {
  const known = subMetrics.get(name);
  if (known === undefined) subMetrics.set(name, sub);
  else appendSink(known.sink, sub.sink);
}

function mergeCheck({ checks }: Collector, path: string, counts: CheckCounts): void {
  const known = checks.get(path);
  if (known === undefined) {
    checks.set(path, counts);
    return;
  }
  known.passes += counts.passes;
  known.fails += counts.fails;
}

function mergeMetric(into: Collector, metric: SampledMetric): void {
  const known = into.metrics.get(metric.name);
  if (known !== undefined) appendSink(known.sink, metric.sink);
  else into.metrics.set(metric.name, { ...metric, index: into.metrics.size });
}

function mergePhase(into: Collector, phase: string, sinks: ReadonlyMap<string, Sink>): void {
  const known = into.taggedPhases.get(phase) ?? new Map<string, Sink>();
  into.taggedPhases.set(phase, known);
  for (const [name, sink] of sinks) {
    let target = known.get(name);
    if (target === undefined) {
      target = emptySink(name, sink.kind, sink.unit);
      describeLike(target, sink);
      followSink(into, target);
      known.set(name, target);
    }
    appendSink(target, sink);
  }
}

function mergeEndpoint({ endpoints }: Collector, key: string, endpoint: EndpointCounts): void {
  const known = endpoints.get(key);
  if (known === undefined) {
    endpoints.set(key, endpoint);
    return;
  }
  known.requests += endpoint.requests;
  known.failures += endpoint.failures;
  joinFailures(known.failureTimes, endpoint.failureTimes);
  appendSink(known.durations, endpoint.durations);
}

function add(table: Map<string, number>, key: string, count: number): void {
  table.set(key, (table.get(key) ?? 0) + count);
}
