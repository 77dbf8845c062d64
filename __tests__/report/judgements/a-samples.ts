import type { JudgedPhase, JudgedSamples } from "../../../src/model/judged-samples.ts";
import type { RunPart, Shapes } from "../../../src/model/shapes.ts";

/** A part of a run of some seconds with the numbers of a calm minute. */
export function aPart(
  fromSeconds: number,
  toSeconds: number,
  parts: Partial<RunPart> = {},
): RunPart {
  return {
    fromMs: fromSeconds * 1000,
    toMs: toSeconds * 1000,
    requests: 2000,
    failures: 0,
    errorRate: 0,
    p50Ms: 35.2,
    p95Ms: 95.8,
    p99Ms: 135.1,
    requestsPerSecond: 166.2,
    users: 40,
    ...parts,
  };
}

function aPhase(name: string, part: RunPart): JudgedPhase {
  return { name, origin: "found", durationMs: part.toMs - part.fromMs, ...part };
}

/** Shapes of a run in which nothing moves. */
const CALM: Shapes = {
  latency: {
    kind: "stable",
    changeShare: 0.012,
    interval: [-0.031, 0.054],
    degradation: "none",
    buckets: 40,
  },
  throughput: {
    kind: "decreasing",
    changeShare: -0.083,
    interval: [-0.12, -0.051],
    degradation: "minimal",
    buckets: 40,
  },
  recovery: { kind: "not assessed", why: "no spike", spikes: [] },
  parts: [],
};

/** What the samples of a run of forty seconds tell. */
export function someSamples(parts: Partial<JudgedSamples> = {}): JudgedSamples {
  const seconds = Array.from({ length: 40 }, (_, second) => second);
  const whole = aPart(0, 40);
  return {
    measured: aPhase("steady", whole),
    phases: [aPhase("steady", whole)],
    shapes: CALM,
    series: {
      startMs: 0,
      stepMs: 1000,
      users: seconds.map((second) => Math.min(40, second * 4)),
      requestsPerSecond: seconds.map((second) => 160 + (second % 7)),
      errorRate: seconds.map(() => 0),
      p50Ms: seconds.map((second) => (second === 3 ? null : 30 + (second % 5))),
      p95Ms: seconds.map((second) => (second === 3 ? null : 90 + (second % 9))),
      p99Ms: seconds.map((second) => (second === 3 ? null : 130 + (second % 11))),
    },
    endpoints: [
      {
        name: "POST /tasks",
        method: "POST",
        requests: 7724,
        failures: 35,
        p50Ms: 53.8,
        p95Ms: 130,
        p99Ms: 183.4,
      },
      { name: "GET /tasks/{id}", method: "GET", requests: 7766, failures: 42 },
    ],
    statuses: { 200: 19_219, 500: 70, 0: 7 },
    errorCodes: { 1500: 70, 1050: 7 },
    connectionErrors: 7,
    users: { avg: 38.6, max: 40 },
    outsideRequests: 2,
    shards: 1,
    quantileError: 0,
    lines: { read: 120_000, refused: 0, console: 0, cut: 0 },
    ...parts,
  };
}

/** A spike from 40 to 160 users and back. */
export const SPIKE_SAMPLES: JudgedSamples = someSamples({
  phases: [
    aPhase("baseline", aPart(0, 20)),
    aPhase(
      "spike",
      aPart(20, 60, { users: 160, p50Ms: 402.8, p99Ms: 5310.6, errorRate: 0.0002, failures: 1 }),
    ),
    aPhase("after", aPart(62, 110, { p50Ms: 36.1 })),
  ],
  shapes: {
    ...CALM,
    latency: { kind: "not assessed", why: "the load moved", buckets: 40 },
    spike: {
      before: aPart(0, 20),
      during: aPart(20, 60, {
        users: 160,
        p50Ms: 402.8,
        p99Ms: 5310.6,
        errorRate: 0.0002,
        requestsPerSecond: 201,
      }),
      after: aPart(62, 110, { p50Ms: 36.1 }),
    },
    recovery: {
      kind: "recovered",
      seconds: 14,
      spikes: [{ kind: "recovered", backMs: 62_000, seconds: 14 }],
    },
  },
});

/** Eight eighths of 25 seconds, the last a quarter slower than the first. */
export const ENDURANCE_SAMPLES: JudgedSamples = someSamples({
  measured: aPhase("steady", aPart(0, 200)),
  shapes: {
    ...CALM,
    latency: {
      kind: "increasing",
      changeShare: 0.24,
      interval: [0.17, 0.31],
      degradation: "moderate",
      buckets: 60,
    },
    parts: Array.from({ length: 8 }, (_, eighth) =>
      aPart(eighth * 25, eighth * 25 + 25, { requests: 2000 + eighth, p99Ms: 98 + eighth }),
    ),
    firstAgainstLast: { firstP50Ms: 20.8, lastP50Ms: 25.9, changeShare: 0.245 },
  },
});
