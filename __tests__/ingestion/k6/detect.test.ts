import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detect, type Detected } from "../../../src/ingestion/k6/detect.ts";
import { recordedBytes } from "./recorded.ts";

/** What the gate hands over: at most this much of a file. */
const HEAD_BYTES = 65_536;
const VERSIONS = ["v0.40.0", "v0.49.0", "v0.57.0", "v1.7.1", "v2.0.0", "v2.2.0"];

describe("telling k6's outputs apart by what is in them", () => {
  test.for(VERSIONS)("%s: summaries", (version) => {
    const summary = { kind: "k6", format: "json summary", gzipped: false, k6Scenarios: [] };
    expect(detectedFile(`${version}/summary-export.json`)).toEqual(summary);
    expect(detectedFile(`${version}/handle-summary.json`)).toEqual(summary);
  });

  test.for(VERSIONS)(
    "%s: samples packed with gzip, with the k6 scenario they are of",
    (version) => {
      const samples = { kind: "k6", gzipped: true };
      expect(detectedFile(`${version}/points.ndjson.gz`)).toMatchObject({
        ...samples,
        format: "NDJSON samples",
      });
      expect(detectedFile(`${version}/points.csv.gz`)).toMatchObject({
        ...samples,
        format: "CSV samples",
      });
      expect(scenarios(detectedFile(`${version}/points.ndjson.gz`))).toContain("ramp");
      expect(scenarios(detectedFile(`${version}/points.csv.gz`))).toContain("ramp");
    },
  );

  test.for(["machine-readable.compact", "machine-readable.full"])("%s is a summary", (name) => {
    expect(detectedFile(`v2.2.0/${name}.json`)).toMatchObject({
      kind: "k6",
      format: "json summary",
    });
  });

  test("samples among the console's lines are samples", () => {
    expect(detectedFile("v2.2.0/json-to-stdout.mixed.txt")).toEqual({
      kind: "k6",
      format: "NDJSON samples",
      gzipped: false,
      k6Scenarios: ["default"],
    });
  });

  test("samples of a killed k6, whose gzip stream has no end, are samples", () => {
    expect(detectedFile("v2.2.0/truncated.head.ndjson.gz")).toMatchObject({
      kind: "k6",
      format: "NDJSON samples",
      gzipped: true,
      k6Scenarios: ["default"],
    });
  });

  test("CSV without the column scenario names none", () => {
    expect(detectedFile("v2.2.0/unix_milli.csv.gz")).toMatchObject({
      format: "CSV samples",
      k6Scenarios: [],
    });
  });

  test("a scenario is read as CSV has it: quoted, with commas, and never from a row that is cut off", () => {
    const header = "metric_name,timestamp,metric_value,name,scenario,status";
    const rows = [
      'http_reqs,1,1.0,"a,""b""\nc",late,200',
      'http_reqs,1,1.0,x,"sp,ike",200',
      "vus,1,1.0,,,",
      "http_reqs,1,1.0,x,cut",
    ];
    expect(scenarios(detectedText([header, ...rows].join("\n")))).toEqual(["late", "sp,ike"]);
    expect(scenarios(detectedText([header, ...rows].join("\r\n")))).toEqual(["late", "sp,ike"]);
  });

  test("a scenario is read from tags only, not from a text that looks like one", () => {
    const lines = [
      point({ name: '"scenario":"fake"', scenario: "b" }),
      point({ scenario: "a" }),
      point({ group: "::setup" }),
      point({ scenario: "" }),
      point({ scenario: "cut off" }).slice(0, -4),
    ];
    expect(scenarios(detectedText(lines.join("\n")))).toEqual(["a", "b"]);
  });

  test("lines that are cut off or hold +Inf do not hide the rest", () => {
    const inf =
      '{"type":"Point","data":{"time":"2026-11-23T08:57:28Z","value":+Inf,"tags":{"scenario":"x"}},"metric":"t"}';
    expect(detectedText(inf)).toMatchObject({
      kind: "k6",
      format: "NDJSON samples",
      k6Scenarios: [],
    });
  });
});

describe("a summary that is longer than its head", () => {
  const long = "x".repeat(2 * HEAD_BYTES);

  test.for([
    ["setup_data", { setup_data: { token: long }, metrics: {} }],
    [
      "a huge script",
      { config: { script: `${long}"}]` }, results: { metrics: [] }, version: "1.0.0" },
    ],
    ["root_group", { root_group: { groups: [{ name: long }] }, metrics: {} }],
    ["metrics", { metrics: { [long]: {} }, state: {} }],
    ["its version", { version: "1.0.0", metadata: { generated_at: long }, results: {} }],
    ["options", { options: { scenarios: { [long]: {} } }, metrics: {} }],
  ] as const)("may begin with %s", ([, summary]) => {
    expect(detectedText(JSON.stringify(summary))).toMatchObject({
      kind: "k6",
      format: "json summary",
    });
  });

  test("is one even without its metrics, so that the reader can say what is missing", () => {
    expect(detectedText('{"root_group": {"groups": []}}')).toMatchObject({
      format: "json summary",
    });
  });

  test("is foreign when its first members are not k6's", () => {
    const lock = JSON.stringify({ name: "x", lockfileVersion: 3, packages: { [long]: {} } });
    expect(detectedText(lock)).toEqual({
      kind: "foreign",
      looksLike: "JSON with the keys name, lockfileVersion, packages",
    });
  });

  test("is a summary wherever a real one is cut", () => {
    const bytes = recordedBytes("v2.2.0/handle-summary.json");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), (length) => {
        expect(detect(bytes.subarray(0, length))).toMatchObject({
          kind: "k6",
          format: "json summary",
        });
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });
});

function detectedFile(name: string): Detected {
  return detect(recordedBytes(name).subarray(0, HEAD_BYTES));
}

function detectedText(text: string): Detected {
  return detect(new TextEncoder().encode(text).subarray(0, HEAD_BYTES));
}

function scenarios(detected: Detected): readonly string[] {
  return detected.kind === "k6" ? detected.k6Scenarios : [];
}

/** A line of samples with these tags. */
function point(tags: object): string {
  const data = { time: "2026-11-23T08:52:02Z", value: 1, tags };
  return JSON.stringify({ metric: "http_reqs", type: "Point", data });
}
