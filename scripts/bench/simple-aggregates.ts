import type { Figures } from "./figures.ts";

/** One sample, however it was parsed. */
interface PlainSample {
  readonly metric: string;
  readonly timeMs: number;
  readonly value: number;
  readonly tags: Readonly<Record<string, string>>;
}

interface PlainMetric {
  count: number;
  sum: number;
  min: number;
  max: number;
  nonZero: number;
  last: number;
  readonly values: number[];
}

interface PlainEndpoint {
  requests: number;
  failures: number;
  readonly durations: number[];
}

/** The same aggregates as the product's, as one would write them over parsed objects: maps, arrays and a sort at the end. */
interface SimpleAggregates {
  readonly metrics: Map<string, PlainMetric>;
  readonly endpoints: Map<string, PlainEndpoint>;
  readonly statuses: Map<string, number>;
  readonly errorCodes: Map<string, number>;
  readonly checks: Map<string, { passes: number; fails: number }>;
  readonly seconds: Map<
    number,
    { requests: number; failures: number; users: number; durations: number[] }
  >;
}

const TRENDS = /^(?:http_req_(?!failed)|iteration_duration|group_duration)/u;

/** Nothing yet. */
export function simpleAggregates(): SimpleAggregates {
  return {
    metrics: new Map(),
    endpoints: new Map(),
    statuses: new Map(),
    errorCodes: new Map(),
    checks: new Map(),
    seconds: new Map(),
  };
}

/** Adds one sample to everything it belongs to. */
export function addPlainSample(all: SimpleAggregates, sample: PlainSample): void {
  const { metric, value, tags, timeMs } = sample;
  addToMetric(all.metrics, metric, value);
  if (metric === "http_req_duration" && tags["expected_response"] === "true") {
    addToMetric(all.metrics, "http_req_duration{expected_response:true}", value);
  }
  const second = entry(all.seconds, Math.floor(timeMs / 1000), () => ({
    requests: 0,
    failures: 0,
    users: 0,
    durations: [],
  }));
  if (metric === "vus") second.users = value;
  if (metric === "checks") addCheck(all, tags, value);
  if (metric !== "http_reqs" && metric !== "http_req_duration" && metric !== "http_req_failed")
    return;
  const endpoint = entry(all.endpoints, `${tags["method"]} ${tags["name"]}`, () => ({
    requests: 0,
    failures: 0,
    durations: [],
  }));
  if (metric === "http_req_duration") {
    endpoint.durations.push(value);
    second.durations.push(value);
  } else if (metric === "http_reqs") {
    endpoint.requests += value;
    second.requests += value;
    increase(all.statuses, tags["status"]);
    increase(all.errorCodes, tags["error_code"]);
  } else if (value !== 0) {
    endpoint.failures++;
    second.failures++;
  }
}

/** Sorts what has to be sorted, and takes the numbers that are compared. */
export function figuresOfSimple(all: SimpleAggregates): Figures {
  const metrics = [...all.metrics].map(([name, metric]) => {
    const values = Float64Array.from(metric.values).toSorted();
    return {
      name,
      count: metric.count,
      quantiles: [0.5, 0.9, 0.95, 0.99].map((q) => quantile(values, q)),
    };
  });
  const endpoints = [...all.endpoints].map(([name, { requests, durations }]) => ({
    name,
    requests,
    p95: quantile(Float64Array.from(durations).toSorted(), 0.95),
  }));
  const seconds = [...all.seconds].map(([, { durations }]) =>
    quantile(Float64Array.from(durations).toSorted(), 0.95),
  );
  const durations = metrics.find(({ name }) => name === "http_req_duration");
  return {
    samples: metrics.reduce((sum, { name, count }) => sum + (name.includes("{") ? 0 : count), 0),
    requests: all.metrics.get("http_reqs")?.sum ?? 0,
    failures: all.metrics.get("http_req_failed")?.nonZero ?? 0,
    p95: durations?.quantiles[2] ?? Number.NaN,
    endpoints: endpoints.length,
    buckets: seconds.length,
  };
}

function addToMetric(metrics: Map<string, PlainMetric>, name: string, value: number): void {
  const metric = entry(metrics, name, () => ({
    count: 0,
    sum: 0,
    min: Infinity,
    max: -Infinity,
    nonZero: 0,
    last: 0,
    values: [],
  }));
  metric.count++;
  metric.sum += value;
  metric.min = Math.min(metric.min, value);
  metric.max = Math.max(metric.max, value);
  if (value !== 0) metric.nonZero++;
  metric.last = value;
  if (TRENDS.test(name)) metric.values.push(value);
}

function addCheck({ checks }: SimpleAggregates, tags: PlainSample["tags"], value: number): void {
  const check = entry(checks, `${tags["group"]} ${tags["check"]}`, () => ({ passes: 0, fails: 0 }));
  if (value === 0) check.fails++;
  else check.passes++;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function increase(map: Map<string, number>, key: string | undefined): void {
  if (key !== undefined && key !== "") map.set(key, (map.get(key) ?? 0) + 1);
}

function quantile(ascending: Float64Array, q: number): number {
  const rank = q * (ascending.length - 1);
  const low = ascending[Math.floor(rank)] ?? Number.NaN;
  return low + ((ascending[Math.ceil(rank)] ?? Number.NaN) - low) * (rank - Math.floor(rank));
}
