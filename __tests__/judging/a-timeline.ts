import type { Measurement, Measurements } from "../../src/model/measurement.ts";
import type { Phase } from "../../src/model/phase.ts";
import type { Stretch, Timeline } from "../../src/model/timeline.ts";
import { normal, seeded } from "./synthetic-series.ts";

/** One request of a made-up run; `atMs` is when it ended. */
export interface MadeRequest {
  readonly atMs: number;
  readonly durationMs: number;
  readonly failed: boolean;
}

/** A timeline in seconds over made-up requests, each an iteration of its own, with exact quantiles by a second reckoning of R-7. */
export function aTimeline(
  users: readonly (number | undefined)[],
  requests: readonly MadeRequest[],
): Timeline {
  const perSecond = users.map((): MadeRequest[] => []);
  for (const request of requests) perSecond[Math.floor(request.atMs / 1000)]?.push(request);
  return {
    offsetMs: 0,
    bucketMs: 1000,
    users,
    requests: perSecond.map((some) => some.length),
    failures: perSecond.map((some) => some.filter(({ failed }) => failed).length),
    iterations: perSecond.map((some) => some.length),
    between: ({ fromMs, toMs }) =>
      measurementsOf(perSecond.slice(Math.round(fromMs / 1000), Math.round(toMs / 1000)).flat()),
  };
}

/** What a made-up service does in each second. */
export interface MadeService {
  readonly users: (second: number) => number;
  /** Median latency; single requests scatter by a third around it, or by `scatter`. */
  readonly latencyMs: (second: number) => number;
  readonly scatter?: number;
  readonly requests?: (second: number) => number;
  /** The share of requests that take ten times as long. */
  readonly slowShare?: (second: number) => number;
  /** The share of requests that fail. */
  readonly errorRate?: (second: number) => number;
}

/** A made-up run of so many seconds. */
export function aRun(seconds: number, service: MadeService, seed = 1): Timeline {
  const random = seeded(seed);
  const noise = normal(random);
  const { users, latencyMs, requests = () => 80, errorRate = () => 0 } = service;
  const { scatter = 1 / 3, slowShare } = service;
  const all = Array.from({ length: seconds }, (_, second) => second);
  return aTimeline(
    all.map(users),
    all.flatMap((second) =>
      Array.from({ length: requests(second) }, () => ({
        atMs: second * 1000 + 1000 * random(),
        durationMs:
          latencyMs(second) *
          Math.exp(noise() * scatter) *
          (slowShare !== undefined && random() < slowShare(second) ? 10 : 1),
        failed: random() < errorRate(second),
      })),
    ),
  );
}

/** A phase over some seconds of a timeline. */
export function aPhase(
  timeline: Timeline,
  name: string,
  ...seconds: readonly [readonly [number, number], ...(readonly [number, number])[]]
): Phase {
  const [first, ...rest] = seconds.map(([from, to]): Stretch => ({
    fromMs: from * 1000,
    toMs: to * 1000,
  }));
  if (first === undefined) throw new Error("a phase needs a stretch");
  const stretches = [first, ...rest] as const;
  const counts = seconds
    .flatMap(([from, to]) => timeline.users.slice(from, to))
    .filter((count) => count !== undefined);
  return {
    name,
    origin: "found",
    stretches,
    durationMs: stretches.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0),
    ...(counts.length > 0 && {
      users: {
        avg: counts.reduce((sum, count) => sum + count, 0) / counts.length,
        max: Math.max(...counts),
      },
    }),
    measurements: joined(stretches.map((stretch) => timeline.between(stretch))),
  };
}

const kept = new WeakMap<Measurements, readonly MadeRequest[]>();

function joined(parts: readonly Measurements[]): Measurements {
  return measurementsOf(parts.flatMap((part) => kept.get(part) ?? []));
}

function measurementsOf(requests: readonly MadeRequest[]): Measurements {
  const sorted = requests.map(({ durationMs }) => durationMs).toSorted((a, b) => a - b);
  const failures = requests.filter(({ failed }) => failed).length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const source = { file: "made up", at: "samples" };
  const plain = { samples: requests.length, notFinite: new Set<string>(), source };
  const measurements = new Map<string, Measurement>([
    [
      "http_reqs",
      { ...plain, kind: "counter", unit: "count", values: new Map([["count", requests.length]]) },
    ],
    [
      "http_req_failed",
      {
        ...plain,
        kind: "rate",
        unit: "ratio",
        values: new Map([
          ["count", failures],
          ["rate", failures / requests.length],
        ]),
      },
    ],
    [
      "http_req_duration",
      {
        ...plain,
        kind: "trend",
        unit: "ms",
        values: new Map([["avg", mean]]),
        distribution: { quantile: (q) => r7(sorted, q), relativeError: 0 },
      },
    ],
    [
      "iterations",
      { ...plain, kind: "counter", unit: "count", values: new Map([["count", requests.length]]) },
    ],
    [
      "iteration_duration",
      { ...plain, kind: "trend", unit: "ms", values: new Map([["avg", mean]]) },
    ],
  ]);
  kept.set(measurements, requests);
  return measurements;
}

function r7(sorted: readonly number[], q: number): number {
  const rank = (sorted.length - 1) * q;
  const low = sorted[Math.floor(rank)] ?? Number.NaN;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low * (1 - rank + Math.floor(rank)) + high * (rank - Math.floor(rank));
}
