import { describe, expect, test } from "vitest";
import { LOAD_RULES } from "../../src/diagnosis/families/load.ts";
import { percentText } from "../../src/diagnosis/evidence/percent.ts";
import { evidence, indicator, measurement, type MadeFacts, someFacts } from "./some-facts.ts";
import { level, rate, share } from "./thresholds.ts";

describe("instances", () => {
  test("are told in the unit of what differs", () => {
    const instances = [() => 40, () => 40, () => 61];
    expect(
      evidence("instance-differs", {
        summaryOnly: true,
        gauges: [{ ...level("app.p95", 0), unit: "ms", instances }],
      }),
    ).toEqual(["p95 of `i3` is 61 ms, and of its peers 40 ms"]);
  });

  test("may be fast without being idle", () => {
    const instances = [() => 0.01, () => 0.01, () => 0.05];
    const gauges = [{ ...level("app.p95", 0), unit: "ms" as const, instances }];
    expect(evidence("instance-differs", { summaryOnly: true, gauges })).toHaveLength(1);
  });

  test("that were not scraped are no peers", () => {
    const gone = (): number => Number.NaN;
    const differs = (...instances: readonly (() => number)[]) =>
      evidence("instance-differs", {
        summaryOnly: true,
        gauges: [{ ...share("app.cpu", 0), instances }],
      });
    expect(
      differs(
        gone,
        () => 0.3,
        () => 0.9,
      ),
    ).toEqual(["CPU of `i3` is 90 %, and of its peers 30 %"]);
    expect(differs(gone, () => 0.9)).toEqual([]);
  });

  test("are compared by CPU and latency alone", () => {
    const instances = [() => 1, () => 1, () => 50];
    const gauges = [{ ...level("queue.depth", 0), instances }];
    expect(evidence("instance-differs", { summaryOnly: true, gauges })).toEqual([]);
  });
});

describe("failures of one endpoint", () => {
  test("are found wherever it stands in the list", () => {
    const endpoints = [
      { name: "GET /b", requests: 1500, failures: 1 },
      { name: "POST /a", requests: 500, failures: 19 },
    ];
    expect(evidence("errors-in-one-endpoint", { endpoints })[0]).toMatch(/^19 of 20 failures/u);
  });

  test("are not set against endpoints that were never asked", () => {
    const endpoints = [
      { name: "POST /a", requests: 500, failures: 19 },
      { name: "GET /b", requests: 0, failures: 0 },
    ];
    expect(evidence("errors-in-one-endpoint", { endpoints })).toEqual([]);
  });
});

describe("fast failures", () => {
  const averages = (all: number, failed: number, share_: number): MadeFacts => ({
    summaryOnly: true,
    measurements: {
      "http_req_duration{expected_response:false}": measurement("trend", { avg: failed }),
    },
    indicators: [
      indicator("http_req_duration avg", all, { unit: "ms" }),
      indicator("http_req_failed rate", share_, { unit: "ratio" }),
    ],
  });

  test("leave no successful request to compare with where all failed", () => {
    expect(evidence("fast-because-failing", averages(30, 30, 1))).toEqual([]);
    expect(evidence("fast-because-failing", averages(31, 30, 1))).toEqual([]);
    // (100 − 0.9 · 30)/0.1
    expect(evidence("fast-because-failing", averages(100, 30, 0.9))[0]).toContain("730 ms");
  });
});

describe("file descriptors", () => {
  test("that rise in the second half alone may stop as they began", () => {
    const late = (second: number): number => 0.1 + Math.max(0, second - 60) / 600;
    expect(
      evidence("file-descriptors", {
        summaryOnly: true,
        seconds: 120,
        gauges: [{ role: "app.file_descriptors", value: late, unit: "ratio" }],
      }),
    ).toEqual([]);
  });
});

describe("a cold start", () => {
  test("is none of a spike, before which the service was warm", () => {
    const users = (second: number): number => (second >= 20 && second < 80 ? 40 : 10);
    const latencyMs = (second: number): number => (second >= 20 && second < 26 ? 500 : 100);
    const phases = [
      ["baseline", [0, 20]],
      ["spike", [20, 80]],
      ["after", [80, 100]],
    ] as const;
    const made: MadeFacts = { seconds: 100, service: { users, latencyMs }, phases };
    expect(evidence("cold-start", made)).toEqual([]);
    const steady: MadeFacts = { ...made, service: { latencyMs, users: () => 40 } };
    expect(evidence("cold-start", steady)).toHaveLength(1);
  });
});

