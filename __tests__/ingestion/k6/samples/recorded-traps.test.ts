import { describe, expect, test } from "vitest";
import { compareWithSummary, runBeside } from "../../../../scripts/k6-equality.ts";
import { read } from "../../../../src/model/measurement.ts";
import { chunksOf, declared, numbersOf, point, runFrom } from "./reading.ts";
import { recorded, recordedBytes } from "../recorded.ts";

describe("recorded odd runs", () => {
  // Only the summary that k6 exported is there, which does not tell the duration: all but rates per second must agree.
  test.for(["abort", "fail", "neterrors", "ok", "setupto", "tdto", "thr", "throp", "zero"])(
    "%s: equal to the summary that k6 exported",
    async (name) => {
      const summary = recorded(`v2.2.0/${name}.summary-export.json`);
      const run = await runBeside(chunksOf(recordedBytes(`v2.2.0/${name}.ndjson`), 999), name, [
        summary,
      ]);
      const { equal, differences } = compareWithSummary(run, summary);
      expect(equal).toBeGreaterThan(5);
      expect(differences.filter(({ statistic }) => statistic !== "rate")).toEqual([]);
    },
  );

  // Up to 1.x k6 writes +Inf raw, which is no JSON; its own summary of such a trend shows null.
  test.for(["v0.40.0/inf.ndjson", "v1.7.1/inf.ndjson"])(
    "%s: infinite samples are samples, and what they spoil is not finite",
    async (name) => {
      const run = await runFrom(recordedBytes(name));
      const trend = run.measurements.get("tt")!;
      expect(run.samples!.lines.refused).toBe(0);
      expect(trend.samples).toBeGreaterThanOrEqual(3);
      expect([...trend.notFinite]).toContain("avg");
      expect(read(run.measurements, "tt", { kind: "avg" })).toEqual({
        kind: "absent",
        why: "not-finite",
      });
      expect(read(run.measurements, "tt", { kind: "max" })).toEqual({
        kind: "absent",
        why: "not-finite",
      });
    },
  );

  test("samples between the console's lines are read, and those are counted apart", async () => {
    const run = await runFrom(recordedBytes("v2.2.0/json-to-stdout.mixed.txt"));
    const lines = recorded("v2.2.0/json-to-stdout.mixed.txt").split("\n").length - 1;
    const { read: taken, console: printed, refused, cut } = run.samples!.lines;
    expect(taken + printed + refused + cut).toBe(lines);
    expect({ taken, refused, cut }).toEqual({ taken: 56, refused: 0, cut: 0 });
    expect(run.oddities.find(({ id }) => id === "console-lines")).toMatchObject({ isNote: true });
  });

  test("k6's log as JSON is the console's, too, however much of it there is", async () => {
    const log =
      '{"level":"info","msg":"{\\"type\\":\\"Point\\"}","source":"console","time":"2026-11-23T09:04:17Z"}\n';
    const text = recorded("v2.2.0/truncated-last-line.ndjson").replaceAll("\n", `\n${log}`);
    expect((await runFrom(text)).samples!.lines).toEqual({
      read: 199,
      refused: 0,
      console: 199,
      cut: 1,
    });
  });

  test("a last line that stops in its middle is told, and everything before it is read", async () => {
    const run = await runFrom(recordedBytes("v2.2.0/truncated-last-line.ndjson"));
    expect(run.samples!.lines).toEqual({ read: 199, refused: 0, console: 0, cut: 1 });
    expect(run.oddities.map(({ id }) => id)).toContain("last-line-cut");
  });

  test("a gzip stream without its end gives what can be had of it", async () => {
    const run = await runFrom(recordedBytes("v2.2.0/truncated.head.ndjson.gz"));
    expect(run.samples!.lines.read).toBeGreaterThan(2000);
    expect(run.samples!.lines.refused).toBe(0);
    expect(run.oddities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["last-line-cut", "gzip-cut"]),
    );
  });

  test("a zone of its own does not move the run", async () => {
    // 2026-11-23T14:34:17+05:30 is 09:04:17 UTC.
    const run = await runFrom(recordedBytes("v2.2.0/tz-kolkata.ndjson"));
    expect(new Date(run.startMs!).toISOString()).toMatch(/^2026-11-23T09:04:1[67]/u);
    expect(run.durationMs!).toBeLessThan(1000);
  });

  test("metadata are not tags", async () => {
    const run = await runFrom(recordedBytes("v2.2.0/metadata-vu-iter.ndjson"));
    expect(run.samples!.lines).toEqual({ read: 56, refused: 0, console: 0, cut: 0 });
    expect(run.samples!.endpoints).toHaveLength(1);
  });

  test("requests that got no answer are told by their codes", async () => {
    // recordings of refused connections, unknown hosts and timeouts; the count is grep's.
    const text = recorded("v2.2.0/neterrors.ndjson");
    const requests = text.split("\n").filter((line) => line.startsWith('{"metric":"http_reqs"'));
    const codes = requests.map((line) => /"error_code":"(\d+)"/u.exec(line)?.[1]);
    const failed = codes.filter((code) => code !== undefined && !/^1[45]/u.test(code));
    const run = await runFrom(text);
    expect(failed.length).toBeGreaterThan(2);
    expect(run.samples!.connectionErrors).toBe(failed.length);
    expect(run.samples!.statuses.get("0")).toBe(
      requests.filter((line) => line.includes('"status":"0"')).length,
    );
  });

  test("setup() and teardown() count in, and are told apart", async () => {
    const text = recorded("v2.2.0/points.ndjson.gz".replace("points.ndjson.gz", "ok.ndjson"));
    const outside = text
      .split("\n")
      .filter((line) => line.startsWith('{"metric":"http_reqs"') && !line.includes('"scenario"'));
    const run = await runFrom(text);
    expect(run.samples!.outsideRequests).toBe(outside.length);
  });

  test("a metric's line may list thresholds as objects, and its sub-metrics may have no samples", async () => {
    const run = await runFrom(
      declared("http_req_duration", "trend", "time", [
        "p(95)<500",
        { threshold: "max<9000", abortOnFail: true, delayAbortEval: "10s" },
      ]) + point("http_req_duration", 12.5),
    );
    expect(run.thresholds).toEqual([
      {
        metric: "http_req_duration",
        expression: "p(95)<500",
        source: { file: "samples", at: "line 1" },
      },
      {
        metric: "http_req_duration",
        expression: "max<9000",
        source: { file: "samples", at: "line 1" },
      },
    ]);
  });

  test("unix_milli.csv.gz: a time in milliseconds, tags in random order", async () => {
    const run = await runFrom(recordedBytes("v2.2.0/unix_milli.csv.gz"), {
      selectors: ["http_reqs{a:1}"],
    });
    // 44 rows, 3 requests; the run takes 20 ms from the first row's time to the last row's.
    expect(run.samples!.lines.read).toBe(44);
    expect(run.measurements.get("http_reqs")?.values.get("count")).toBe(3);
    expect(run.measurements.get("http_reqs{a:1}")?.samples).toBe(3);
    expect(run.startMs).toBeLessThanOrEqual(1795424657537);
    expect(run.samples!.statuses.get("200")).toBe(3);
  });

  test("escapes of older versions mean what they say", async () => {
    const raw = point("http_reqs", 1, { name: 'inner <&> "q"', method: "GET", status: "200" });
    const escaped = raw
      .replaceAll("<", "\\u003c")
      .replaceAll(">", "\\u003e")
      .replaceAll("&", "\\u0026");
    const run = await runFrom(raw + escaped);
    expect(run.samples!.endpoints).toMatchObject([
      { name: 'inner <&> "q"', method: "GET", requests: 2 },
    ]);
  });

  test("unsorted times change nothing but the order of the curve", async () => {
    const lines = [3, 1, 2].map((second) =>
      point("http_reqs", 1, { name: "a", method: "GET" }, `2026-11-23T09:17:0${second}.5Z`),
    );
    const sorted = lines.toSorted();
    expect(numbersOf(await runFrom(lines.join("")))).toEqual(
      numbersOf(await runFrom(sorted.join(""))),
    );
    expect((await runFrom(lines.join(""))).samples!.timeline.requests).toEqual([1, 1, 1]);
  });

  test("numbers with exponents are numbers", async () => {
    const run = await runFrom(
      declared("t", "trend") +
        point("t", "1e-07") +
        point("t", "1e-7") +
        point("t", "3e+21") +
        point("t", -2.5),
    );
    const { values, samples } = run.measurements.get("t")!;
    expect(samples).toBe(4);
    expect(values.get("min")).toBe(-2.5);
    expect(values.get("max")).toBe(3e21);
    expect(run.measurements.get("t")!.distribution!.quantile(1 / 3)).toBe(1e-7);
  });
});
