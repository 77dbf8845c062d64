import { describe, expect, test } from "vitest";
import type { Run } from "../../../../../src/model/run.ts";
import { declared, point, runFrom } from "../reading.ts";

const START = Date.UTC(2026, 10, 23, 9, 0, 0);

function at(seconds: number): string {
  return new Date(START + seconds * 1000).toISOString();
}

/** One line of `vus` a second, and in each second so many requests as there are users, each of `ms` + its number. */
function loadOf(
  curve: readonly number[],
  ms: (second: number) => number,
  tag?: (second: number) => string,
): string {
  const lines = [declared("http_req_duration", "trend", "time"), declared("vus", "gauge")];
  for (const [second, users] of curve.entries()) {
    lines.push(point("vus", users, {}, at(second + 0.5)));
    for (let request = 0; request < users; request++) {
      const tags = {
        scenario: "s",
        name: "/a",
        method: "GET",
        status: "200",
        ...(tag && { load: tag(second) }),
      };
      lines.push(
        point("http_reqs", 1, tags, at(second + 0.6)),
        point("http_req_duration", ms(second) + request / 100, tags, at(second + 0.6)),
        point(
          "http_req_failed",
          request === 0 && second % 10 === 0 ? 1 : 0,
          tags,
          at(second + 0.6),
        ),
      );
    }
  }
  return lines.join("");
}

function durations(
  curve: readonly number[],
  ms: (second: number) => number,
  seconds: readonly number[],
): readonly number[] {
  return seconds.flatMap((second) =>
    Array.from({ length: curve[second]! }, (_, request) => ms(second) + request / 100),
  );
}

