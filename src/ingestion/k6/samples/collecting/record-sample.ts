import {
  type Collector,
  describeLike,
  followSink,
  type SampledMetric,
  turnSecond,
} from "./collector.ts";
import { endpointOf } from "./endpoint-of.ts";
import { addFailures } from "./failure-times.ts";
import { forgetTagSets } from "./forget-tag-sets.ts";
import { addSample, emptySink, type Sink } from "../series/sink.ts";
import { FEEDS, type Route, type TagSet } from "./tag-set.ts";

const FED_BY: Readonly<Record<string, number>> = {
  http_reqs: FEEDS.requests,
  http_req_duration: FEEDS.durations,
  http_req_failed: FEEDS.failures,
  checks: FEEDS.checks,
  iteration_duration: FEEDS.iterations,
};

/** Takes one sample, whose time was told by {@link atTime}, into every statistic that it belongs to. */
export function recordSample(
  collector: Collector,
  metric: SampledMetric,
  set: TagSet,
  value: number,
): void {
  const route = set.routes[metric.index] ?? routeOf(collector, metric, set);
  const { sinks, feeds } = route;
  for (let index = 0; index < sinks.length; index++) {
    const sink = sinks[index];
    if (sink !== undefined) addSample(sink, value);
  }
  if (feeds !== FEEDS.nothing) feed(collector, set, feeds, value);
}

/** Says when the following samples were taken. */
export function atTime(collector: Collector, timeMs: number): void {
  collector.timeMs = timeMs;
  if (timeMs > collector.endMs) collector.endMs = timeMs;
  if (timeMs < collector.startMs) collector.startMs = timeMs;
  const second = Math.floor(timeMs / 1000);
  if (second !== collector.second) turnSecond(collector, second);
}

/** Says what a set of tags means; the same tags, in whatever order and spelling, are one set. */
export function tagSetOf(collector: Collector, tags: ReadonlyMap<string, string>): TagSet {
  const key = JSON.stringify([...tags].toSorted(byKey));
  const known = collector.tagSets.get(key);
  if (known !== undefined) return known;
  if (collector.tagSets.size >= MOST_TAG_SETS) forgetTagSets(collector);
  const set = newTagSet(collector, tags);
  collector.tagSets.set(key, set);
  return set;
}

function byKey([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function newTagSet(collector: Collector, tags: ReadonlyMap<string, string>): TagSet {
  const matches = new Set<string>();
  for (const [name, sub] of collector.subMetrics) {
    if (sub.tags.every(({ key, value }) => tags.get(key) === value)) matches.add(name);
  }
  const scenario = tags.get("scenario");
  if (scenario !== undefined && collector.scenarios.size < MOST_SCENARIOS) {
    collector.scenarios.add(scenario);
  }
  const phase = phaseOf(collector, tags);
  return {
    tags,
    routes: sharedRoutes(collector, matches, phase),
    matches,
    phase,
    endpoint: undefined,
    requests: 0,
    failures: 0,
    checkPasses: 0,
    checkFails: 0,
  };
}

const MOST_TAG_SETS = 1 << 14;
const MOST_SCENARIOS = 1000;

/** Sets that match the same sub-metrics share their routes, so that 100,000 URLs do not make 100,000 tables. */
function sharedRoutes(
  collector: Collector,
  matches: ReadonlySet<string>,
  phase: string | undefined,
): (Route | undefined)[] {
  const key = JSON.stringify([phase ?? null, ...matches]);
  const known = collector.routes.get(key);
  if (known !== undefined) return known;
  const routes: (Route | undefined)[] = [];
  collector.routes.set(key, routes);
  return routes;
}

function routeOf(collector: Collector, metric: SampledMetric, set: TagSet): Route {
  const sinks: Sink[] = [metric.sink];
  for (const name of set.matches) {
    const sub = collector.subMetrics.get(name);
    if (sub?.metric === metric.name) sinks.push(sub.sink);
  }
  const phaseSink = phaseSinkOf(collector, metric, set.phase);
  if (phaseSink !== undefined) sinks.push(phaseSink);
  const route = { sinks, feeds: FED_BY[metric.name] ?? FEEDS.nothing };
  set.routes[metric.index] = route;
  return route;
}

const MOST_PHASES = 32;

/** The value of the tag that tells phases apart. */
function phaseOf(collector: Collector, tags: ReadonlyMap<string, string>): string | undefined {
  const { phases } = collector.plan;
  const phase = phases.kind === "tag" ? tags.get(phases.tag) : undefined;
  if (phase === undefined || collector.taggedPhases.has(phase)) return phase;
  if (collector.taggedPhases.size < MOST_PHASES) collector.taggedPhases.set(phase, new Map());
  return collector.taggedPhases.has(phase) ? phase : undefined;
}

/** Where the samples of a followed metric in a tagged phase go. */
function phaseSinkOf(
  collector: Collector,
  { name, sink }: SampledMetric,
  phase: string | undefined,
): Sink | undefined {
  const sinks = phase === undefined ? undefined : collector.taggedPhases.get(phase);
  if (sinks === undefined || sink.series === undefined) return undefined;
  const known = sinks.get(name);
  if (known !== undefined) return known;
  const fresh = emptySink(name, sink.kind, sink.unit);
  describeLike(fresh, sink);
  followSink(collector, fresh);
  sinks.set(name, fresh);
  return fresh;
}

function feed(collector: Collector, set: TagSet, feeds: number, value: number): void {
  if (feeds === FEEDS.durations) {
    beganBefore(collector, value);
    set.endpoint ??= endpointOf(collector, set.tags);
    addSample(set.endpoint.durations, value);
  } else if (feeds === FEEDS.requests) {
    set.endpoint ??= endpointOf(collector, set.tags);
    set.requests += value;
  } else if (feeds === FEEDS.failures) {
    if (value !== 0) failed(collector, set);
  } else if (feeds === FEEDS.checks) {
    if (value === 0) set.checkFails++;
    else set.checkPasses++;
  } else {
    beganBefore(collector, value);
  }
}

function failed(collector: Collector, set: TagSet): void {
  set.failures++;
  set.endpoint ??= endpointOf(collector, set.tags);
  addFailures(set.endpoint.failureTimes, collector.second);
}

/** No request lasts so long: a duration beyond it is damage, and would thin out every rate of the run. */
const LONGEST_MS = 14 * 86_400_000;

/** k6 stamps a sample when it ends, so a duration tells when something began. */
function beganBefore(collector: Collector, durationMs: number): void {
  const startMs = collector.timeMs - durationMs;
  if (startMs < collector.startMs && durationMs < LONGEST_MS) collector.startMs = startMs;
}
