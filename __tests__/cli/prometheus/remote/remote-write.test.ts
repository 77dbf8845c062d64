import { readFileSync } from "node:fs";
import { readConfig } from "../../../../src/config/read-config.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aRealPrometheus, prometheusPath } from "../a-real-prometheus.ts";
import { remoteWrite } from "./remote-write.ts";
import { type Ended, type Judgement, type Workplace, workplace } from "../../workplace.ts";

const binary = prometheusPath();

const RAMP_UP = "examples/mgx-ai-full/results/ramp-up";
const SMALL = "__tests__/fixtures/k6/v2.2.0/points.ndjson.gz";
const SMALL_WINDOW = "2026-11-23T09:16:30Z..2026-11-23T09:18:00Z";

interface Summary {
  readonly metrics: Readonly<Record<string, { readonly values: Readonly<Record<string, number>> }>>;
}

/** k6's own summary of the same run. */
const summary = JSON.parse(readFileSync(`${RAMP_UP}/summary.json`, "utf8")) as Summary;
const ofK6 = (metric: string, value: string): number =>
  summary.metrics[metric]?.values[value] ?? Number.NaN;

const config = (objectives: string, testid = "ramp", more = ""): string =>
  `version: 1\nservice: shop\nobjectives: {${objectives}}\n${more}prometheus:\n  range: 20s\n  presets: [k6-remote-write]\n  selectors: {k6-remote-write: 'testid="${testid}"'}\n`;

