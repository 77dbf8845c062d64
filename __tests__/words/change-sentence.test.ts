import { describe, expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import { changeSentence, shortChange } from "../../src/words/change-sentence.ts";

/** Indicator A of the test vectors of docs/judging.md: +15.16933 %, 7.81361 to 23.02688 %, noticeable 12.63238 %. */
const WORSE = {
  verdict: "worsened",
  scale: "percent",
  before: 811.72,
  percent: 15.16933,
  interval: [7.81361, 23.02688],
  noticeable: 12.63238,
  p: 2.7427e-4,
  noise: 2.76521,
  baselineRuns: 5,
  repeats: 1,
  gated: true,
} as const satisfies Change;

const P95 = { scenario: "sustained", metric: "http_req_duration", aggregation: "p(95)" };

describe("the sentence of a change", () => {
  test("says what changed, by how much, how sure that is, and what would have been noticed", () => {
    expect(changeSentence(WORSE, P95)).toBe(
      "p95 of sustained rose 15 % (8 to 23 %); runs of the same code differ by 3 %, and this gate would have noticed 13 %.",
    );
  });

  test("turns the interval round when the number fell", () => {
    const fell = {
      ...WORSE,
      verdict: "improved",
      percent: -12.4,
      interval: [-18.2, -5.9],
    } as const;
    const throughput = { ...P95, metric: "http_reqs", aggregation: "rate" };
    expect(changeSentence(fell, throughput)).toContain(
      "throughput of sustained fell 12 % (6 to 18 %);",
    );
  });

  test("keeps the signs of an interval that holds zero", () => {
    const held = { ...WORSE, verdict: "held", percent: 3.55, interval: [-4.2, 11.9] } as const;
    expect(changeSentence(held, P95)).toContain("rose 4 % (-4 to +12 %)");
  });

  test("says that nothing moved rather than that it rose by nothing", () => {
    const held = { ...WORSE, verdict: "held", percent: 0.04, interval: [-2.1, 2.2] } as const;
    expect(changeSentence(held, P95)).toContain("did not move (-2.1 to +2.2 %)");
  });

  test("tells rare failures in percentage points", () => {
    const points = {
      ...WORSE,
      scale: "points",
      percent: 0.399,
      interval: [0.312, 0.498],
      noise: 0.0036,
      noticeable: 0.12,
    } as const;
    const errors = { ...P95, metric: "http_req_failed", aggregation: "rate" };
    expect(changeSentence(points, errors)).toBe(
      "error rate of sustained rose 0.40 points (0.31 to 0.50 points); chance moves it by 0.0036 points from run to run, and this gate would have noticed 0.12 points.",
    );
  });

  test("admits that the noise of one baseline run is assumed", () => {
    expect(changeSentence({ ...WORSE, baselineRuns: 1, noise: 8 }, P95)).toContain(
      "; with one baseline run and an assumed noise of 8 %, this gate would have noticed 13 %.",
    );
  });

  test("says what would decide a suspicion", () => {
    const doubt = { kind: "suspected", repeatsNeeded: 2, runsNeeded: 1 } as const;
    expect(changeSentence({ ...WORSE, verdict: "inconclusive", doubt }, P95)).toContain(
      "too much to ignore and too little to be sure: run it 2 more times and record 1 more baseline run to decide.",
    );
  });

  test("asks for pairs where base and head were measured in turn, since a run alone has no partner", () => {
    const doubt = { kind: "suspected", repeatsNeeded: 2 } as const;
    const told = { ...WORSE, verdict: "inconclusive", doubt, paired: true } as const;
    expect(changeSentence(told, P95)).toMatch(
      /; the pairs differ by 3 %, .*to be sure: measure 2 more pairs of base and head to decide\.$/u,
    );
    expect(changeSentence({ ...told, baselineRuns: 1, noise: 8 }, P95)).toContain(
      "; with one pair of runs and an assumed noise of 8 %, ",
    );
  });

  test("says what would open the eyes of a gate that cannot see", () => {
    const doubt = { kind: "blind", runsNeeded: 3 } as const;
    expect(
      changeSentence({ ...WORSE, verdict: "inconclusive", noticeable: 43.2, doubt }, P95),
    ).toContain("would not have noticed less than 43 %: record 3 more baseline runs.");
  });

  test("does not praise a run that sent less load", () => {
    const doubt = { kind: "less load", percent: -8.2 } as const;
    expect(changeSentence({ ...WORSE, verdict: "inconclusive", doubt }, P95)).toContain(
      "proves nothing, because the run also sent 8 % less load.",
    );
  });

  test("gives the reason where there is nothing to compare with", () => {
    const reason = { kind: "not comparable", differences: ["users 40 → 70", "k6 1 → 2"] } as const;
    expect(changeSentence({ verdict: "no baseline", reason, gated: true }, P95)).toBe(
      "p95 of sustained was not compared: not comparable (users 40 → 70, k6 1 → 2).",
    );
  });

  test("names the phase it is about", () => {
    expect(changeSentence(WORSE, { ...P95, phase: "spike" })).toMatch(
      /^p95 during `spike` of sustained/u,
    );
  });

  test("fits a cell of a table when it must be short", () => {
    expect(shortChange(WORSE)).toBe("+15 %");
    expect(shortChange({ ...WORSE, percent: -0.02 })).toBe("±0 %");
    expect(shortChange({ ...WORSE, scale: "points", percent: 0.399 })).toBe("+0.40 points");
  });
});
