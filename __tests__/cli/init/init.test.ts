import { cp, mkdir } from "node:fs/promises";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../src/config/read-config.ts";
import { k6File, latency, summary } from "../summaries.ts";
import { workplace, type Workplace } from "../workplace.ts";

interface Written {
  readonly service: string;
  readonly scenarios: Record<
    string,
    {
      readonly kind: string;
      readonly load?: { readonly users?: number; readonly duration?: string };
      readonly results: string | readonly string[];
      readonly objectives: Record<string, readonly unknown[]>;
    }
  >;
  readonly waivers?: readonly Record<string, string>[];
  readonly prometheus?: {
    readonly presets?: readonly string[];
    readonly queries: Record<string, { readonly query: string; readonly unit?: string }>;
  };
}

const CONFIG = ["--config", "@plimsoll.yml", "--yes"];

async function written(place: Workplace): Promise<Written> {
  const text = await place.read("plimsoll.yml");
  expect(readConfig(text, "plimsoll.yml").scenarios).not.toEqual([]);
  return parse(text) as Written;
}

/** `check` by the config that init wrote, and nothing else. */
async function checked(place: Workplace): Promise<{ code: number; assessment: string }> {
  const { code } = await place.check("--config", "@plimsoll.yml");
  return { code, assessment: (await place.judgement()).assessment };
}

const MET = { "p(95)<500": { ok: true } };

