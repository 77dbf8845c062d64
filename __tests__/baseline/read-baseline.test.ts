import { describe, expect, test } from "vitest";
import { baselineText } from "../../src/baseline/baseline-text.ts";
import { readBaseline } from "../../src/baseline/read-baseline.ts";
import { type Fault, InputError } from "../../src/model/input-error.ts";
import { baselineOf, day, run } from "./runs.ts";

const TWO_RUNS = baselineText(baselineOf(run({ id: "a" }), run({ id: "b", time: day(1) })));

function faultsOf(text: string): readonly Fault[] {
  try {
    readBaseline(text, "plimsoll.baseline.json");
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  throw new Error("the baseline was read");
}

/** The text with one part changed; a test whose part is not there has failed. */
function broken(part: string, by: string): string {
  expect(TWO_RUNS).toContain(part);
  return TWO_RUNS.replace(part, by);
}

/** The line on which a part stands. */
function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

describe("reading a baseline", () => {
  test("gives back what was written", () => {
    expect(readBaseline(TWO_RUNS, "plimsoll.baseline.json")).toEqual(
      baselineOf(run({ id: "a" }), run({ id: "b", time: day(1) })),
    );
  });

  test("takes a byte order mark, other line ends and other spacing in its stride", () => {
    const expected = readBaseline(TWO_RUNS, "b.json");
    expect(readBaseline(`\uFEFF${TWO_RUNS.replaceAll("\n", "\r\n")}`, "b.json")).toEqual(expected);
    expect(readBaseline(JSON.stringify(JSON.parse(TWO_RUNS)), "b.json")).toEqual(expected);
  });

  test("an empty file is an error, never an empty history", () => {
    expect(faultsOf("")).toEqual([
      {
        id: "baseline-not-json",
        place: { file: "plimsoll.baseline.json", line: 1, column: 1 },
        problem: "the baseline is not JSON: here a value was expected",
        wayOut: "Restore the file from the last commit in which it was whole, or mend this place.",
      },
    ]);
  });

  test("a cut file tells where it ends", () => {
    const cut = TWO_RUNS.slice(0, TWO_RUNS.indexOf('"b"') - 1);
    const [fault] = faultsOf(cut);
    expect(fault).toMatchObject({
      id: "baseline-not-json",
      place: { line: cut.split("\n").length },
    });
  });

  test("a comma too few tells its line", () => {
    const text = broken('"tool": "0.1.0",', '"tool": "0.1.0"');
    expect(faultsOf(text)).toMatchObject([
      {
        place: { line: lineOf(text, '"tool"') + 1, column: 11 },
        problem: "the baseline is not JSON: here a comma or } was expected",
      },
    ]);
  });

  test("the marks of an unresolved merge are named as such", () => {
    const text = broken('        {"id": "b"', '<<<<<<< HEAD\n        {"id": "b"');
    expect(faultsOf(text)).toEqual([
      {
        id: "baseline-merge-conflict",
        place: { file: "plimsoll.baseline.json", line: lineOf(text, "<<<"), column: 1 },
        problem: "the baseline holds the marks of an unresolved merge",
        wayOut:
          "Keep the runs of both sides and delete the lines with the marks; each run but the last ends in `},`. Or take one side's file and add the other run again with `plimsoll baseline add`.",
      },
    ]);
  });

  test("a file of a newer Plimsoll is refused as newer, whatever else it holds", () => {
    const text = '{\n  "schemaVersion": 3,\n  "shape": "unknown to us"\n}\n';
    expect(faultsOf(text)).toEqual([
      {
        id: "baseline-newer",
        place: { file: "plimsoll.baseline.json", line: 2, column: 20 },
        problem: "the baseline has schemaVersion 3; this Plimsoll reads up to 2",
        wayOut:
          'Update Plimsoll to the version that wrote the file (`"tool"` of its newest run), or restore the file as it was before that version.',
      },
    ]);
  });

  test("a run id that stands twice is refused, with the line of the second", () => {
    const text = broken('"id": "b"', '"id": "a"');
    expect(faultsOf(text)).toMatchObject([
      {
        id: "baseline-duplicate",
        place: {
          line: text.split("\n").findLastIndex((line) => line.startsWith('        {"id"')) + 1,
        },
        problem: 'the run id "a" stands twice in scenario sustained',
      },
    ]);
  });

  test("a name that stands twice in one object is refused: JavaScript would keep the last", () => {
    const text = broken('"http_reqs rate": {', '"http_req_failed rate": {');
    expect(faultsOf(text)).toMatchObject([
      {
        id: "baseline-duplicate",
        problem: '"http_req_failed rate" stands twice in indicators of run 1 of scenario sustained',
      },
    ]);
  });

  test.each([
    [
      '{"value": 152.8}',
      '{"value": 1e999}',
      "baseline-number",
      "must be a finite number, and is Infinity",
    ],
    [
      '{"value": 152.8}',
      '{"value": 1e30}',
      "baseline-number",
      "must be a finite number below 1e30, and is 1e+30",
    ],
    [
      '"samples": 5932',
      '"samples": 5932.5',
      "baseline-number",
      "samples of http_req_duration p(95) in run 1 of scenario sustained must be a whole number, and is 5932.5",
    ],
    [
      '{"value": 152.8}',
      '{"value": null}',
      "baseline-malformed",
      "must be a finite number, and is null",
    ],
    [
      '{"value": 152.8}',
      '{"value": "152"}',
      "baseline-malformed",
      'must be a finite number, and is "152"',
    ],
    ['{"value": 152.8}', "152.8", "baseline-malformed", "must be an object, and is 152.8"],
    [
      '{"value": 152.8}',
      '{"values": 152.8}',
      "baseline-unknown-name",
      'has an unknown "values"; known are value, standardError, samples',
    ],
    [
      '"samples": 5932',
      '"samples": -1',
      "baseline-number",
      "must be a finite number from 0 up, and is -1",
    ],
    [
      '"standardError": 1.25',
      '"standardError": -1',
      "baseline-number",
      "must be a finite number from 0 up, and is -1",
    ],
    [
      '"time": "2026-11-20T08:00:00Z"',
      '"time": "yesterday"',
      "baseline-malformed",
      'must be UTC like 2026-11-24T08:30:00Z, and is "yesterday"',
    ],
    [
      '"time": "2026-11-20T08:00:00Z"',
      '"time": 5',
      "baseline-malformed",
      "must be a text, and is 5",
    ],
    ['"id": "a"', '"id": ""', "baseline-malformed", 'must be a text, and is ""'],
    [
      '"schemaVersion": 2',
      '"schemaVersion": "1"',
      "baseline-malformed",
      "schemaVersion must be a whole number from 1 to 2",
    ],
    ['"schemaVersion": 2,', "", "baseline-malformed", 'the baseline has no "schemaVersion"'],
    [
      '"cores": 4',
      '"cores": []',
      "baseline-malformed",
      "must be a finite number from 0 up, and is a list",
    ],
    [
      '"service"',
      '"servise"',
      "baseline-unknown-name",
      'the baseline has an unknown "servise"; known are schemaVersion, service, scenarios',
    ],
  ])("%s written as %s is refused", (part, by, ...[id, problem]) => {
    const text = broken(part, by);
    const faults = faultsOf(text);
    expect(faults[0]?.id).toBe(id);
    expect(faults[0]?.problem).toContain(problem);
    expect(faults[0]?.place?.line).toBeGreaterThan(0);
  });

  test("points at the line of the value", () => {
    const text = broken('"value": 152.8', '"value": 1e999');
    expect(faultsOf(text)[0]?.place?.line).toBe(lineOf(text, "1e999"));
  });

  test("tells every fault, not only the first", () => {
    const text = broken('"value": 152.8', '"value": null').replace('"id": "b"', '"id": "a"');
    expect(faultsOf(text).map(({ id }) => id)).toEqual([
      "baseline-malformed",
      "baseline-duplicate",
    ]);
  });

  test.each([
    "[]",
    "null",
    "3",
    '"text"',
    "{} {}",
    "{,}",
    "[1,]",
    "{'a': 1}",
    "NaN",
    '{"a" 1}',
    '"\n"',
    "01",
  ])("%j is refused", (text) => expect(faultsOf(text).length).toBeGreaterThan(0));

  test("runs and scenarios that are no list and no object are refused", () => {
    expect(faultsOf('{"schemaVersion": 2, "scenarios": []}')[0]?.problem).toBe(
      "scenarios must be an object, and is a list",
    );
    expect(faultsOf('{"schemaVersion": 2, "scenarios": {"a": {"runs": {}}}}')[0]?.problem).toBe(
      "runs of scenario a must be a list",
    );
    expect(faultsOf('{"schemaVersion": 2, "scenarios": {"a": {"runs": [7]}}}')[0]?.problem).toBe(
      "run 1 of scenario a must be an object, and is 7",
    );
  });
});
