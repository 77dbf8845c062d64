import { readFileSync } from "node:fs";
import { parseSync } from "rolldown/utils";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { validatorFiles } from "../../scripts/generate-validators.ts";
import { validate as isJudgement } from "../../src/schema/judgement.js";
import { validate as isConfig } from "../../src/schema/plimsoll.js";
import { publishedSchema } from "./published-schema.ts";

const isBaseline = publishedSchema("baseline");

describe("the generated validators", () => {
  test("are what the schemas generate today", async () => {
    const files = await validatorFiles();
    expect(files.size).toBe(4);
    for (const [path, text] of files) {
      expect(readFileSync(path, "utf8") === text, `${path}: run npm run generate`).toBe(true);
    }
  });

  test.each(["plimsoll", "judgement"])("%s needs nothing at run time", (name) => {
    const file = `src/schema/${name}.js`;
    const { module, errors } = parseSync(file, readFileSync(file, "utf8"));
    expect(errors).toEqual([]);
    expect(module.staticExports.length).toBe(1);
    expect([...module.staticImports, ...module.dynamicImports]).toEqual([]);
  });
});

type Part = { readonly [key: string]: unknown };

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every property that a schema names, wherever it stands, with its path. */
function propertiesOf(schema: Part, path: string): readonly (readonly [string, Part])[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (!isPart(value)) return [];
    const here = `${path}/${key}`;
    const named =
      key === "properties" ? Object.entries(value).filter(([, part]) => isPart(part)) : [];
    return [
      ...named.map(([name, part]) => [`${here}/${name}`, part as Part] as const),
      ...propertiesOf(value, here),
    ];
  });
}

describe("the published schemas", () => {
  test("tell an editor of every key of plimsoll.yml what it means", () => {
    const schema = JSON.parse(readFileSync("schema/plimsoll.schema.json", "utf8")) as Part;
    const named = propertiesOf(schema, "");
    expect(named.length).toBeGreaterThan(40);
    const silent = named.filter(([, part]) => !("description" in part || "$ref" in part));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test.each(["design", "every-key"])("accept the config %s", (name) => {
    expect(isConfig(parse(readFileSync(`__tests__/fixtures/config/${name}.yml`, "utf8")))).toBe(
      true,
    );
  });
});

const BASELINE = {
  schemaVersion: 1,
  service: "Shop",
  scenarios: {
    spike: {
      runs: [
        {
          id: "4f2c1aa 2026-11-24T03:00:00Z",
          commit: "4f2c1aa",
          time: "2026-11-24T03:00:00.125Z",
          tool: "0.1.0",
          environment: { users: 40, durationMs: 60_000, runner: "ubuntu-24.04", cores: 4, k6: "2" },
          indicators: {
            "http_req_duration p(95)": { value: 95.8, standardError: 0.4, samples: 1200 },
          },
        },
      ],
    },
  },
};

const VALUE_AT = "/scenarios/spike/runs/0/indicators/http_req_duration p(95)/value";

describe("a baseline", () => {
  test("is accepted as it is written", () => expect(isBaseline(BASELINE)).toBe(true));

  test.each([
    ["of another version", { ...BASELINE, schemaVersion: 3 }, "/schemaVersion"],
    ["with a key of its own", { ...BASELINE, notes: "" }, ""],
    ["whose value is a text", withValue({ value: "95.8" }), VALUE_AT],
    ["whose value is endless", withValue({ value: Infinity }), VALUE_AT],
    ["whose value is missing", withValue({}), VALUE_AT.replace("/value", "")],
  ])("%s is refused", (_, value, at) => {
    expect(isBaseline(value)).toBe(false);
    expect(isBaseline.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });

  function withValue(value: object): object {
    const [run] = BASELINE.scenarios.spike.runs;
    const runs = [{ ...run, indicators: { "http_req_duration p(95)": value } }];
    return { ...BASELINE, scenarios: { spike: { runs } } };
  }
});

const CHANGE = {
  verdict: "worsened",
  scale: "percent",
  before: 83.2,
  percent: 15.169,
  interval: [7.81, 23.03],
  noticeable: 12.63,
  p: 0.00027,
  noise: 2.1,
  baselineRuns: 10,
  repeats: 3,
  gated: true,
  sentence: "15.2 % slower",
};
const INDICATOR = {
  scenario: "sustained",
  phase: "spike",
  metric: "http_req_duration",
  aggregation: "p(95)",
  unit: "ms",
  value: 95.8,
  source: { file: "results/sustained.json", at: "metrics.http_req_duration" },
  objective: {
    text: "p(95) < 3s",
    comparator: "<",
    limit: 3000,
    verdict: "met",
    waived: false,
    from: { file: "plimsoll.yml", at: "line 4" },
  },
  change: CHANGE,
};
const JUDGEMENT = {
  schemaVersion: 1,
  tool: { name: "plimsoll", version: "0.1.0" },
  service: "Shop",
  time: "2026-11-24T03:00:00Z",
  assessment: "concerns",
  failures: [],
  scenarios: [
    {
      name: "sustained",
      kind: "sustained",
      load: { users: 70 },
      state: "judged",
      files: [{ path: "results/sustained.json", format: "summary-export" }],
      repeats: 1,
      objectivesFrom: "config",
      checks: { passes: 1, fails: 0, failing: [] },
    },
  ],
  indicators: [INDICATOR],
  findings: [],
  concerns: [{ id: "inconclusive", text: "…" }],
  waivers: [],
  baseline: { kind: "none yet", file: "plimsoll.baseline.json" },
  report: { environment: [], software: {}, links: {}, signOff: [] },
};

describe("a judgement", () => {
  const withIndicator = (part: object): object => ({
    ...JUDGEMENT,
    indicators: [{ ...INDICATOR, ...part }],
  });

  test.each([
    ["as it is written", JUDGEMENT],
    ["with more beside what is promised", { ...JUDGEMENT, series: [{ any: "thing" }] }],
    ["with more within an indicator", withIndicator({ rank: 3 })],
    [
      "without a baseline for an indicator",
      withIndicator({ change: { verdict: "no baseline", reason: "no file", gated: true } }),
    ],
    ["without a value", withIndicator({ value: undefined })],
  ])("%s is accepted", (_, value) => {
    expect(isJudgement(JSON.parse(JSON.stringify(value)))).toBe(true);
  });

  test.each([
    ["without its assessment", { ...JUDGEMENT, assessment: undefined }, ""],
    ["with an unknown assessment", { ...JUDGEMENT, assessment: "green" }, "/assessment"],
    ["of another version", { ...JUDGEMENT, schemaVersion: 2 }, "/schemaVersion"],
    ["with a value that is no number", withIndicator({ value: "95.8" }), "/indicators/0/value"],
    ["with a unit that is none", withIndicator({ unit: "s" }), "/indicators/0/unit"],
    [
      "with a change that lacks its numbers",
      withIndicator({ change: { verdict: "worsened", gated: true } }),
      "/indicators/0/change",
    ],
    [
      "with no baseline and no reason",
      withIndicator({ change: { verdict: "no baseline", gated: true } }),
      "/indicators/0/change",
    ],
    [
      "with a verdict that is none",
      withIndicator({ objective: { ...INDICATOR.objective, verdict: "passed" } }),
      "/indicators/0/objective/verdict",
    ],
    [
      "with a history that does not count its runs",
      { ...JUDGEMENT, baseline: { kind: "history", file: "x" } },
      "/baseline",
    ],
  ])("%s is refused", (_, value, at) => {
    expect(isJudgement(JSON.parse(JSON.stringify(value)))).toBe(false);
    expect(isJudgement.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });
});
