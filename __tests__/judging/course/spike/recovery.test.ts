import { describe, expect, test } from "vitest";
import { recoveryOf } from "../../../../src/judging/course/spike/recovery.ts";
import type { Measurements } from "../../../../src/model/measurement.ts";
import type { Timeline } from "../../../../src/model/timeline.ts";
import type { Recovery } from "../../../../src/model/shapes.ts";
import { aRecordedSpike } from "../../a-recorded-spike.ts";
import { aPhase, aRun, aTimeline, type MadeService } from "../../a-timeline.ts";

/** Forty seconds of 40 users, twenty of 160, and 120 after: windows of five seconds. */
const users = (second: number): number => (second >= 40 && second < 60 ? 160 : 40);

/** Latency of 50 ms, 400 ms in the spike, and after it what `after` says of the seconds since. */
function latency(after: (since: number) => number): (second: number) => number {
  return (second) => (second < 40 ? 50 : second < 60 ? 400 : after(second - 60));
}

function recovery(service: Partial<MadeService>, seed = 1, seconds = 180): Recovery {
  const timeline = aRun(seconds, { users, latencyMs: latency(() => 50), ...service }, seed);
  const phases = [
    aPhase(timeline, "baseline", [0, 40]),
    aPhase(timeline, "spike", [40, 60]),
    aPhase(timeline, "after", [60, seconds]),
  ];
  return recoveryOf(timeline, phases);
}

/** The same measurements, as if their quantiles came from histograms. */
function roughly(measurements: Measurements): Measurements {
  return new Map(
    [...measurements].map(([metric, { distribution, ...rest }]) => [
      metric,
      distribution === undefined
        ? rest
        : { ...rest, distribution: { ...distribution, relativeError: 0.001 } },
    ]),
  );
}

/** Two spikes, 80 seconds apart. */
function twice(second: number): number {
  return users(second % 80);
}

function why(one: Recovery): string {
  return one.kind === "not assessed" ? one.why : one.kind;
}

