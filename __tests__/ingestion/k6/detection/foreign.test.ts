import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detect, type Detected } from "../../../../src/ingestion/k6/detect.ts";
import { recordedBytes } from "../recorded.ts";

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
    ['{"log":{"version":"1.2","entries":[]}}', "a HAR file (what a browser recorded)"],
    ['{"level":"info","msg":"x"}\n{"level":"info","msg":"y"}\n', "a log in JSON lines"],
    [
      "metric_name,timestamp,val\nhttp_reqs,1795424657,1\n",
      "CSV that lacks k6's first columns (metric_name,timestamp,metric_value) or has others before them",
    ],
    ["Just a note.\nNothing else.\n", "plain text"],
    ["Dear all,\nnote: this\nis prose.\n", "plain text"],
    ["[section]\nkey = 1\n", "plain text"],
  ])("%j: %s", ([text, looksLike]) => {
    expect(detectedText(text ?? "")).toEqual({ kind: "foreign", looksLike });
  });

  test("a table of ten thousand columns is none of k6's, which writes some thirty", () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `column${index}`);
    const header = `metric_name,timestamp,metric_value,${names.join(",")}`;
    const looksLike = "CSV with far more columns than k6 writes";
    // As much of it as is looked at, and a whole one.
    for (const text of [header.slice(0, 65_536), `${header}\nhttp_reqs,1,1\n`]) {
      expect(detectedText(text)).toEqual({ kind: "foreign", looksLike });
    }
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

function detectedFile(name: string): Detected {
  return detect(recordedBytes(name));
}

function detectedText(text: string): Detected {
  return detect(new TextEncoder().encode(text));
}
