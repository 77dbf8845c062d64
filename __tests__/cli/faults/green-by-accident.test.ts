import { describe, expect, test } from "vitest";
import { k6File, latency, summary } from "../summaries.ts";
import { workplace } from "../workplace.ts";

const CONFIG = `version: 1
service: shop
objectives:
  http_req_duration: p(95) < 500ms
  http_req_failed: rate < 1%
`;

function broken(): never {
  throw new Error("the disk is on fire");
}

/** A run of 6000 requests of which some failed. */
function failing(failed: number): string {
  const values = { rate: failed / 6000, passes: failed, fails: 6000 - failed };
  return summary({ http_req_failed: { type: "rate", values } });
}

/** The ways in which real gates turned green by accident; each must be red, refused or said here. */
describe("a gate that goes green by accident", () => {
  test("1: a threshold on a metric without samples is unmeasured, and with a config that fails", async () => {
    await using place = await workplace({
      "plimsoll.yml": `version: 1\nobjectives: {checks: rate > 99%}\n`,
      "zero.json": k6File("v2.2.0/zero.summary-export.json"),
    });
    const { code } = await place.check("@zero.json", "--config", "@plimsoll.yml");
    const { indicators, failures } = await place.judgement();
    expect(code).toBe(1);
    expect(indicators[0]?.objective?.verdict).toBe("unmeasured");
    expect(failures).toEqual([{ kind: "unmeasured", scenario: "zero", indicator: "checks rate" }]);
  });

  test("1: without a config, where the threshold is k6's own, it is a concern and never a plain pass", async () => {
    await using place = await workplace({ "zero.json": k6File("v2.2.0/zero.summary-export.json") });
    const { code } = await place.check("@zero.json");
    const { assessment, concerns, indicators } = await place.judgement();
    expect(code).toBe(0);
    expect(assessment).toBe("concerns");
    expect(concerns.map(({ id }) => id)).toContain("threshold-without-samples");
    const met = indicators.filter(({ objective }) => objective?.verdict === "met");
    // A counter that counted nothing is truly 0; nothing else in this run was measured.
    expect(met.map(({ metric }) => metric)).toEqual(["http_reqs", "dropped_iterations", "never"]);
  });

  test("2: the p95 of an empty trend is not 0 ms and meets nothing", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "zero.json": k6File("v2.2.0/zero.summary-export.json"),
    });
    const { code } = await place.check("@zero.json", "--config", "@plimsoll.yml");
    const [p95] = (await place.judgement()).indicators;
    expect(code).toBe(1);
    expect(p95).toMatchObject({
      metric: "http_req_duration",
      objective: { verdict: "unmeasured" },
    });
    expect(p95).not.toHaveProperty("value");
  });

  test("3: a value that is not a number meets nothing", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "run.json": summary({
        http_req_duration: { type: "trend", contains: "time", values: { "p(95)": null, max: 3 } },
      }),
    });
    expect((await place.check("@run.json", "--config", "@plimsoll.yml")).code).toBe(1);
    expect((await place.judgement()).indicators[0]?.objective?.verdict).toBe("unmeasured");
  });

  test("4: no objectives at all is an error with a config to start from", async () => {
    await using place = await workplace({ "run.json": summary() });
    const { code, err } = await place.check("@run.json");
    expect(code).toBe(2);
    expect(err).toContain("the file holds no thresholds, and there is no plimsoll.yml");
    expect(err).toContain("  version: 1\n    service: my-service\n    objectives: {");
  });

  test("5: an indicator that the baseline does not hold is said to have no baseline", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "run.json": summary() });
    await place.plimsoll("baseline", "add", "@run.json", "--config", "@plimsoll.yml");
    const baseline = JSON.parse(await place.read("plimsoll.baseline.json")) as {
      scenarios: { run: { runs: { indicators: Record<string, unknown> }[] } };
    };
    delete baseline.scenarios.run.runs[0]?.indicators["http_req_duration p(95)"];
    await using again = await workplace({
      "plimsoll.yml": CONFIG,
      "run.json": summary(),
      "plimsoll.baseline.json": JSON.stringify(baseline),
    });
    await again.check("@run.json", "--config", "@plimsoll.yml");
    expect((await again.judgement()).indicators[0]?.change).toEqual({
      verdict: "no baseline",
      reason: "the baseline does not hold this indicator",
      gated: true,
    });
  });

  test("6: an unreadable baseline is an error, and the file stays as it is", async () => {
    const torn = '{"schemaVersion": 1, "scenarios": {';
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "run.json": summary(),
      "plimsoll.baseline.json": torn,
    });
    for (const command of ["check", "baseline add"]) {
      const words = [...command.split(" "), "@run.json", "--config", "@plimsoll.yml"];
      const { code, err } = await place.plimsoll(...words);
      expect(code).toBe(2);
      expect(err).toContain("plimsoll.baseline.json");
    }
    expect(await place.read("plimsoll.baseline.json")).toBe(torn);
  });

  test("7: a value that is a text is refused, not read as 0", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "run.json": summary({
        http_req_failed: { type: "rate", values: { rate: "", passes: 0, fails: 6000 } },
      }),
    });
    const { code, err } = await place.check("@run.json", "--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toContain("http_req_failed");
  });

  test("8: a pattern that matches no file is an error", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG });
    const { code, err } = await place.check("@results/*.json", "--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toContain("no file matches");
  });

  test("9: a missing metric is never the best value", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "run.json": summary({ http_req_failed: undefined }),
    });
    expect((await place.check("@run.json", "--config", "@plimsoll.yml")).code).toBe(1);
    const { failures } = await place.judgement();
    expect(failures).toEqual([
      { kind: "unmeasured", scenario: "run", indicator: "http_req_failed rate" },
    ]);
  });

  test("10: after the first miss the others are still judged, and all are told", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "run.json": summary({
        http_req_duration: latency(700),
        http_req_failed: { type: "rate", values: { rate: 0.02, passes: 120, fails: 5880 } },
      }),
    });
    const { code, out } = await place.check("@run.json", "--config", "@plimsoll.yml");
    expect(code).toBe(1);
    expect((await place.judgement()).failures).toHaveLength(2);
    expect(out).toContain("700 ms, not < 500 ms");
    expect(out).toContain("2 %, not < 1 %");
  });

  test("11: the format of the output cannot change the exit code", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "good.json": summary(),
      "bad.json": summary({ http_req_duration: latency(700) }),
    });
    for (const format of ["text", "markdown", "json", "junit"]) {
      const flags = ["--config", "@plimsoll.yml", "--format", format];
      expect((await place.check("@good.json", ...flags)).code).toBe(0);
      expect((await place.check("@bad.json", ...flags)).code).toBe(1);
    }
  });

  test("12: nothing to judge is an error: an empty folder, an empty file, an empty summary", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "empty/.keep": "",
      "empty.json": "",
      "nothing.json": "{}",
    });
    for (const result of ["@empty", "@empty.json", "@nothing.json"]) {
      const { code } = await place.check(result, "--config", "@plimsoll.yml");
      expect(code).toBe(2);
    }
  });

  test("13: a crash is no verdict: exit 3 with the stack, and what to report", async () => {
    const { runCommandLine } = await import("../../../src/cli/run.ts");
    const said = { err: "" };
    const { localFiles } = await import("../../../src/workspace/files.ts");
    const code = await runCommandLine(
      ["check", "run.json"],
      {
        out: () => undefined,
        err: (text) => void (said.err += text),
        colour: false,
        width: 80,
        interactive: false,
      },
      { ports: { files: { ...localFiles, find: broken }, now: () => 0 }, version: "9.9.9" },
    );
    expect(code).toBe(3);
    expect(said.err).toContain("the disk is on fire");
    expect(said.err).toContain("This is a bug in Plimsoll 9.9.9 (exit code 3)");
  });

  test("14: raw numbers are compared, and paper shows why", async () => {
    await using place = await workplace({
      "plimsoll.yml": `version: 1\nobjectives: {http_req_duration: p(95) < 3s}\n`,
      "run.json": summary({ http_req_duration: latency(3000.4) }),
    });
    const { code, out } = await place.check("@run.json", "--config", "@plimsoll.yml");
    expect(code).toBe(1);
    expect(out).toContain("3.0004 s");
  });

  test("15: the absence of a number never travels as a number", async () => {
    await using place = await workplace({
      "plimsoll.yml": `version: 1\nobjectives: {http_req_duration: [p(99) < 5s, p(95) < 500ms]}\n`,
      "run.json": summary(),
    });
    const { code } = await place.check("@run.json", "--config", "@plimsoll.yml");
    const { indicators } = await place.judgement();
    const p99 = indicators.find(({ aggregation }) => aggregation === "p(99)");
    expect(code).toBe(1);
    expect(p99?.objective?.verdict).toBe("unmeasured");
    expect(p99).not.toHaveProperty("value");
    expect(p99?.objective?.reason).toContain("K6_SUMMARY_TREND_STATS");
  });

  test("16: a misspelt word in the config is an error that names the nearest", async () => {
    await using place = await workplace({
      "plimsoll.yml": `version: 1\nobjectivs: {http_req_duration: p(95) < 3s}\n`,
      "run.json": summary(),
    });
    const { code, err } = await place.check("@run.json", "--config", "@plimsoll.yml");
    expect(code).toBe(2);
    expect(err).toContain("plimsoll.yml:2:1");
    expect(err).toContain("objectives");
  });

  test("18: repeats lose nothing: failures of every repeat count", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "one.json": failing(0),
      "two.json": failing(150),
    });
    await place.check("shop=@one.json", "shop=@two.json", "--config", "@plimsoll.yml");
    const { indicators } = await place.judgement();
    const rate = indicators.find(({ metric }) => metric === "http_req_failed");
    // 150 of 12,000 requests failed.
    expect(rate).toMatchObject({
      value: 0.0125,
      samples: 12_000,
      objective: { verdict: "missed" },
    });
  });

  test.for(["neterrors.summary-export.json", "neterrors.ndjson"])(
    "a service that nobody reached is not fast: 0 ms of failed connections are said of %s",
    async (name) => {
      await using place = await workplace({
        "plimsoll.yml": "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n",
        [name]: k6File(`v2.2.0/${name}`),
      });
      const { code } = await place.check(`shop=@${name}`, "--config", "@plimsoll.yml");
      const { assessment, concerns } = await place.judgement();
      expect([code, assessment]).toEqual([0, "concerns"]);
      expect(concerns.map(({ id }) => id)).toContain("failed-connections-count-as-0-ms");
    },
  );

  test("what samples and the summary beside them both say is said once", async () => {
    const names = ["neterrors.summary-export.json", "neterrors.ndjson"];
    await using place = await workplace({
      "plimsoll.yml": "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n",
      ...Object.fromEntries(names.map((name) => [`run/${name}`, k6File(`v2.2.0/${name}`)])),
    });
    await place.check("shop=@run", "--config", "@plimsoll.yml");
    const ids = (await place.judgement()).concerns.map(({ id }) => id);
    expect(ids.filter((id) => id === "failed-connections-count-as-0-ms")).toHaveLength(1);
  });
});
