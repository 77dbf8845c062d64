import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { k6File, latency, summary } from "./summaries.ts";
import { workplace } from "./workplace.ts";

const CONFIG = `version: 1
service: shop
objectives:
  http_req_duration: p(95) < 500ms
  http_req_failed: rate < 1%
scenarios:
  buy: {results: buy.json, load: {users: 10}}
  look: {results: results/look}
`;

describe("judging without a config", () => {
  test("k6's thresholds are the objectives, judged from the values: every one of k6 2.2's script", async () => {
    await using place = await workplace({ "s.json": k6File("v2.2.0/handle-summary.json") });
    const { code } = await place.check("@s.json");
    const thresholds = Object.values(
      (
        JSON.parse(k6File("v2.2.0/handle-summary.json")) as {
          metrics: Record<string, { thresholds?: object }>;
        }
      ).metrics,
    ).flatMap(({ thresholds: each }) => Object.values(each ?? {}) as { ok: boolean }[]);
    const { indicators } = await place.judgement();
    const verdicts = indicators.flatMap(({ objective }) => objective?.verdict ?? []);
    expect(thresholds.length).toBeGreaterThan(3);
    expect(verdicts.length).toBe(thresholds.length);
    expect(verdicts.filter((verdict) => verdict === "missed").length).toBe(
      thresholds.filter(({ ok }) => !ok).length,
    );
    expect(code).toBe(thresholds.every(({ ok }) => ok) ? 0 : 1);
  });

  test("where k6's word and the value disagree, the value counts and the contradiction is told", async () => {
    await using place = await workplace({
      "s.json": summary({ http_req_duration: latency(700, { "p(95)<500": { ok: true } }) }),
    });
    expect((await place.check("@s.json")).code).toBe(1);
    const { concerns, indicators } = await place.judgement();
    expect(indicators[0]?.objective?.verdict).toBe("missed");
    expect(concerns.map(({ id }) => id)).toContain("contradicts-k6");
  });

  test("a p(99) that k6 judged and did not export keeps k6's word, without a number", async () => {
    for (const [ok, code] of [
      [true, 0],
      [false, 1],
    ] as const) {
      await using place = await workplace({
        "s.json": summary({ http_req_duration: latency(200, { "p(99)<500": { ok } }) }),
      });
      expect((await place.check("@s.json")).code).toBe(code);
      const { concerns, indicators } = await place.judgement();
      expect(indicators[0]?.objective?.verdict).toBe(ok ? "met" : "missed");
      expect(indicators[0]).not.toHaveProperty("value");
      const told = concerns.find(({ id }) => id === "not-exported");
      expect(told?.text).toContain(
        'K6_SUMMARY_TREND_STATS="avg,min,med,max,p(90),p(95),p(99),count"',
      );
    }
  });

  test("two thresholds on one metric are two objectives", async () => {
    const thresholds = { "p(95)<500": { ok: true }, "p(95)<150": { ok: false } };
    await using place = await workplace({
      "s.json": summary({ http_req_duration: latency(200, thresholds) }),
    });
    expect((await place.check("@s.json")).code).toBe(1);
    const { indicators } = await place.judgement();
    const answers = indicators.flatMap(({ objective }) => (objective ? [objective] : []));
    expect(answers.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual([
      "p(95)<500 met",
      "p(95)<150 missed",
    ]);
  });

  test("the export of the same thresholds, whose polarity is inverted, gives the same verdicts", async () => {
    for (const version of ["v0.40.0", "v0.49.0", "v0.57.0", "v1.7.1", "v2.0.0", "v2.2.0"]) {
      await using place = await workplace({
        "export.json": k6File(`${version}/summary-export.json`),
        "object.json": k6File(`${version}/handle-summary.json`),
      });
      const verdictsOf = async (file: string): Promise<readonly string[]> => {
        await place.check(file);
        const { indicators } = await place.judgement();
        return indicators
          .flatMap(({ metric, objective }) =>
            objective ? [`${metric} ${objective.text} ${objective.verdict}`] : [],
          )
          .toSorted();
      };
      const fromExport = await verdictsOf("@export.json");
      expect(fromExport.length).toBeGreaterThan(3);
      expect(await verdictsOf("@object.json")).toEqual(fromExport);
    }
  });
});

describe("finding results and naming their scenarios", () => {
  test("a folder that holds a plimsoll.yml is a whole case", async () => {
    await using place = await workplace({
      "case/plimsoll.yml": CONFIG,
      "case/buy.json": summary(),
      "case/results/look/summary.json": summary(),
      "case/results/look/k6.txt": "running (1m00s), 0/10 VUs",
    });
    expect((await place.check("@case")).code).toBe(0);
    const { scenarios } = await place.judgement();
    expect(scenarios.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "buy judged",
      "look judged",
    ]);
  });

  test("the config that claims a file names it; the others are said not to have been run", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "buy.json": summary() });
    expect((await place.check("@buy.json", "--config", "@plimsoll.yml")).code).toBe(0);
    const { scenarios, concerns } = await place.judgement();
    expect(scenarios.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "buy judged",
      "look not run",
    ]);
    expect(concerns.map(({ id }) => id)).toEqual(["scenario-not-run"]);
  });

  test("a release needs every scenario of the config", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "buy.json": summary() });
    const { code, err } = await place.check("@buy.json", "--config", "@plimsoll.yml", "--release");
    expect(code).toBe(2);
    expect(err).toContain("a release needs every scenario of the config, and `look` has no result");
  });

  test("without a config, file or folder give the name", async () => {
    const text = summary({ http_req_duration: latency(200, { "p(95)<500": { ok: true } }) });
    await using place = await workplace({ "checkout.json": text, "night/summary.json": text });
    await place.check("@checkout.json", "@night", "evening=@checkout.json");
    const { scenarios } = await place.judgement();
    expect(scenarios.map(({ name }) => name)).toEqual(["checkout", "night", "evening"]);
  });

  test("export and object of one run in one folder are one run; the same scenario again is a repeat", async () => {
    await using place = await workplace({
      "run/summary.json": k6File("v2.2.0/handle-summary.json"),
      "other.json": k6File("v2.2.0/summary-export.json"),
    });
    await place.check("shop=@run", "shop=@other.json");
    expect((await place.judgement()).scenarios).toMatchObject([{ name: "shop", repeats: 2 }]);
  });
});