describe("recovery after a spike", () => {
  test("takes no time where the service is back as soon as the users are", () => {
    const { kind, spikes } = recovery({});
    expect(kind).toBe("recovered");
    expect(spikes).toEqual([{ kind: "recovered", backMs: 60_000, seconds: 0 }]);
  });

  test("takes as long as latency stays up", () => {
    const slow = recovery({ latencyMs: latency((since) => (since < 30 ? 400 : 50)) });
    expect(slow).toMatchObject({ kind: "recovered", seconds: 30 });
  });

  test("takes as long as a queue takes to drain, until p95 is within a fifth of what it was", () => {
    // 50·(1 + 7·e^(−t/20)) is within a fifth from 20·ln 35 = 71 s on; a window of 5 s is judged by its own p95
    const drain = recovery({
      latencyMs: latency((since) => 50 * (1 + 7 * Math.exp(-since / 20))),
    });
    if (drain.kind !== "recovered") throw new Error(drain.kind);
    expect(drain.seconds).toBeGreaterThan(60);
    expect(drain.seconds).toBeLessThan(75);
  });

  test("does not happen where latency stays up until the end, and the miss names the time it had", () => {
    expect(recovery({ latencyMs: latency(() => 100) })).toMatchObject({
      kind: "not recovered",
      withinSeconds: 120,
    });
  });

  test("is not three good windows with a bad one between", () => {
    const relapsing = latency((since) => (since % 15 < 10 ? 50 : 400));
    expect(recovery({ latencyMs: relapsing }).kind).toBe("not recovered");
  });

  test("waits for errors too", () => {
    const failing = recovery({
      errorRate: (second) => (second >= 40 && second < 90 ? 0.1 : 0),
    });
    if (failing.kind !== "recovered") throw new Error(failing.kind);
    // errors end 30 s after the users are back; a window may hold a second of them that chance left without one
    expect(failing.seconds).toBeGreaterThanOrEqual(27);
    expect(failing.seconds).toBeLessThanOrEqual(30);
  });

  test("does not mind errors that were there before, nor a single one", () => {
    expect(recovery({ errorRate: () => 0.05 })).toMatchObject({ kind: "recovered" });
    const timeline = aRun(180, { users, latencyMs: latency(() => 50) });
    const one = { ...timeline, failures: timeline.failures.map((_, s) => (s === 62 ? 1 : 0)) };
    const phases = [aPhase(one, "baseline", [0, 40]), aPhase(one, "spike", [40, 60])];
    expect(recoveryOf(one, phases)).toMatchObject({ kind: "recovered", seconds: 0 });
  });

  test("is not proved by silence: a service that hangs has not recovered", () => {
    const silent = recovery({ requests: (second) => (second < 60 ? 80 : 0) });
    expect(silent).toMatchObject({ kind: "not recovered", withinSeconds: 120 });
    const late = recovery({ requests: (second) => (second >= 60 && second < 100 ? 0 : 80) });
    expect(late).toMatchObject({ kind: "recovered" });
    // a window that has one second of requests after forty of silence is normal by its p95: 100 − 4
    if (late.kind === "recovered") expect(late.seconds).toBeGreaterThanOrEqual(36);
  });

  test("takes no time in 38 of 40 runs that were never disturbed", () => {
    const calm = Array.from({ length: 40 }, (_, seed) =>
      recovery({ latencyMs: () => 50, requests: () => 40 }, 100 + seed),
    );
    const at = calm.filter((one) => one.kind === "recovered" && one.seconds === 0);
    expect(at.length).toBeGreaterThanOrEqual(38);
  });

  test("knows how much a window of few requests scatters, and takes no recovery from that", () => {
    const calm = Array.from({ length: 100 }, (_, seed) =>
      recovery({ latencyMs: () => 50, requests: () => 5 }, 300 + seed),
    );
    const at = calm.filter((one) => one.kind === "recovered" && one.seconds <= 5);
    // three windows, each of which passes its limit 2.5 times in 100
    expect(at.length).toBeGreaterThanOrEqual(90);
  });

  test("asks for no window shorter than the histograms that quantiles come from", () => {
    const timeline = aRun(180, { users, latencyMs: latency(() => 50) });
    const lengthsMs: number[] = [];
    const rough: Timeline = {
      ...timeline,
      between: (stretch) => {
        lengthsMs.push(stretch.toMs - stretch.fromMs);
        return roughly(timeline.between(stretch));
      },
    };
    const short = { ...rough, users: rough.users.map((count, s) => (s < 76 ? count : 160)) };
    const phases = [aPhase(short, "baseline", [0, 40]), aPhase(short, "spike", [40, 60])];
    // 16 s after the spike: windows of 1 s, were it not for stretches of 180/64 s
    expect(recoveryOf(short, phases)).toMatchObject({ kind: "recovered" });
    expect(Math.min(...lengthsMs)).toBe(3000);
    // eight seconds hold no three windows of three
    const shorter = { ...rough, users: rough.users.map((count, s) => (s < 68 ? count : 160)) };
    expect(why(recoveryOf(shorter, phases))).toBe("too little time after the spike");
    lengthsMs.length = 0;
    const exact: Timeline = {
      ...short,
      between: (stretch) => {
        lengthsMs.push(stretch.toMs - stretch.fromMs);
        return timeline.between(stretch);
      },
    };
    expect(recoveryOf(exact, phases)).toMatchObject({ kind: "recovered" });
    expect(Math.min(...lengthsMs)).toBe(1000);
  });

  test("is told of each spike of a recording, and the worst speaks", () => {
    const timeline = aRecordedSpike();
    const phases = [
      aPhase(timeline, "baseline", [2, 14]),
      aPhase(timeline, "spike", [15, 29], [43, 57], [71, 85]),
      aPhase(timeline, "after", [31, 42], [58, 70], [86, 106]),
    ];
    // Before: p95 100 ms, so the limit is 120 ms (the windows' own upper end is 118.7). p95 by the second, reckoned apart:
    // 30: 204, 31: 85, 32: 87, 33: 101 · 58: 109, 59: 97, 60: 91 · 86: 97, 87: 104, 88: 115
    expect(recoveryOf(timeline, phases)).toEqual({
      kind: "recovered",
      seconds: 1,
      spikes: [
        { kind: "recovered", backMs: 30_000, seconds: 1 },
        { kind: "recovered", backMs: 58_000, seconds: 0 },
        { kind: "recovered", backMs: 86_000, seconds: 0 },
      ],
    });
  });

  test("of one spike that never ended outweighs one that did", () => {
    const timeline = aRun(160, {
      users: twice,
      latencyMs: (second) => (twice(second) > 40 || second >= 140 ? 400 : 50),
    });
    const phases = [
      aPhase(timeline, "baseline", [0, 40]),
      aPhase(timeline, "spike", [40, 60], [120, 140]),
    ];
    const two = recoveryOf(timeline, phases);
    expect(two).toMatchObject({ kind: "not recovered", withinSeconds: 20 });
    expect(two.spikes.map(({ kind }) => kind)).toEqual(["recovered", "not recovered"]);
  });

  test("may take the last three windows, and none of the next spike", () => {
    const last = { latencyMs: latency((since) => (since < 17 ? 400 : 50)) };
    // twenty seconds are left: windows of one, the last three of which begin at 17 s
    expect(recovery(last, 1, 80)).toMatchObject({ kind: "recovered", seconds: 17 });
    expect(
      recovery({ latencyMs: latency((since) => (since < 18 ? 400 : 50)) }, 1, 80),
    ).toMatchObject({ kind: "not recovered", withinSeconds: 20 });
    const timeline = aRun(200, {
      users: twice,
      latencyMs: (second) => (second >= 40 && second < 119 ? 400 : 50),
    });
    const phases = [aPhase(timeline, "baseline", [0, 40]), aPhase(timeline, "spike", [40, 60])];
    expect(recoveryOf(timeline, phases).spikes.map(({ kind }) => kind)).toEqual([
      "not recovered",
      "recovered",
    ]);
  });

  test("of two spikes that never ended is missed by the longer time", () => {
    const timeline = aRun(160, {
      users: twice,
      latencyMs: (second) => (second < 40 ? 50 : 400),
    });
    const phases = [aPhase(timeline, "baseline", [0, 40]), aPhase(timeline, "spike", [40, 60])];
    // from 60 to 120 s, and from 140 s to the end
    expect(recoveryOf(timeline, phases)).toMatchObject({
      kind: "not recovered",
      withinSeconds: 60,
      spikes: [{ withinSeconds: 60 }, { withinSeconds: 20 }],
    });
  });

  test("is told with the length of a bucket more where the load was back at any time in it", () => {
    const fine = aRun(1800, {
      users: (second) => (second >= 400 && second < 600 ? 160 : 40),
      latencyMs: (second) => (second >= 400 && second < 630 ? 400 : 50),
      requests: () => 20,
    });
    const tens = (counts: readonly (number | undefined)[]): readonly number[] =>
      Array.from({ length: 180 }, (_, ten) =>
        counts.slice(10 * ten, 10 * ten + 10).reduce<number>((sum, one) => sum + (one ?? 0), 0),
      );
    const coarse: Timeline = {
      ...fine,
      bucketMs: 10_000,
      users: tens(fine.users).map((sum) => sum / 10),
      requests: tens(fine.requests),
      failures: tens(fine.failures),
      iterations: tens(fine.iterations),
    };
    const found = [aPhase(fine, "baseline", [0, 400]), aPhase(fine, "spike", [400, 600])];
    expect(recoveryOf(coarse, found)).toMatchObject({
      kind: "recovered",
      seconds: 40,
      spikes: [{ backMs: 600_000, seconds: 40 }],
    });
  });

  test("is not assessed where nothing was timed, or the load came back to no level", () => {
    const timeline = aRun(120, { users, latencyMs: () => 50 });
    const phases = [aPhase(timeline, "baseline", [0, 40]), aPhase(timeline, "spike", [40, 60])];
    const untimed = { ...timeline, between: () => new Map() };
    expect(recoveryOf(untimed, phases)).toStrictEqual({
      kind: "not assessed",
      why: "no requests before the spike",
      spikes: [],
    });
    const fallen = { ...timeline, users: timeline.users.map((count, s) => (s < 60 ? count : 10)) };
    expect(recoveryOf(fallen, phases)).toStrictEqual({
      kind: "not assessed",
      why: "too little time after the spike",
      spikes: [{ kind: "not assessed", why: "too little time after the spike" }],
    });
    expect(recovery({}, 1, 63)).toMatchObject({ kind: "recovered" });
    expect(recovery({}, 1, 62).spikes).toStrictEqual([
      { kind: "not assessed", why: "too little time after the spike" },
    ]);
  });

  test("is not assessed without a spike, requests before it, users who come back, or time", () => {
    expect(why(recovery({ users: () => 40 }))).toBe("no spike");
    expect(why(recovery({ requests: (second) => (second < 40 ? 0 : 80) }))).toBe(
      "no requests before the spike",
    );
    expect(why(recovery({ users: (second) => (second < 40 ? 40 : 160) }))).toBe(
      "the load never came back",
    );
    expect(why(recovery({}, 1, 62))).toBe("too little time after the spike");
    expect(why(recoveryOf(aTimeline([], []), []))).toBe("no spike");
  });
});