describe("plimsoll init", () => {
  test("makes no baseline of a run without requests, though its thresholds are met by that", async () => {
    const none = { type: "counter", values: { count: 0, rate: 0 } } as const;
    await using place = await workplace({
      "shop.json": summary({
        http_reqs: { ...none, thresholds: { "count>=0": { ok: true } } },
        http_req_duration: undefined,
        http_req_failed: undefined,
      }),
    });
    const { out } = await place.plimsoll("init", "@shop.json", ...CONFIG);
    expect(out).toContain("a run made no requests");
    await expect(place.read("plimsoll.baseline.json")).rejects.toThrow("ENOENT");
  });

  test("takes the thresholds of the script, with units, and check passes right after", async () => {
    await using place = await workplace({
      "results/shop.json": summary({ http_req_duration: latency(200, MET) }),
    });
    const { code, out } = await place.plimsoll("init", "@results/shop.json", ...CONFIG);
    expect(code).toBe(0);
    expect(out).toContain(" with these files: pass");
    const { scenarios } = await written(place);
    expect(scenarios["shop"]?.objectives["http_req_duration"]).toEqual(["p(95) < 500ms"]);
    expect(scenarios["shop"]?.results).toContain("results/shop.json");
    expect((await checked(place)).code).toBe(0);
  });

  test("proposes limits with a quarter of headroom, rounded up, where the script has no thresholds", async () => {
    await using place = await workplace({ "shop.json": summary() });
    await place.plimsoll("init", "@shop.json", ...CONFIG);
    const { scenarios } = await written(place);
    // p95 of 200 ms × 1.25 = 250 ms; no failure in 6000: 3/6000 × 1.25 = 0.0625 %, and no less than 0.1 %; 100/s × 0.8 = 80/s.
    expect(scenarios["shop"]?.objectives).toEqual({
      http_req_duration: ["p(95) < 250ms"],
      http_req_failed: ["rate < 0.1%"],
      http_reqs: ["rate > 80/s"],
    });
    expect((await checked(place)).code).toBe(0);
  });

  test("the first baseline holds the run, and check compares with it", async () => {
    await using place = await workplace({ "shop.json": summary() });
    await place.plimsoll("init", "@shop.json", ...CONFIG);
    const baseline = JSON.parse(await place.read("plimsoll.baseline.json")) as {
      scenarios: Record<string, { runs: { indicators: Record<string, { value: number }> }[] }>;
    };
    const [run] = baseline.scenarios["shop"]?.runs ?? [];
    expect(run?.indicators["http_req_duration p(95)"]?.value).toBe(200);
    await checked(place);
    expect((await place.judgement()).baseline.kind).toBe("history");
  });

  test("a threshold that the run misses stays, is said, and gets a waiver with an end and a bound", async () => {
    const missed = latency(700, { "p(95)<500": { ok: false } });
    await using place = await workplace({ "shop.json": summary({ http_req_duration: missed }) });
    const { out } = await place.plimsoll("init", "@shop.json", ...CONFIG);
    expect(out).toContain("misses the script's own threshold http_req_duration p(95) < 500ms");
    const { scenarios, waivers } = await written(place);
    expect(scenarios["shop"]?.objectives["http_req_duration"]).toEqual(["p(95) < 500ms"]);
    // 700 ms × 1.25 = 875 ms, rounded up to 1 s; thirty days after 2026-11-24.
    expect(waivers).toEqual([
      {
        scenario: "shop",
        objective: "http_req_duration p(95)",
        until: "2026-12-24",
        bound: "< 1s",
        reason: "missed by the first run that was read",
      },
    ]);
    expect(await checked(place)).toEqual({ code: 0, assessment: "concerns" });
    await expect(place.read("plimsoll.baseline.json")).rejects.toThrow("ENOENT");
    expect(out).toContain("No baseline was written: every run missed something");
  });

  test("of a script that names what k6 did not export, or what had no samples, the file says why it is not asked", async () => {
    await using place = await workplace({ "zero.json": k6File("v2.2.0/zero.summary-export.json") });
    await place.plimsoll("init", "zero=@zero.json", ...CONFIG);
    const text = await place.read("plimsoll.yml");
    expect(text).toContain(
      "#   - p(99)<10 # threshold of the script, not asked: this run has no samples of it.",
    );
    await using other = await workplace({
      "shop.json": summary({
        http_req_duration: latency(200, { ...MET, "p(99)<900": { ok: true } }),
      }),
    });
    await other.plimsoll("init", "@shop.json", ...CONFIG);
    expect(await other.read("plimsoll.yml")).toContain(
      '# - p(99)<900 # threshold of the script, not asked: k6 did not export it; run `K6_SUMMARY_TREND_STATS="avg,min,med,max,p(90),p(95),p(99),count" k6 run …`',
    );
    expect((await checked(other)).code).toBe(0);
  });

  test("a count that had no samples is taken to exist only when something goes wrong", async () => {
    const silent = { type: "counter", values: { count: 0, rate: 0 } } as const;
    const thresholds = { "count<10": { ok: true } };
    await using place = await workplace({
      "shop.json": summary({
        http_req_duration: latency(200, MET),
        "http_reqs{status:500}": { ...silent, thresholds },
      }),
    });
    await place.plimsoll("init", "@shop.json", ...CONFIG);
    expect((await checked(place)).code).toBe(0);
  });

  test("is refused where a config is already, and writes over it only by --force; over a baseline never", async () => {
    await using place = await workplace({
      "shop.json": summary(),
      "plimsoll.yml": "version: 1\n",
      "plimsoll.baseline.json": '{"schemaVersion": 1, "scenarios": {}}\n',
    });
    const refused = await place.plimsoll("init", "@shop.json", ...CONFIG);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("[init-config-exists]");
    expect(await place.read("plimsoll.yml")).toBe("version: 1\n");
    const forced = await place.plimsoll("init", "@shop.json", ...CONFIG, "--force");
    expect(forced.code).toBe(0);
    expect(forced.out).toContain("it is there already and stays as it is");
    expect(await place.read("plimsoll.baseline.json")).toContain('"scenarios": {}');
  });

  test("a run that measured nothing is refused, and beside others it is left out and told", async () => {
    const empty = k6File("v2.2.0/setupex.summary-export.json");
    await using place = await workplace({ "r/setup.json": empty, "r/shop.json": summary() });
    const refused = await place.plimsoll("init", "@r/setup.json", ...CONFIG);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("[init-nothing-measured]");
    const { code, out } = await place.plimsoll("init", "@r", ...CONFIG);
    expect(code).toBe(0);
    expect(out).toContain("Left out: setup");
    expect(Object.keys((await written(place)).scenarios)).toEqual(["shop"]);
    expect(await place.read("plimsoll.yml")).toMatch(/^ {2}# left out: setup /mu);
  });

  test("no secret of a script reaches the files: a threshold named by an address is left out and told", async () => {
    const thresholds = { "p(95)<500": { ok: true } };
    const part = { ...latency(100), thresholds };
    await using place = await workplace({
      "shop.json": summary({
        http_req_duration: latency(200, MET),
        "http_req_duration{name:http://shop/pay?token=hunter2}": part,
      }),
    });
    const { out } = await place.plimsoll("init", "@shop.json", ...CONFIG);
    const all = `${out}${await place.read("plimsoll.yml")}${await place.read("plimsoll.baseline.json")}`;
    expect(all).not.toContain("hunter2");
    expect(out).toContain("its address may hold a secret");
    expect((await checked(place)).code).toBe(0);
  });

  test("of two thresholds that no value can meet together the first is asked, and check can read the config", async () => {
    const passes = { type: "rate", values: { rate: 0.98, passes: 98, fails: 2 } } as const;
    const thresholds = { "rate>0.95": { ok: true }, "rate<0.9": { ok: false } };
    await using place = await workplace({
      "shop.json": summary({ checks: { ...passes, thresholds } }),
    });
    await place.plimsoll("init", "@shop.json", ...CONFIG);
    expect((await written(place)).scenarios["shop"]?.objectives["checks"]).toEqual(["rate > 95%"]);
    expect(await place.read("plimsoll.yml")).toContain(
      "# - rate < 90% # threshold of the script, not asked: no value can meet it and rate > 95%",
    );
    expect((await checked(place)).code).toBe(0);
  });

  test("the summary of one scenario and the samples of another in one folder are two, and those of one run are one", async () => {
    await using place = await workplace({
      "two/login.json": summary(),
      "two/checkout.ndjson": k6File("v2.2.0/ok.ndjson"),
      "one/summary.json": k6File("v2.2.0/ok.summary-export.json"),
      "one/points.ndjson": k6File("v2.2.0/ok.ndjson"),
    });
    await place.plimsoll("init", "@two", ...CONFIG);
    expect(Object.keys((await written(place)).scenarios).toSorted()).toEqual(["checkout", "login"]);
    expect((await checked(place)).code).toBe(0);
    await place.plimsoll("init", "@one", ...CONFIG, "--force");
    expect(Object.keys((await written(place)).scenarios)).toEqual(["one"]);
  });

  test("several results in one folder are several scenarios", async () => {
    await using place = await workplace({
      "many/login.json": summary(),
      "many/checkout-summary.json": summary({ http_reqs: undefined }),
    });
    await place.plimsoll("init", "@many", ...CONFIG);
    expect(Object.keys((await written(place)).scenarios).toSorted()).toEqual(["checkout", "login"]);
    expect((await checked(place)).code).toBe(0);
  });

  test("the same scenario in two folders was measured twice, and both runs enter the baseline", async () => {
    await using place = await workplace({
      "runs/a/buy.json": summary(),
      "runs/b/buy.json": summary({ http_req_duration: latency(210) }),
    });
    await place.plimsoll("init", "buy=@runs/*", ...CONFIG);
    expect(await place.read("plimsoll.baseline.json")).toContain("210");
    expect((await checked(place)).code).toBe(0);
  });

  test("asks a person at a terminal for the name and for the kind that the load does not show", async () => {
    await using place = await workplace({ "shop.json": summary() });
    const asked: string[] = [];
    const answering = await workplace({ "shop.json": summary() });
    await answering.asking(
      {
        text: async (question) => (asked.push(question), "Fish & chips: to go"),
        choice: async (question) => (asked.push(question), "spike"),
        yes: async () => true,
      },
      "init",
      "@shop.json",
      "--config",
      "@plimsoll.yml",
    );
    const { service, scenarios } = await written(answering);
    expect([service, scenarios["shop"]?.kind]).toEqual(["Fish & chips: to go", "spike"]);
    expect(asked).toHaveLength(2);
    const off = await place.asking(
      { text: async () => undefined, choice: async () => undefined, yes: async () => undefined },
      "init",
      "@shop.json",
      "--config",
      "@plimsoll.yml",
    );
    expect([off.code, off.err]).toEqual([
      2,
      "Broken off: nothing was written. With `--yes` it asks nothing.\n",
    ]);
    await expect(place.read("plimsoll.yml")).rejects.toThrow("ENOENT");
    await answering[Symbol.asyncDispose]();
  });
});

describe("plimsoll init on recorded runs", () => {
  test("recognises the kinds by their load, whatever they are called, in the order of the form", async () => {
    await using place = await workplace({});
    const from = "examples/mgx-ai-full/results";
    await mkdir(place.path("results"), { recursive: true });
    const names = { endurance: "a", spike: "b", "ramp-up": "c", sustained: "d" };
    for (const [folder, name] of Object.entries(names)) {
      await cp(`${from}/${folder}/points.ndjson.gz`, place.path(`results/${name}.ndjson.gz`));
    }
    await place.plimsoll(
      "init",
      ...Object.values(names).map((name) => `${name}=@results/${name}.ndjson.gz`),
      ...CONFIG,
    );
    const { scenarios } = await written(place);
    // Four minutes at one level are no endurance test, and only a name can say that they stand for one.
    expect(Object.entries(scenarios).map(([name, { kind }]) => [name, kind])).toEqual([
      ["c", "ramp-up"],
      ["a", "sustained"],
      ["d", "sustained"],
      ["b", "spike"],
    ]);
    expect(scenarios["b"]?.load?.users).toBe(160);
    expect((await checked(place)).code).toBe(0);
  });

  test("saved answers of Prometheus bring their queries, and the presets of the exporters that they ask", async () => {
    await using place = await workplace({});
    await cp("__tests__/fixtures/prometheus/faulty-1/endurance", place.path("soak/prometheus"), {
      recursive: true,
    });
    await cp(
      "examples/mgx-ai-full/results/endurance/points.ndjson.gz",
      place.path("soak/points.ndjson.gz"),
    );
    await place.plimsoll("init", "soak=@soak", ...CONFIG);
    const { scenarios, prometheus } = await written(place);
    expect(scenarios["soak"]?.kind).toBe("endurance");
    expect(prometheus?.queries["app_memory_bytes"]).toMatchObject({ unit: "bytes" });
    expect(prometheus?.queries["app_cpu"]).toMatchObject({ unit: "%" });
    expect((await checked(place)).code).toBe(0);
  });

  test("a saved query that only another server understands stays out of the config, and is told", async () => {
    const values = [[0, 1, 2, 3].map((second) => [1_763_920_800 + second, "1"])].flat();
    const result = [{ metric: {}, values }];
    await using place = await workplace({
      "run/summary.json": summary(),
      "run/prometheus/queries.json": JSON.stringify({
        odd: { query: "sum(rate(http_requests_total)) default 0", file: "odd.json" },
      }),
      "run/prometheus/odd.json": JSON.stringify({
        status: "success",
        data: { resultType: "matrix", result },
      }),
    });
    const { out } = await place.plimsoll("init", "shop=@run", ...CONFIG);
    expect(out).toContain("Left out: the query odd, which Prometheus' own grammar does not read");
    expect((await written(place)).prometheus).toBeUndefined();
    expect((await checked(place)).code).toBe(0);
  });

  test.for(["v0.40.0", "v0.49.0", "v0.57.0", "v1.7.1", "v2.0.0", "v2.2.0"])(
    "the whole folder of k6 %s becomes one scenario of both that it ran, and check passes",
    async (version) => {
      await using place = await workplace({});
      for (const name of ["handle-summary.json", "summary-export.json", "points.ndjson.gz"]) {
        await cp(`__tests__/fixtures/k6/${version}/${name}`, place.path(`mixed/${name}`));
      }
      await place.plimsoll("init", "@mixed", ...CONFIG);
      expect(Object.keys((await written(place)).scenarios)).toEqual(["mixed"]);
      expect((await checked(place)).code).toBe(0);
    },
  );
});
