import { describe, expect, test } from "vitest";
import { capacityOf } from "../../../src/judging/capacity/capacity.ts";
import { closureOf } from "../../../src/judging/capacity/closure.ts";
import type { Capacity } from "../../../src/model/capacity.ts";
import type { Gauge } from "../../../src/model/gauge.ts";
import type { Objective } from "../../../src/model/objective.ts";
import type { Role } from "../../../src/model/role.ts";
import type { Stretch } from "../../../src/model/timeline.ts";
import type { Unit } from "../../../src/model/unit.ts";
import { aPhase, aRun, type MadeService } from "../a-timeline.ts";

/** The law λ = 20, σ = 0.02, κ = 0.0005, written out a second time; its peak is at √(0.98/0.0005) = 44.27 users. */
const done = (users: number): number =>
  (20 * users) / (1 + 0.02 * (users - 1) + 0.0005 * users * (users - 1));

const START = 1_700_000_000_000;

/** One user more each second, up to 64; nobody thinks, so that N = X·R. */
const ramp: MadeService = {
  users: (second) => second + 1,
  requests: (second) => Math.round(done(second + 1)),
  latencyMs: (second) => (1000 * (second + 1)) / done(second + 1),
  scatter: 0,
};

const below = (metric: string, text: string, limit: number): Objective => ({
  metric,
  aggregation: text.startsWith("p") ? { kind: "quantile", percent: 95 } : { kind: "rate" },
  comparator: "<",
  limit,
  text,
  absent: "unmeasured",
  origin: { kind: "config", place: { file: "plimsoll.yml" } },
});

const P95 = below("http_req_duration", "p(95) < 150ms", 150);

function told(
  service: Partial<MadeService> = {},
  objectives: readonly Objective[] = [],
  gauges: readonly Gauge[] = [],
): Capacity {
  const timeline = aRun(64, { ...ramp, ...service });
  const machines = { gauges, startMs: START };
  const capacity = capacityOf({ timeline, phases: [], objectives, machines });
  if (capacity === undefined) throw new Error("no capacity");
  return capacity;
}

/** A gauge that has one value in each second of the run. */
function aGauge(name: string, role: Role, unit: Unit, value: (second: number) => number): Gauge {
  const seconds = Array.from({ length: 64 }, (_, second) => second);
  return {
    query: { name, query: name, unit, scale: 1, absent: "unmeasured", role },
    file: "prometheus/answer.json",
    series: [
      {
        labels: {},
        timesMs: seconds.map((second) => START + 1000 * second),
        values: seconds.map(value),
      },
    ],
    stepMs: 1000,
    lookBackMs: 0,
    isRawCounter: false,
  };
}

describe("the levels of a ramp", () => {
  const { cut, levels } = told();

  test("are its twentieths and the time at its top", () => {
    expect(cut).toBe("ramp");
    expect(levels).toHaveLength(21);
    // The climb of 62 s (up to 98 % of 64 users) is cut each 3.1 s; its first piece is the seconds 0 to 3 with 1 to 3 users.
    expect(levels[0]).toMatchObject({ fromMs: 0, toMs: 3000, users: 2 });
    const users = levels.map((level) => level.users);
    expect(users).toEqual(users.toSorted((a, b) => a - b));
  });

  test("with fewer than twenty requests are left out", () => {
    const slow = told({ requests: (second) => (second < 30 ? 6 : 20) });
    // 3 or 4 s with 6 requests are 18 or 24.
    expect(slow.levels.every(({ requests }) => requests >= 20)).toBe(true);
    expect(slow.levels.length).toBeLessThan(levels.length);
  });

  test("end where the load is greatest: a service that was overloaded before is another", () => {
    const timeline = aRun(128, {
      ...ramp,
      users: (second) => (second < 64 ? second + 1 : 128 - second),
      requests: (second) => (second < 64 ? Math.round(done(second + 1)) : 5),
    });
    const there = capacityOf({ timeline, phases: [], objectives: [] });
    expect(Math.max(...(there?.levels.map(({ toMs }) => toMs) ?? []))).toBeLessThanOrEqual(66_000);
  });

  test("are the plateaus of users where six of them differ", () => {
    const timeline = aRun(80, {
      users: (second) => 8 * (Math.floor(second / 10) + 1),
      latencyMs: () => 100,
    });
    const phases = Array.from({ length: 8 }, (_, index) =>
      aPhase(timeline, `level ${index + 1}`, [10 * index, 10 * index + 10]),
    );
    const there = capacityOf({ timeline, phases, objectives: [] });
    expect(there?.cut).toBe("plateaus");
    expect(there?.levels.map(({ users }) => users)).toEqual([8, 16, 24, 32, 40, 48, 56, 64]);
  });

  test("of users who were all there at once are one, of which nothing is told", () => {
    const timeline = aRun(30, { users: () => 20, latencyMs: () => 10 });
    expect(capacityOf({ timeline, phases: [], objectives: [] })).toBeUndefined();
  });

  test("of a run without users are none, so nothing is told", () => {
    const timeline = aRun(30, { users: () => 0, latencyMs: () => 10 });
    expect(capacityOf({ timeline, phases: [], objectives: [] })).toBeUndefined();
  });
});

