import { readFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { k6File } from "./summaries.ts";
import { workplace } from "./workplace.ts";

const THRESHOLDS =
  "version: 1\nobjectives: {http_req_duration: [p(99) < 5s, p(99.9) < 5s], http_req_failed: rate < 60%}\n";

/** The statistics of one metric in k6's own export. */
function exported(version: string, metric: string): Readonly<Record<string, number>> {
  const { metrics } = JSON.parse(k6File(`${version}/summary-export.json`)) as {
    metrics: Record<string, Record<string, number>>;
  };
  return metrics[metric] ?? {};
}

describe("judging samples", () => {
  test("gives k6's own numbers, and quantiles that no summary holds", async () => {
    await using place = await workplace({ "plimsoll.yml": THRESHOLDS });
    await copyFile("__tests__/fixtures/k6/v2.2.0/points.ndjson.gz", place.path("run.ndjson.gz"));
    const { code } = await place.check("shop=@run.ndjson.gz", "--config", "@plimsoll.yml");
    expect(code).toBe(0);
    const { indicators } = await place.judgement();
    const valueOf = (metric: string, aggregation: string): number | undefined =>
      indicators.find((one) => one.metric === metric && one.aggregation === aggregation)?.value;
    const own = exported("v2.2.0", "http_req_duration");
    expect(valueOf("http_req_duration", "p(95)")).toBe(own["p(95)"]);
    expect(valueOf("http_req_duration", "avg")).toBe(own["avg"]);
    expect(valueOf("http_req_failed", "rate")).toBe(exported("v2.2.0", "http_req_failed")["value"]);
    const last = valueOf("http_req_duration", "p(99.9)") ?? Number.NaN;
    expect(last).toBeGreaterThan(own["p(95)"] ?? Number.NaN);
    expect(last).toBeLessThanOrEqual(own["max"] ?? Number.NaN);
  });

  test("with the summary beside them are one run, and rates are over k6's own duration", async () => {
    await using place = await workplace({
      "plimsoll.yml": THRESHOLDS,
      "run/summary.json": k6File("v2.2.0/summary-export.json"),
    });
    await copyFile(
      "__tests__/fixtures/k6/v2.2.0/points.ndjson.gz",
      place.path("run/points.ndjson.gz"),
    );
    await place.check("shop=@run", "--config", "@plimsoll.yml");
    const { indicators, scenarios, concerns } = await place.judgement();
    const throughput = indicators.find(
      ({ metric, aggregation }) => metric === "http_reqs" && aggregation === "rate",
    );
    expect(scenarios).toMatchObject([{ name: "shop", repeats: 1 }]);
    expect(throughput?.value).toBe(exported("v2.2.0", "http_reqs")["rate"]);
    expect(concerns.map(({ id }) => id)).not.toContain("samples-contradict-summary");
  });

  test("a summary of another run beside them is told", async () => {
    await using place = await workplace({
      "plimsoll.yml": THRESHOLDS,
      "run/summary.json": k6File("v2.0.0/summary-export.json"),
    });
    await copyFile(
      "__tests__/fixtures/k6/v2.2.0/points.ndjson.gz",
      place.path("run/points.ndjson.gz"),
    );
    await place.check("shop=@run", "--config", "@plimsoll.yml");
    const { concerns } = await place.judgement();
    expect(concerns.map(({ id }) => id)).toContain("samples-contradict-summary");
  });

  test("of several scenarios are named by their file, not by the scenario that began first", async () => {
    await using place = await workplace({ "plimsoll.yml": THRESHOLDS });
    await copyFile("__tests__/fixtures/k6/v2.2.0/points.ndjson.gz", place.path("night.ndjson.gz"));
    await place.check("@night.ndjson.gz", "--config", "@plimsoll.yml");
    const { scenarios } = await place.judgement();
    expect(scenarios.map(({ name }) => name)).toEqual(["night"]);
  });

  test("of which many lines cannot be read are refused, with the line", async () => {
    const lines = readFileSync("__tests__/fixtures/k6/v2.2.0/ok.ndjson", "utf8").split("\n");
    const torn = lines.map((line, index) => (index % 10 === 5 ? line.slice(0, 30) : line));
    await using place = await workplace({
      "plimsoll.yml": THRESHOLDS,
      "torn.ndjson": torn.join("\n"),
    });
    const { code, err } = await place.check("@torn.ndjson", "--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toContain("torn.ndjson");
  });
});
