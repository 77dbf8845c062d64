import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addRun } from "../../src/baseline/add-run.ts";
import { baselineText } from "../../src/baseline/baseline-text.ts";
import { readBaseline } from "../../src/baseline/read-baseline.ts";
import type { Baseline } from "../../src/model/baseline.ts";
import { baselineOf, day, run } from "./runs.ts";

describe("the text of a baseline", () => {
  test("is one line an indicator, in a stable order, and ends with a line feed", async () => {
    const text = baselineText({
      schemaVersion: 2,
      service: "MGX-AI Platform",
      scenarios: {
        sustained: {
          runs: [run({ id: "b", time: day(1), accepted: "new runner" }), run({ id: "a" })],
        },
        spike: { runs: [] },
      },
    });
    await expect(text).toMatchFileSnapshot("../golden/plimsoll.baseline.txt");
  });

  test("sorts by code point, not by the writer's language", () => {
    const indicators = Object.fromEntries(
      ["é", "z", "a", "Z", "\u{1F600}", "\uFFFD"].map((key) => [key, { value: 1 }]),
    );
    const text = baselineText(baselineOf(run({ indicators })));
    const keys = [...text.matchAll(/^ +"(.+)": \{"value"/gmu)].map(([, key]) => key);
    expect(keys).toEqual(["Z", "a", "z", "é", "\uFFFD", "\u{1F600}"]);
  });

  test("does not depend on the order in which things were added", () => {
    const { indicators } = run();
    const turned = Object.fromEntries(Object.entries(indicators).toReversed());
    expect(baselineText(baselineOf(run({ indicators: turned })))).toBe(
      baselineText(baselineOf(run())),
    );
  });

  test("refuses a number that JSON would turn into null", () => {
    for (const value of [Number.NaN, Infinity]) {
      const broken = baselineOf(run({ indicators: { "http_reqs rate": { value } } }));
      expect(() => baselineText(broken)).toThrow(`a baseline cannot hold value ${value}`);
    }
  });

  test("is read back as it was, every digit of it", () => {
    const number = fc.double({ min: -1e20, max: 1e20, noNaN: true });
    const amount = fc.double({ min: 0, max: 1e20, noNaN: true });
    const name = fc.string({ minLength: 1, unit: "binary" });
    const value = fc.record(
      {
        value: number,
        standardError: amount,
        samples: fc.nat(),
        kind: fc.constantFrom("counter", "gauge", "rate", "trend"),
        unit: fc.constantFrom("ms", "bytes", "number"),
      },
      { requiredKeys: ["value"] },
    );
    const made = fc.record({
      id: name,
      time: fc.nat({ max: 20 }).map(day),
      tool: name,
      environment: fc.record(
        {
          users: fc.nat(),
          rate: amount,
          executor: name,
          durationMs: amount,
          iterations: fc.nat(),
          runner: name,
          cores: fc.nat(),
          k6: name,
          curve: fc.array(amount, { maxLength: 10 }),
          added: fc.dictionary(name, name, { minKeys: 1, maxKeys: 3 }),
        },
        { requiredKeys: [] },
      ),
      indicators: fc.dictionary(name, value, { maxKeys: 4 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, made), { maxLength: 6 }), (runs) => {
        let baseline: Baseline = { schemaVersion: 2, scenarios: {} };
        for (const [scenario, one] of runs) baseline = addRun(baseline, scenario, one, 3);
        const text = baselineText(baseline);
        const back = readBaseline(text, "plimsoll.baseline.json");
        // -0 is written as 0
        expect(JSON.stringify(back.scenarios)).toHaveLength(
          JSON.stringify(baseline.scenarios).length,
        );
        expect(baselineText(back)).toBe(text);
        expect(JSON.parse(text)).toMatchObject({ schemaVersion: 2 });
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});
