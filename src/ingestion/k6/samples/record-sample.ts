import { type Collector, OTHER, type SampledMetric } from "./collector.ts";
import { addSample, emptySink, type Sink } from "./sink.ts";
import { type EndpointCounts, FEEDS, type Route, type TagSet } from "./tag-set.ts";

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
}

/** Says what a set of tags means, to be asked once per distinct set. */
export function tagSetOf(collector: Collector, tags: ReadonlyMap<string, string>): TagSet {
  const matches = new Set<string>();
  for (const [name, sub] of collector.subMetrics) {
    if (sub.tags.every(({ key, value }) => tags.get(key) === value)) matches.add(name);
  }
  const scenario = tags.get("scenario");
  if (scenario !== undefined && collector.scenarios.size < MOST_SCENARIOS) {
    collector.scenarios.add(scenario);
  }
  const set: TagSet = {
    tags,
    routes: sharedRoutes(collector, matches),
    matches,
    endpoint: undefined,
    requests: 0,
    failures: 0,
    checkPasses: 0,
    checkFails: 0,
  };
  collector.liveTagSets.push(set);
  return set;
}

const MOST_SCENARIOS = 1000;
const MOST_ENDPOINTS = 1000;

/** Sets that match the same sub-metrics share their routes, so that 100,000 URLs do not make 100,000 tables. */
function sharedRoutes(collector: Collector, matches: ReadonlySet<string>): (Route | undefined)[] {
  const key = [...matches].join("\n");
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
  const route = { sinks, feeds: FED_BY[metric.name] ?? FEEDS.nothing };
  set.routes[metric.index] = route;
  return route;
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
    if (value !== 0) set.failures++;
  } else if (feeds === FEEDS.checks) {
    if (value === 0) set.checkFails++;
    else set.checkPasses++;
  } else {
    beganBefore(collector, value);
  }
}

/** k6 stamps a sample when it ends, so a duration tells when something began. */
function beganBefore(collector: Collector, durationMs: number): void {
  const startMs = collector.timeMs - durationMs;
  if (startMs < collector.startMs && durationMs < Infinity) collector.startMs = startMs;
}

function endpointOf({ endpoints }: Collector, tags: ReadonlyMap<string, string>): EndpointCounts {
  const name = tags.get("name") ?? tags.get("url") ?? "";
  const method = tags.get("method") ?? "";
  const key = `${method} ${name}`;
  const known = endpoints.get(key);
  if (known !== undefined) return known;
  if (endpoints.size >= MOST_ENDPOINTS) return added(endpoints, OTHER, "", OTHER);
  return added(endpoints, key, method, name);
}

function added(
  endpoints: Map<string, EndpointCounts>,
  key: string,
  method: string,
  name: string,
): EndpointCounts {
  const known = endpoints.get(key);
  if (known !== undefined) return known;
  const durations = emptySink(`${method} ${name}`.trim(), "trend", "ms");
  const counts: EndpointCounts = { name, method, requests: 0, failures: 0, durations };
  endpoints.set(key, counts);
  return counts;
}
