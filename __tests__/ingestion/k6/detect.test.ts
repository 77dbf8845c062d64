import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detect, type Detected } from "../../../src/ingestion/k6/detect.ts";

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

  test("is foreign when its first members are not k6's", () => {
    const lock = JSON.stringify({ name: "x", lockfileVersion: 3, packages: { [long]: {} } });
    expect(detectedText(lock)).toEqual({
      kind: "foreign",
      looksLike: "JSON with the keys name, lockfileVersion, packages",
    });
  });

  test("is a summary wherever a real one is cut", () => {
    const bytes = readFileSync(fixture("v2.2.0/handle-summary.json"));
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

describe("what a foreign file looks like", () => {
  test.for([
    ["", "an empty file"],
    [" \n\n", "an empty file"],
    ["<!DOCTYPE html><html>", "an HTML page"],
    ['<?xml version="1.0"?>\n<testResults version="1.2">', "a JMeter result (JTL/XML)"],
    ["timeStamp,elapsed,label,responseCode\n1,2,x,200\n", "a JMeter result (JTL/CSV)"],
    ['<?xml version="1.0"?>\n<testsuites/>', "an XML document"],
    ["import http from 'k6/http';\nexport default function () {}\n", "a k6 script (JavaScript)"],
    ["const http = require('k6/http');\n", "a k6 script (JavaScript)"],
    ["version: 1\nservice: MGX\nobjectives:\n  http_req_duration: p(95) < 3s\n", "a YAML file"],
    ['{"status":"success","data":{"resultType":"matrix","result":[]}}', "a Prometheus answer"],
    ['{"status":"error","errorType":"bad_data","error":"…"}', "a Prometheus answer"],
    ["# HELP up Whether\n# TYPE up gauge\nup 1\n", "metrics in Prometheus's text format"],
    ["[1, 2, 3]", "a JSON array"],
    ["[\n  {}\n]", "a JSON array"],
    ['{"a":1,"b":{"c":2},"d":[{"e":3}]}', "JSON with the keys a, b, d"],
    ['{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1}', "JSON with the keys a, b, c, d, e, f, …"],
    ["{}", "an empty JSON object"],
    ['{"level":"info","msg":"x"}\n{"level":"info","msg":"y"}\n', "a log in JSON lines"],
    ["Just a note.\nNothing else.\n", "plain text"],
    ["[section]\nkey = 1\n", "plain text"],
  ])("%j: %s", ([text, looksLike]) => {
    expect(detectedText(text ?? "")).toEqual({ kind: "foreign", looksLike });
  });

  test("k6's console output is told with what to do instead", () => {
    const words = "k6's console output (text summary): let k6 write --summary-export=FILE as well";
    expect(detectedFile("v2.2.0/stdout.compact.txt")).toEqual({
      kind: "foreign",
      looksLike: words,
    });
    const old =
      "     data_received..................: 24 kB 7.9 kB/s\n     http_reqs......................: 139 45/s\n";
    expect(detectedText(old)).toEqual({ kind: "foreign", looksLike: words });
  });

  test("a record of the web dashboard", () => {
    const looksLike = "a web-dashboard record";
    expect(detectedFile("v2.2.0/dashboard-record.head.ndjson")).toEqual({
      kind: "foreign",
      looksLike,
    });
  });

  test.for([
    [[0x89, 0x50, 0x4e, 0x47, 0x00, 0x01], "binary data"],
    [[0xc3, 0x28, 0xa0, 0xff, 0x80, 0x81], "binary data"],
    [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive"],
    [
      [0xff, 0xfe, 0x7b, 0x00],
      "text in UTF-16, as PowerShell's `>` writes it, where k6 writes UTF-8",
    ],
    [
      [0x1f, 0x8b, 0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      "a damaged gzip file",
    ],
  ] as const)("bytes %j: %s", ([bytes, looksLike]) => {
    expect(detect(Uint8Array.from(bytes))).toEqual({ kind: "foreign", looksLike });
  });

  test("a foreign file that is packed says both", () => {
    expect(detect(gzipSync("just a note"))).toEqual({
      kind: "foreign",
      looksLike: "plain text, packed with gzip",
    });
  });

  test("any bytes are told to be something", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.boolean(), (bytes, packed) => {
        const detected = detect(packed ? gzipSync(bytes) : bytes);
        expect(detected.kind === "k6" ? detected.format : detected.looksLike).not.toBe("");
      }),
      { seed: 20_261_123, numRuns: 500 },
    );
  });
});

function fixture(name: string): URL {
  return new URL(`../../fixtures/k6/${name}`, import.meta.url);
}

function detectedFile(name: string): Detected {
  return detect(readFileSync(fixture(name)).subarray(0, HEAD_BYTES));
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