describe("the law of a ramp", () => {
  test("is the one by which the service was made", () => {
    const { scalability } = told();
    if (scalability.kind !== "fitted") throw new Error(scalability.why);
    expect(scalability.alone.value).toBeCloseTo(20, 0);
    expect(scalability.contention.value).toBeCloseTo(0.02, 2);
    expect(scalability.explained).toBeGreaterThan(0.99);
    expect(scalability.peak.kind).toBe("within reach");
    expect(Math.abs(scalability.peak.users - 44.27)).toBeLessThan(1.5);
  });

  test("has no peak beyond twice the users that were measured", () => {
    const linear = { requests: (second: number) => 10 * (second + 1), latencyMs: () => 100 };
    const { scalability } = told(linear);
    expect(scalability).toMatchObject({ kind: "fitted", peak: { kind: "beyond", users: 128 } });
  });

  test("is not told of fewer than six levels", () => {
    const stairs = (second: number): number => [10, 20, 30, 40, 60][Math.floor(second / 13)] ?? 60;
    const { scalability } = told({ users: stairs, latencyMs: () => 100 });
    expect(scalability).toMatchObject({ kind: "not told", why: "too few levels", levels: 5 });
  });

  test("is not told of levels that span less than four times", () => {
    const users = (second: number): number => 40 + second;
    const { scalability } = told({
      users,
      requests: (second) => Math.round(done(users(second))),
      latencyMs: (second) => (1000 * users(second)) / done(users(second)),
    });
    expect(scalability).toMatchObject({ kind: "not told", why: "too narrow" });
  });

  test("is not told where it explains less than nine tenths of the variance", () => {
    const jumping = (second: number): number => (Math.floor(second / 6) % 2 === 0 ? 30 : 90);
    const { scalability } = told({
      requests: jumping,
      latencyMs: (second) => (1000 * (second + 1)) / jumping(second),
    });
    expect(scalability).toMatchObject({ kind: "not told", why: "poor fit" });
  });

  test("is not told where users do not wait for the service", () => {
    const { scalability, closure } = told({ latencyMs: () => 5 });
    expect(closure.kind).toBe("not closed");
    expect(scalability).toMatchObject({ kind: "not told", why: "not closed" });
  });
});

describe("Little's law", () => {
  test("holds where each user waits for its own requests", () => {
    const { closure } = told();
    expect(closure.kind).toBe("closed");
    if (closure.kind === "closed") expect(Math.abs(closure.ratio - 1)).toBeLessThan(0.02);
  });

  test("is asked of all levels together", () => {
    // the first three seconds, with a request of 5 ms for 50, are few of 64
    const late = told({ latencyMs: (second) => (second < 3 ? 1 : ramp.latencyMs(second)) });
    expect(late.closure.kind).toBe("closed");
  });

  test("is not assessed where nothing was asked or nobody was there", () => {
    const timeline = aRun(64, ramp);
    const nobody = { ...timeline, users: timeline.users.map(() => 0) };
    const of = (made: typeof timeline): unknown => closureOf(made, { fromMs: 0, toMs: 64_000 });
    expect(of(nobody)).toEqual({ kind: "not assessed", why: "no iterations" });
    expect(of({ ...timeline, between: () => new Map() })).toEqual({
      kind: "not assessed",
      why: "no iterations",
    });
  });

  test("is not assessed where iterations were counted and not timed, or timed and not counted", () => {
    const timeline = aRun(64, ramp);
    for (const missing of ["iterations", "iteration_duration"]) {
      const partly = {
        ...timeline,
        between: (stretch: Stretch) =>
          new Map([...timeline.between(stretch)].filter(([metric]) => metric !== missing)),
      };
      expect(closureOf(partly, { fromMs: 0, toMs: 64_000 })).toEqual({
        kind: "not assessed",
        why: "no iterations",
      });
    }
  });

  test("is taken over the stretch that is asked for, wherever it lies", () => {
    const timeline = aRun(64, ramp);
    const late = closureOf(timeline, { fromMs: 40_000, toMs: 60_000 });
    // one tenth of twenty seconds is two, and an iteration at 60 users takes 198 ms
    expect(late.kind).toBe("closed");
    // one tenth of a second is less than that
    expect(closureOf(timeline, { fromMs: 59_000, toMs: 60_000 })).toMatchObject({
      why: "long iterations",
    });
  });

  test("is not assessed over iterations that are as long as the ramp", () => {
    expect(told({ latencyMs: () => 20_000 }).closure).toEqual({
      kind: "not assessed",
      why: "long iterations",
    });
  });
});