/** R-7 by sorting. */
function quantile(values: readonly number[], q: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  const rank = q * (ascending.length - 1);
  const low = ascending[Math.floor(rank)]!;
  return low + (ascending[Math.ceil(rank)]! - low) * (rank - Math.floor(rank));
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const repeat = (users: number, seconds: number): readonly number[] =>
  Array.from({ length: seconds }, () => users);

function told(run: Run): readonly unknown[] {
  return run.samples!.phases.map(({ name, stretches, users }) => [
    name,
    stretches.map(({ fromMs, toMs }) => [Math.ceil(fromMs / 1000) + 0, Math.ceil(toMs / 1000)]),
    users,
  ]);
}

describe("a run second by second", () => {
  const curve = [...range(1, 11), ...repeat(10, 30), ...range(1, 10).toReversed()];
  const ms = (second: number): number => 100 + second;

  test("counts users, requests and failures in each", async () => {
    const { timeline } = (await runFrom(loadOf(curve, ms))).samples!;
    expect(timeline.bucketMs).toBe(1000);
    expect(timeline.users).toEqual(curve);
    expect(timeline.requests).toEqual(curve);
    expect(timeline.failures).toEqual(curve.map((_, second) => (second % 10 === 0 ? 1 : 0)));
  });

  test("gives the exact statistics of any stretch, as if the file held nothing else", async () => {
    const run = await runFrom(loadOf(curve, ms));
    const offset = run.samples!.timeline.offsetMs;
    for (const [from, to] of [
      [0, 49],
      [10, 40],
      [12, 13],
      [3, 20],
    ] as const) {
      const stretch = { fromMs: offset + from * 1000, toMs: offset + to * 1000 };
      const measured = run.samples!.timeline.between(stretch);
      const expected = durations(curve, ms, range(from, to));
      const found = measured.get("http_req_duration")!;
      expect(found.samples).toBe(expected.length);
      for (const q of [0, 0.5, 0.95, 1])
        expect(found.distribution!.quantile(q)).toBe(quantile(expected, q));
      expect(measured.get("http_reqs")?.values.get("rate")).toBeCloseTo(
        expected.length / (to - from),
        9,
      );
      expect(found.values.get("max")).toBe(Math.max(...expected));
    }
  });

  test("keeps quantiles of stretches to the stated error when there are too many values", async () => {
    const run = await runFrom(loadOf(curve, ms), { exactValues: { perMetric: 20, inAll: 100 } });
    const offset = run.samples!.timeline.offsetMs;
    const found = run
      .samples!.timeline.between({ fromMs: offset + 10_000, toMs: offset + 40_000 })
      .get("http_req_duration")!;
    const expected = durations(curve, ms, range(10, 40));
    expect(found.samples).toBe(expected.length);
    expect(run.samples!.quantileError).toBeGreaterThan(0);
    for (const q of [0.05, 0.5, 0.95]) {
      expect(
        Math.abs(found.distribution!.quantile(q) / quantile(expected, q) - 1),
      ).toBeLessThanOrEqual(0.001);
    }
    expect(run.oddities.find(({ id }) => id === "quantiles-approximate")).toMatchObject({
      isNote: true,
    });
  });

  test("of many hours is told in wider buckets", async () => {
    const lines = range(0, 100).map((index) => point("http_reqs", 1, {}, at(index * 1000)));
    const { timeline } = (await runFrom(lines.join(""))).samples!;
    // 99,000 s at most 32,768 buckets: 4 s each.
    expect(timeline.bucketMs).toBe(4000);
    expect(timeline.requests.reduce((sum, count) => sum + count, 0)).toBe(100);
  });

  test("leaves out what a wrong clock put months away, and says so", async () => {
    const lines =
      point("http_reqs", 1, {}, at(0)) + point("http_reqs", 1, {}, "1999-01-01T00:00:00Z");
    const run = await runFrom(lines);
    expect(run.measurements.get("http_reqs")?.samples).toBe(2);
    expect(run.oddities.map(({ id }) => id)).toContain("times-far-apart");
  });
});

describe("the phases of a run", () => {
  const ms = (second: number): number => 100 + second;

  test("found in the users curve: one plateau is steady, its ramps are not", async () => {
    const run = await runFrom(
      loadOf([...range(1, 40), ...repeat(40, 60), ...range(1, 40).toReversed()], ms),
    );
    // Buckets of two seconds; the ones beside the plateau have 39.5 users on average, within 5 % of it.
    expect(told(run)).toEqual([
      ["steady", [[38, 100]], { avg: (39 + 60 * 40 + 39) / 62, max: 40 }],
    ]);
    const [steady] = run.samples!.phases;
    expect(run.samples!.measured.durationMs).toBe(steady!.durationMs);
  });

  test("found in the users curve: baseline, spikes and what comes after", async () => {
    const curve = [
      ...repeat(20, 12),
      50,
      ...repeat(80, 12),
      50,
      ...repeat(20, 12),
      50,
      ...repeat(80, 12),
      50,
      ...repeat(20, 20),
    ];
    const run = await runFrom(loadOf(curve, ms));
    expect(told(run)).toEqual([
      ["baseline", [[0, 12]], { avg: 20, max: 20 }],
      [
        "spike",
        [
          [13, 25],
          [39, 51],
        ],
        { avg: 80, max: 80 },
      ],
      [
        "after",
        [
          [26, 38],
          [52, 72],
        ],
        { avg: 20, max: 20 },
      ],
    ]);
    const spike = run.samples!.phases[1]!;
    const expected = durations(curve, ms, [...range(13, 25), ...range(39, 51)]);
    expect(spike.measurements.get("http_req_duration")!.distribution!.quantile(0.95)).toBe(
      quantile(expected, 0.95),
    );
    expect(run.samples!.measured.stretches).toEqual(spike.stretches);
  });

  test("found in the users curve: steps are levels", async () => {
    const run = await runFrom(
      loadOf([...repeat(10, 10), ...repeat(20, 10), ...repeat(40, 20)], ms),
    );
    expect(run.samples!.phases.map(({ name }) => name)).toEqual(["level 1", "level 2", "level 3"]);
    expect(run.samples!.measured.users).toEqual({ avg: 40, max: 40 });
  });

  test("a run that only climbs has none, and is measured as a whole", async () => {
    const run = await runFrom(loadOf(range(1, 60), ms));
    expect(run.samples!.phases).toEqual([]);
    expect(run.samples!.measured.measurements.get("http_reqs")?.samples).toBe((59 * 60) / 2);
  });

  test("by the windows of the config, on whole seconds of the clock", async () => {
    const curve = repeat(5, 40);
    const windows = [
      { name: "first", fromMs: 0, toMs: 10_000 },
      { name: "rest", fromMs: 10_000, toMs: 600_000 },
      { name: "never", fromMs: 700_000, toMs: 800_000 },
    ];
    const run = await runFrom(loadOf(curve, ms), { phases: { kind: "windows", windows } });
    expect(run.samples!.phases.map(({ name, origin }) => [name, origin])).toEqual([
      ["first", "config"],
      ["rest", "config"],
    ]);
    const samples = run.samples!.phases.map(
      ({ measurements }) => measurements.get("http_req_duration")?.samples,
    );
    expect(samples[0]! + samples[1]!).toBe(200);
    expect(samples[0]).toBeGreaterThanOrEqual(45);
  });

  test("by a tag: exactly the samples that carry it, and the seconds in which they are the most", async () => {
    const curve = repeat(6, 30);
    const tag = (second: number): string => (second >= 10 && second < 20 ? "spike" : "normal");
    const run = await runFrom(loadOf(curve, ms, tag), { phases: { kind: "tag", tag: "load" } });
    const users = { avg: 6, max: 6 };
    expect(told(run)).toEqual([
      [
        "normal",
        [
          [0, 10],
          [20, 30],
        ],
        users,
      ],
      ["spike", [[10, 20]], users],
    ]);
    const spike = run.samples!.phases.find(({ name }) => name === "spike")!;
    const expected = durations(curve, ms, range(10, 20));
    expect(spike.durationMs).toBe(10_000);
    expect(spike.measurements.get("http_req_duration")!.distribution!.quantile(0.5)).toBe(
      quantile(expected, 0.5),
    );
    expect(spike.measurements.get("http_reqs")?.values.get("rate")).toBe(6);
  });
});