describe.skipIf(binary === undefined)("a gate over the series that k6 wrote to Prometheus", () => {
  let prometheus: Awaited<ReturnType<typeof aRealPrometheus>>;
  let window = "";

  beforeAll(async () => {
    prometheus = await aRealPrometheus(binary ?? "");
    const { url } = prometheus;
    await remoteWrite(url, { file: SMALL, testid: "small", pushMs: 1000 });
    await remoteWrite(url, {
      file: SMALL,
      testid: "plain",
      pushMs: 1000,
      statistics: ["p95", "avg", "count", "sum", "min", "max"],
    });
    await remoteWrite(url, { file: SMALL, testid: "shop-peak", pushMs: 1000 });
    const pod = { file: SMALL, testid: "mixed", pushMs: 1000 };
    await remoteWrite(url, { ...pod, pod: "1" });
    await remoteWrite(url, { ...pod, pod: "2", statistics: ["p99"] });
    // Last, since a server takes nothing that is hours older than what it has.
    await remoteWrite(url, { file: `${RAMP_UP}/points.ndjson.gz`, testid: "ramp", pushMs: 5000 });
    window = await windowAround(`${url}/api/v1/query`);
  });

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
  });

  /** A minute to each side of the longer run. */
  async function windowAround(address: string): Promise<string> {
    const started = Date.parse("2026-11-23T00:00:00Z") / 1000;
    const asked = async (query: string): Promise<number> => {
      const form = new URLSearchParams({ query, time: String(started + 172_800) });
      const answer = await fetch(address, { method: "POST", body: form });
      const { data } = (await answer.json()) as {
        readonly data: {
          readonly result: readonly { readonly value: readonly [number, string] }[];
        };
      };
      return Number(data.result[0]?.value[1]);
    };
    const of = `timestamp(k6_vus{testid="ramp"})`;
    const from = await asked(`min_over_time(min(${of})[2d:10s])`);
    const to = await asked(`max_over_time(max(${of})[2d:10s])`);
    return `${from - 60}..${to + 60}`;
  }

  async function checked(
    text: string,
    over: string,
    ...more: readonly string[]
  ): Promise<{ readonly ended: Ended; readonly judgement?: Judgement }> {
    await using place: Workplace = await workplace({ "plimsoll.yml": text });
    const live = ["--prometheus", prometheus.url, "--window", over];
    const ended = await place.check("--config", "@plimsoll.yml", ...live, ...more);
    return ended.code === 2 ? { ended } : { ended, judgement: await place.judgement() };
  }

  const valueOf = (judgement: Judgement | undefined, metric: string, aggregation: string): number =>
    judgement?.indicators.find((one) => one.metric === metric && one.aggregation === aggregation)
      ?.value ?? Number.NaN;

  test("has k6's own totals, and its percentiles to the width of a bucket", async () => {
    const { judgement } = await checked(
      config("http_req_duration: [p(95) < 3s, avg < 1s], http_req_failed: rate < 1%"),
      window,
    );
    expect(judgement?.assessment).not.toBe("fail");
    expect(valueOf(judgement, "http_reqs", "count")).toBe(ofK6("http_reqs", "count"));
    expect(valueOf(judgement, "iterations", "count")).toBe(ofK6("iterations", "count"));
    expect(valueOf(judgement, "vus", "max")).toBe(ofK6("vus", "max"));
    expect(valueOf(judgement, "http_req_failed", "rate")).toBe(0);
    // Buckets of schema 3 are 2^(1/8) = 1.09 wide; this server tells increases, which leave out the first push and extrapolate.
    const p95 = valueOf(judgement, "http_req_duration", "p(95)");
    expect(Math.abs(p95 / ofK6("http_req_duration", "p(95)") - 1)).toBeLessThan(0.1);
    const rate = valueOf(judgement, "http_reqs", "rate");
    expect(Math.abs(rate / ofK6("http_reqs", "rate") - 1)).toBeLessThan(0.03);
  });

  test("fails what is slower than it may be", async () => {
    const { ended, judgement } = await checked(config("http_req_duration: p(95) < 50ms"), window);
    expect(ended.code).toBe(1);
    expect(judgement?.failures.map(({ kind }) => kind)).toEqual(["missed"]);
  });

  test("tells failed requests, parts of metrics, and custom counters and trends of one run alone", async () => {
    const objectives =
      "http_req_failed: rate < 30%, 'http_reqs{status:200}': count > 10, my_counter: count > 1, my_trend: p(95) < 1s";
    const { ended, judgement } = await checked(config(objectives, "small"), SMALL_WINDOW);
    expect(ended.code).toBe(1);
    // By counting lines of the samples: 145 requests, 51 of them with `expected_response: false`, 94 with status 200.
    expect(valueOf(judgement, "http_reqs", "count")).toBe(145);
    expect(valueOf(judgement, "http_req_failed", "rate")).toBeCloseTo(51 / 145, 12);
    expect(valueOf(judgement, "http_req_failed", "count")).toBe(51);
    expect(valueOf(judgement, "http_reqs{status:200}", "count")).toBe(94);
    expect(valueOf(judgement, "my_counter", "count")).toBe(102);
    expect(judgement?.failures.map(({ indicator }) => indicator)).toEqual(["http_req_failed rate"]);
  });

  test("has of statistics by series what follows of all of them: means, counts, least and greatest", async () => {
    const objectives =
      "http_req_duration: [max < 1s, min < 1s, avg < 1s, count > 1], 'http_req_duration{scenario:sustained}': p(95) < 1s";
    const { judgement } = await checked(config(objectives, "plain"), SMALL_WINDOW);
    // Of all 145 samples of the file, by awk: k6 divides the counts of times by 1000, which is undone.
    expect(valueOf(judgement, "http_req_duration", "max")).toBeCloseTo(44.060741, 6);
    expect(valueOf(judgement, "http_req_duration", "min")).toBeCloseTo(1.541562, 6);
    expect(valueOf(judgement, "http_req_duration", "avg")).toBeCloseTo(14.870966544827583, 6);
    expect(valueOf(judgement, "http_req_duration", "count")).toBe(145);
    // All 41 requests of this scenario are one series, whose p95 is theirs (R-7 by hand: 41.462).
    const sustained = valueOf(judgement, "http_req_duration{scenario:sustained}", "p(95)");
    expect(sustained).toBeCloseTo(41.462, 3);
  });

  test("has of several series an upper bound of a percentile, which proves a ceiling and nothing else (k6-upper-bounds)", async () => {
    // The p95 of all is 41.29 ms, the greatest p95 of a series 41.46 ms.
    const objectives = "http_req_duration: [p(95) < 42ms, p(95) < 41.4ms, p(95) > 1ms]";
    const { ended, judgement } = await checked(config(objectives, "plain"), SMALL_WINDOW);
    expect(ended.code).toBe(1);
    const owed = judgement?.indicators.flatMap(({ objective }) => objective ?? []) ?? [];
    expect(owed.map(({ verdict }) => verdict)).toEqual(["met", "unmeasured", "unmeasured"]);
    expect(owed[0]?.reason).toContain("an upper bound keeps the limit");
    expect(owed[1]?.reason).toContain("K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true");
    expect(valueOf(judgement, "http_req_duration", "p(95)")).toBeNaN();
    const concern = judgement?.concerns.find(({ id }) => id === "k6-upper-bounds");
    expect(concern?.text).toContain("`http_req_duration p(95)` ≤ 41.5 ms");
    const met = await checked(config("http_req_duration: p(95) < 42ms", "plain"), SMALL_WINDOW);
    expect(met.judgement?.assessment).toBe("concerns");
  });

  test("says how to run k6 where no statistic is there, or nobody tells its unit", async () => {
    const objectives = "http_req_duration: p(99) < 1s, my_trend: p(95) < 1000";
    const { ended, judgement } = await checked(config(objectives, "plain"), SMALL_WINDOW);
    expect(ended.code).toBe(1);
    const owed = judgement?.indicators.flatMap(({ objective }) => objective ?? []) ?? [];
    expect(owed.map(({ verdict }) => verdict)).toEqual(["unmeasured", "unmeasured"]);
    for (const { reason } of owed) {
      expect(reason).toContain("K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true");
    }
  });

  test("says so where not every pod wrote native histograms", async () => {
    const objective = "http_req_duration: p(95) < 1s";
    const { judgement } = await checked(config(objective, "mixed"), SMALL_WINDOW);
    // Two pods with the 145 requests of the same samples.
    expect(valueOf(judgement, "http_reqs", "count")).toBe(290);
    const concern = judgement?.concerns.find(({ id }) => id === "k6-histograms-incomplete");
    expect(concern?.text).toMatch(/stand on about 1\d\d requests of 290/u);
    const whole = await checked(config(objective, "small"), SMALL_WINDOW);
    expect(whole.judgement?.concerns.map(({ id }) => id)).not.toContain("k6-histograms-incomplete");
  });

  test("tells the share of a rate where all its series tell the same, and no greatest of a histogram", async () => {
    const { judgement } = await checked(
      config("checks: rate > 99%, http_req_duration: max < 1s", "small"),
      SMALL_WINDOW,
    );
    const reasons = judgement?.indicators.flatMap(({ objective }) => objective?.reason ?? []);
    expect(reasons?.join()).toContain("keep no `max`");
    // All 138 checks passed, so whatever each series counts, all together they do.
    expect(valueOf(judgement, "checks", "rate")).toBe(1);
  });

  test("refuses a test id that nothing bears, and a time that cuts the run", async () => {
    const nothing = await checked(config("http_reqs: rate > 1/s", "gone"), window);
    expect(nothing.ended.code).toBe(2);
    expect(nothing.ended.err).toContain('testid="gone"');
    expect(nothing.ended.err).toContain("[k6-series]");
    const [from = 0, to = 0] = window.split("..").map(Number);
    for (const [over, words] of [
      [`${from + 90}..${to}`, "began before"],
      [`${from}..${to - 90}`, "went on after"],
    ] as const) {
      const { ended } = await checked(config("http_reqs: rate > 1/s"), over);
      expect(ended.code).toBe(2);
      expect(ended.err.replaceAll(/\s+/gu, " ")).toContain(`the run ${words} the time`);
    }
  });

  test("judges the example of k6-operator by its own config, and misses the pods that nobody scraped", async () => {
    const example = readFileSync("examples/k6-operator/plimsoll.yml", "utf8");
    const { judgement } = await checked(example, SMALL_WINDOW);
    const verdicts = judgement?.indicators.flatMap(({ metric, aggregation, objective }) =>
      objective ? [[`${metric} ${aggregation}`, objective.verdict]] : [],
    );
    // 145 requests in some three seconds with a third of them failed; the samples name no `checkout`.
    expect(verdicts).toEqual([
      ["http_req_duration p(95)", "met"],
      ["http_req_duration p(99)", "met"],
      ["http_req_failed rate", "missed"],
      ["http_reqs rate", "missed"],
      ["http_req_duration{name:checkout} p(95)", "unmeasured"],
      ["pod_cpu avg", "unmeasured"],
      ["pod_memory_bytes growth", "unmeasured"],
    ]);
  });

  test("needs a test id in the selector, and a time", async () => {
    const without = config("http_reqs: rate > 1/s").replace(/ {2}selectors.*\n/u, "");
    const { ended } = await checked(without, window);
    expect(ended.code).toBe(2);
    expect(ended.err.replaceAll(/\s+/gu, " ")).toContain("needs a selector with `testid`");
    await using place = await workplace({ "plimsoll.yml": config("http_reqs: rate > 1/s") });
    const timeless = await place.check("--config", "@plimsoll.yml", "--prometheus", prometheus.url);
    expect(timeless.code).toBe(2);
    expect(timeless.err.replaceAll(/\s+/gu, " ")).toContain("no file of k6 tells when the run was");
  });

  test("tells several scenarios of the config apart by k6's own label", async () => {
    const two = "scenarios:\n  ramp: {kind: ramp-up}\n  sustained: {kind: sustained}\n";
    const { judgement } = await checked(config("http_reqs: count > 1", "small", two), SMALL_WINDOW);
    const counts = judgement?.indicators.flatMap(({ metric, aggregation, scenario, value }) =>
      metric === "http_reqs" && aggregation === "count" ? [[scenario, value]] : [],
    );
    // By counting lines of the samples; the requests of setup() and teardown() bear no scenario.
    expect(counts).toEqual([
      ["ramp", 102],
      ["sustained", 41],
    ]);
    const three = `${two}  nobody: {kind: other}\n`;
    const { ended } = await checked(config("http_reqs: count > 1", "small", three), SMALL_WINDOW);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('scenario="nobody"');
  });
});

describe("the example of k6-operator", () => {
  test("writes what its config asks for", () => {
    const manifest = readFileSync("examples/k6-operator/testrun.yml", "utf8");
    const testid = /testid=(?<id>[\w-]+)/u.exec(manifest)?.groups?.["id"];
    const example = readFileSync("examples/k6-operator/plimsoll.yml", "utf8");
    expect(readConfig(example, "plimsoll.yml").prometheus?.k6Matchers).toBe(`testid="${testid}"`);
    expect(manifest).toContain("K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM");
  });
});