describe("what leaves the gate", () => {
  test("secrets of setup data, script text and URL queries reach no output", async () => {
    const secret = "sEcReT-0451";
    const name = `http_req_duration{name:http://shop/pay?token=${secret}}`;
    const withSecrets = JSON.parse(
      summary({ [name]: latency(200, { "p(95)<500": { ok: true } }) }),
    ) as Record<string, unknown>;
    withSecrets["setup_data"] = { token: secret };
    await using place = await workplace({ "s.json": JSON.stringify(withSecrets) });
    const { code, out, err } = await place.check("@s.json", "--format", "json");
    expect(code).toBe(0);
    expect(out + err).not.toContain(secret);
    const documents = await readdir(place.path("out"));
    expect(documents.toSorted()).toEqual([
      "baseline.json",
      "comment.md",
      "judgement.json",
      "junit.xml",
      "report.html",
      "report.md",
    ]);
    for (const document of documents) {
      expect(await place.read(`out/${document}`)).not.toContain(secret);
    }
  });

  test("every number names the file and the place it was read from", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "buy.json": summary() });
    await place.check("@buy.json", "--config", "@plimsoll.yml");
    const { indicators } = await place.judgement();
    const measured = indicators.filter(({ value }) => value !== undefined);
    expect(measured.length).toBeGreaterThan(5);
    for (const { source, metric } of measured) {
      expect(source?.file).toBe(place.path("buy.json"));
      expect(source?.at).toContain(metric);
    }
  });

  test("a saved judgement renders again to the same documents, whatever it says", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "buy.json": summary({ http_req_duration: latency(700) }),
    });
    expect((await place.check("@buy.json", "--config", "@plimsoll.yml")).code).toBe(1);
    const again = await place.plimsoll(
      "report",
      "@out/judgement.json",
      "--out",
      place.path("again"),
    );
    expect(again.code).toBe(0);
    for (const document of [
      "judgement.json",
      "comment.md",
      "report.md",
      "report.html",
      "junit.xml",
    ]) {
      expect(await place.read(`again/${document}`)).toBe(await place.read(`out/${document}`));
    }
  });

  test("what is no judgement, or a newer one, is refused", async () => {
    await using place = await workplace({
      "a.json": "{}",
      "b.json": '{"schemaVersion": 2}',
      "c.json": "no",
    });
    for (const [file, id] of [
      ["@a.json", "not-a-judgement"],
      ["@b.json", "judgement-newer"],
      ["@c.json", "not-a-judgement"],
      ["@d.json", "no-judgement"],
    ] as const) {
      const { code, err } = await place.plimsoll("report", file);
      expect(code).toBe(2);
      expect(err).toContain(`[${id}]`);
    }
  });
});

function waived(until: string): string {
  return `${CONFIG}waivers: [{scenario: buy, objective: http_req_duration p(95), until: ${until}, reason: "PERF-1: pool"}]\n`;
}

describe("waivers", () => {
  test("a waiver in force keeps a miss from failing, and is a concern", async () => {
    await using place = await workplace({
      "plimsoll.yml": waived("2026-11-24"),
      "buy.json": summary({ http_req_duration: latency(700) }),
    });
    expect((await place.check("@buy.json", "--config", "@plimsoll.yml")).code).toBe(0);
    const { assessment, concerns, indicators } = await place.judgement();
    expect(assessment).toBe("concerns");
    expect(concerns.map(({ id }) => id)).toContain("waiver-in-use");
    expect(indicators[0]?.objective).toMatchObject({ verdict: "missed", waived: true });
  });

  test("an expired one protects nothing", async () => {
    await using place = await workplace({
      "plimsoll.yml": waived("2026-11-23"),
      "buy.json": summary({ http_req_duration: latency(700) }),
    });
    const { code, out } = await place.check("@buy.json", "--config", "@plimsoll.yml");
    expect(code).toBe(1);
    expect(out).toContain("expired after 2026-11-23");
    expect(await place.read("out/comment.md")).toContain("expired after 2026-11-23");
  });

  test("one in use stands in the first line of everything, with its day", async () => {
    await using place = await workplace({
      "plimsoll.yml": waived("2026-12-31"),
      "buy.json": summary({ http_req_duration: latency(700) }),
    });
    const { out } = await place.check("@buy.json", "--config", "@plimsoll.yml");
    const [verdict = ""] = out.split("\n\n");
    expect(verdict.replaceAll(/\s+/gu, " ")).toContain("1 waiver in use until 2026-12-31");
  });

  test.each([
    [900, 0],
    [1001, 1],
  ])("one with a bound of 1 s ends a p95 of %d ms with %d", async (p95, code) => {
    await using place = await workplace({
      "plimsoll.yml": waived("2026-12-31, bound: < 1s"),
      "buy.json": summary({ http_req_duration: latency(p95) }),
    });
    expect((await place.check("@buy.json", "--config", "@plimsoll.yml")).code).toBe(code);
  });
});
