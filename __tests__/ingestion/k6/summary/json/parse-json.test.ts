import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSummary } from "../../../../../src/ingestion/k6/summary.ts";
import { InputError } from "../../../../../src/model/input-error.ts";
import { faultsOf, recorded } from "../../recorded.ts";

const VALID = [
  "v0.40.0/summary-export.json",
  "v2.2.0/handle-summary.json",
  "v2.2.0/machine-readable.full.json",
  "v2.2.0/nan.summary-export.json",
] as const;

describe("a summary that was cut off", () => {
  test("never becomes a run, wherever the cut is", () => {
    const texts = VALID.map((name) => recorded(name).trimEnd());
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, share) => {
          const cut = text.slice(0, Math.floor(share * (text.length - 1)));
          expect(() => readSummary(cut, "cut.json")).toThrow(InputError);
          expect(faultsOf(cut)[0].id).toBe("truncated-json");
        },
      ),
      { seed: 20_261_123, numRuns: 500 },
    );
  });

  test("is told with the place where it ends", () => {
    const text = '{\n  "metrics": {\n    "http_reqs": {"count": 14';
    expect(faultsOf(text)).toEqual([
      {
        id: "truncated-json",
        place: { file: "summary.json", line: 3, column: 30 },
        problem: "the JSON ends too early, at line 3, column 30: the file was cut off",
        wayOut:
          "Run k6 again and let it finish, and copy or upload the file only after k6 has ended; a full disk or a killed " +
          "job leaves such a file behind.",
      },
    ]);
  });

  test.for([
    '{"a": "b',
    '{"a": tru',
    '{"a": -',
    '{"a": 1.',
    '{"a": "\\u00',
    '{"a": "x\\',
    "",
    "  \n ",
  ])("%j ends too early", (text) => expect(faultsOf(text)[0].id).toBe("truncated-json"));
});

describe("what is not JSON", () => {
  test("is told with the place of the first wrong character", () => {
    expect(faultsOf('{\n  "metrics": {\n    "x": NaN\n  }\n}\n')[0]).toMatchObject({
      id: "not-json",
      place: { file: "summary.json", line: 3, column: 10 },
    });
  });

  test.for(["running (3.0s), 0/2 VUs", '{"metrics": {}} trailing', "{'a': 1}", "<<<<<<< HEAD\n{}"])(
    "%j is refused",
    (text) => expect(faultsOf(text)[0].id).toBe("not-json"),
  );

  test("a byte order mark does not matter", () => {
    const run = readSummary(`\uFEFF${recorded("v2.2.0/ok.summary-export.json")}`, "summary.json");
    expect(run.measurements.size).toBe(15);
  });

  test("a summary packed with gzip is told to be unpacked", () => {
    expect(faultsOf("\u001F\uFFFD\b\u0000", "summary.json.gz")[0]).toMatchObject({
      id: "gzipped-summary",
      wayOut: "Unpack it first: gunzip summary.json.gz",
    });
  });
});

describe("JSON that is no summary", () => {
  test.for([
    ["[1, 2]", "a JSON array"],
    ['{"status": "success", "data": {}}', "a Prometheus answer"],
    ['{"name": "x", "lockfileVersion": 3}', "JSON with the keys name, lockfileVersion"],
    ['{"metrics": {"latency": {"avg": 3}}}', "JSON with the keys metrics"],
    [
      '{"http_reqs": {}, "iterations": {}}',
      "the metrics of a k6 summary without the object around them",
    ],
    ["{}", "an empty JSON object"],
    ["12", "JSON that is 12"],
    ['"text"', "JSON that is a text"],
  ])("%s looks like %s", ([text, words]) => {
    expect(faultsOf(text ?? "")).toEqual([
      {
        id: "not-a-k6-output",
        place: { file: "summary.json" },
        problem: `this is not a k6 summary: it looks like ${words}`,
        wayOut:
          "Give a file written by k6: --summary-export=FILE, or JSON.stringify(data) in handleSummary().",
      },
    ]);
  });
});