describe("the knee", () => {
  test("lies where p95 crosses its limit, on a straight line between two levels", () => {
    const { knee, levels } = told({}, [P95]);
    if (knee.kind !== "found") throw new Error(knee.kind);
    // R = (1 + 0.02(N − 1) + 0.0005·N(N − 1))/20 s is 150 ms at 0.0005N² + 0.0195N − 2.02 = 0: N = 46.98
    expect(Math.abs(knee.users - 46.98)).toBeLessThan(1.7);
    const [last, first] = knee.between;
    const at = levels.findIndex(({ users }) => users === last);
    expect(levels[at]?.p95Ms).toBeLessThan(150);
    expect(levels[at + 1]?.users).toBe(first);
    expect(levels[at + 1]?.p95Ms).toBeGreaterThanOrEqual(150);
    expect(knee.objective).toBe("http_req_duration p(95) < 150ms");
  });

  test("lies where errors begin, if they begin before p95 is too long", () => {
    const errors = below("http_req_failed", "rate < 1%", 0.01);
    const failing = { errorRate: (second: number) => (second < 20 ? 0 : 0.5) };
    const { knee } = told(failing, [P95, errors]);
    expect(knee).toMatchObject({ kind: "found", objective: "http_req_failed rate < 1%" });
    if (knee.kind === "found") expect(Math.abs(knee.users - 20)).toBeLessThan(3);
  });

  test("is not found by a lone level that misses between two that meet", () => {
    const hiccup = (second: number): number => (second >= 28 && second < 31 ? 400 : 100);
    expect(told({ latencyMs: hiccup }, [P95]).knee).toMatchObject({ kind: "not reached" });
  });

  test("is not reached where all levels meet what is asked", () => {
    const { knee, levels } = told({ latencyMs: () => 100 }, [P95]);
    expect(knee).toMatchObject({ kind: "not reached", users: levels.at(-1)?.users });
  });

  test("lies below what was measured where the first levels miss it", () => {
    const { knee } = told({ latencyMs: () => 200 }, [P95]);
    expect(knee).toMatchObject({ kind: "below", objective: "http_req_duration p(95) < 150ms" });
  });

  test("is not told where nothing is asked of p95 or errors for the whole run", () => {
    expect(told({}, []).knee).toEqual({ kind: "no objective" });
    expect(told({}, [{ ...P95, phase: "level 1" }]).knee).toEqual({ kind: "no objective" });
    expect(told({}, [{ ...P95, metric: "http_req_waiting" }]).knee.kind).toBe("no objective");
  });
});

describe("what is done in an hour", () => {
  // 40 iterations a second on the lower half of the climb and 80 on the upper one
  const requests = (second: number): number => (second < 32 ? 40 : 80);

  test("is told of the greatest load where all meet what is asked, or nothing is", () => {
    expect(told({ requests, latencyMs: () => 100 }, [P95]).iterationsPerHour).toBeCloseTo(
      80 * 3600,
    );
    expect(told({ requests, latencyMs: () => 100 }).iterationsPerHour).toBeCloseTo(80 * 3600);
  });

  test("is told of the last level before the knee, and of the first one where none meets it", () => {
    const slower = (second: number): number => (second < 30 ? 100 : 200);
    const found = told({ requests, latencyMs: slower }, [P95]);
    expect(found.knee.kind).toBe("found");
    expect(found.iterationsPerHour).toBeCloseTo(40 * 3600);
    const missed = told({ requests, latencyMs: () => 200 }, [P95]);
    expect(missed.knee.kind).toBe("below");
    expect(missed.iterationsPerHour).toBeCloseTo(40 * 3600);
  });
});