describe("the first tenth of a phase", () => {
  const slowFrom = (from: number, to: number, more: Partial<MadeFacts> = {}): MadeFacts => ({
    service: {
      latencyMs: (second) => (second >= from && second < to ? 500 : 100),
      requests: () => 10,
    },
    ...more,
  });

  test("lies where the phase begins, and has fifty requests", () => {
    const late = { seconds: 80, phases: [["steady", [20, 80]]] } as const;
    expect(evidence("cold-start", slowFrom(20, 26, late))).toHaveLength(1);
    expect(evidence("cold-start", slowFrom(0, 6, late))).toEqual([]);
    expect(evidence("cold-start", slowFrom(0, 5, { seconds: 50 }))).toHaveLength(1);
  });

  test("is not told of a phase that comes and goes, nor where a later tenth had few requests", () => {
    const phases = [["steady", [0, 60], [70, 90]]] as const;
    expect(evidence("cold-start", slowFrom(0, 8, { seconds: 90, phases }))).toEqual([]);
    const pausing = (second: number): number => (second >= 30 && second < 36 ? 1 : 80);
    const { service } = slowFrom(0, 6);
    const made: MadeFacts = { service: { ...service, requests: pausing } };
    expect(evidence("cold-start", made)).toEqual([]);
  });
});

describe("a cache", () => {
  test("is told with its reads, and with what the database had to do", () => {
    const made: MadeFacts = {
      summaryOnly: true,
      indicators: [indicator("http_reqs rate", 100, { unit: "1/s" })],
      earlier: { "http_reqs rate": 100, "cache.operations": 300, "database.statements": 200 },
      gauges: [rate("cache.reads", 200), rate("database.statements", 300)],
    };
    const statements = "the database got 3 statements a request, and 2 in the baseline";
    const [low, passed] = [share("cache.hit_ratio", 0.2), rate("cache.operations", 30)];
    const told = (gauge: typeof low) =>
      evidence("cache-not-effective", { ...made, gauges: [...(made.gauges ?? []), gauge] });
    expect(told(low)).toEqual(["20 % of 200/s reads found their key", statements]);
    expect(told(passed)).toEqual([
      "the cache got 0.3 commands a request, and 3 in the baseline",
      statements,
    ]);
  });

  test("is not told of where no requests were sent to share its work among", () => {
    const made = (now: number, before: number): MadeFacts => ({
      summaryOnly: true,
      indicators: [indicator("http_reqs rate", now, { unit: "1/s" })],
      earlier: { "http_reqs rate": before, "cache.operations": 300 },
      gauges: [rate("cache.operations", 30)],
    });
    expect(evidence("cache-not-effective", made(100, 100))).toHaveLength(1);
    expect(evidence("cache-not-effective", made(0, 100))).toEqual([]);
    expect(evidence("cache-not-effective", made(100, 0))).toEqual([]);
  });

  test("that the baseline never asked cannot be asked less", () => {
    const made: MadeFacts = {
      summaryOnly: true,
      indicators: [indicator("http_reqs rate", 100, { unit: "1/s" })],
      earlier: { "http_reqs rate": 100, "cache.operations": 0 },
      gauges: [rate("cache.operations", 0)],
    };
    expect(evidence("cache-not-effective", made)).toEqual([]);
  });
});

test("a run that is not comparable is told of with the baseline, or with its own file", () => {
  const source = (made: MadeFacts) =>
    LOAD_RULES.find(({ name }) => name === "not-comparable")?.find(
      someFacts({ summaryOnly: true, differences: ["users 40 → 70"], ...made }),
    )?.evidence[0].source;
  expect(source({})).toEqual({ file: "points.ndjson", at: "s" });
  expect(source({ earlier: {} })).toEqual({ file: "plimsoll.baseline.json", at: "the baseline" });
});

test("a share is told in whole percents, and a small one with a decimal", () => {
  expect([0, 0.0451, 0.099, 0.1, 0.457, 1].map(percentText)).toEqual([
    "0 %",
    "4.5 %",
    "9.9 %",
    "10 %",
    "46 %",
    "100 %",
  ]);
});