describe("what was requested meanwhile", () => {
  /** Ten seconds of nobody, the climb, and ten seconds of nobody again; forty requests a second all along. */
  const timeline = aRun(84, {
    users: (second) => (second < 10 || second >= 74 ? 0 : second - 9),
    latencyMs: () => 100,
    requests: () => 40,
  });
  const seconds = Array.from({ length: 84 }, (_, second) => second);
  const used = {
    ...aGauge("host_cpu", "host.cpu", "ratio", () => 0),
    series: [
      {
        labels: {},
        timesMs: seconds.map((second) => START + 1000 * second),
        values: seconds.map((second) => (second < 10 || second > 74 ? 0.9 : 0.5)),
      },
    ],
  };
  const measured = (): Capacity | undefined =>
    capacityOf({
      timeline,
      phases: [],
      objectives: [],
      machines: { gauges: [used], startMs: START },
    });

  test("is that of the climb and the top, as are the gauges beside it", () => {
    const busiest = measured()?.busiest;
    expect(busiest).toMatchObject({ utilisation: 0.5, fullAt: 80 });
    expect(busiest?.requestsPerSecond).toBeCloseTo(40, 9);
  });

  test("has iterations an hour only where any ended", () => {
    expect(measured()?.iterationsPerHour).toBeCloseTo(40 * 3600, 6);
    const unended = { ...timeline, iterations: timeline.iterations.map(() => 0) };
    expect(capacityOf({ timeline: unended, phases: [], objectives: [] })).not.toHaveProperty(
      "iterationsPerHour",
    );
  });
});

describe("growth", () => {
  const replicas = aGauge("replicas", "app.replicas", "number", () => 4);
  const cpu = aGauge("app_cpu", "app.cpu", "ratio", (second) => second / 100);

  test("is told in instances that carry 70 % of what one carried at the knee", () => {
    const { growth, knee } = told({}, [P95], [replicas, cpu]);
    if (knee.kind !== "found") throw new Error(knee.kind);
    expect(growth).toMatchObject({ users: 64, instances: 4 });
    const [once, twice] = growth.rows;
    // 64 users on instances of knee/4 users each, 70 % of that: 64·4/(0.7·knee)
    expect(once).toMatchObject({ times: 1, users: 64, need: { kind: "instances" } });
    expect(once?.need).toMatchObject({ count: Math.ceil(256 / (0.7 * knee.users)) });
    expect(twice?.need).toMatchObject({
      count: Math.ceil(512 / (0.7 * knee.users)),
      from: Math.ceil(512 / (0.7 * knee.between[1])),
      to: Math.ceil(512 / (0.7 * knee.between[0])),
    });
  });

  test("is told by the CPU of the host as by that of the service", () => {
    const host = aGauge("host_cpu", "host.cpu", "ratio", () => 0.5);
    expect(told({}, [P95], [replicas, host]).growth.rows[0]?.need.kind).toBe("instances");
  });

  test("beyond twice what was measured is not told", () => {
    const { growth } = told({}, [P95], [replicas, cpu]);
    expect(growth.rows.map(({ times, need }) => [times, need.kind])).toEqual([
      [1, "instances"],
      [2, "instances"],
      [5, "not measured"],
      [10, "not measured"],
    ]);
  });

  test.each([
    ["no knee", [], [replicas, cpu]],
    ["no instances", [P95], [cpu]],
    ["no instances", [P95], [aGauge("replicas", "app.replicas", "number", () => 0), cpu]],
    ["no CPU", [P95], [replicas]],
    ["no CPU", [P95], [replicas, { ...cpu, why: "partial-answer" }]],
  ] as const)("is unknown with %s", (why, objectives, gauges) => {
    const { growth } = told({}, objectives, gauges);
    expect(growth.rows[0]?.need).toEqual({ kind: "unknown", why });
    expect("instances" in growth).toBe(gauges.some(({ query }) => query.role === "app.replicas"));
  });
});

describe("the component that saturates first", () => {
  const cpu = aGauge("host_cpu", "host.cpu", "ratio", () => 0.3);
  const used = aGauge("pool_used", "database.pool.used", "number", () => 12);
  const max = aGauge("pool_max", "database.pool.max", "number", () => 20);

  test("is the one in which the same throughput takes up most", () => {
    const { busiest } = told({}, [], [cpu, used, max]);
    // 12 of 20 connections against 30 % of the CPU
    expect(busiest).toMatchObject({ name: "pool_used", role: "database.pool.used" });
    expect(busiest?.utilisation).toBeCloseTo(0.6, 9);
    expect(busiest?.fullAt).toBeCloseTo((busiest?.requestsPerSecond ?? 0) / 0.6, 9);
  });

  test("is full at no throughput that lies beyond twice the measured one", () => {
    const idle = aGauge("host_cpu", "host.cpu", "ratio", () => 0.05);
    const { busiest } = told({}, [], [idle]);
    expect(busiest?.name).toBe("host_cpu");
    expect(busiest).not.toHaveProperty("fullAt");
  });

  test("is no pool without a size, no number that is no share, and no process of unknown cores", () => {
    const percent = aGauge("host_cpu", "host.cpu", "number", () => 30);
    const cores = aGauge("app_cpu", "app.cpu", "ratio", () => 2.5);
    expect(told({}, [], [used, percent, cores])).not.toHaveProperty("busiest");
  });
});
