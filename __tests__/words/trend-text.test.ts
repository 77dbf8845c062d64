import { describe, expect, test } from "vitest";
import { degradationText, recoveryAbsenceText, trendText } from "../../src/words/trend-text.ts";

const WORDS = { increasing: "Improving", decreasing: "Degrading" };

const FALLING = {
  kind: "decreasing",
  changeShare: -0.083,
  interval: [-0.12, -0.051],
  degradation: "minimal",
  buckets: 40,
} as const;

const UNKNOWN = { kind: "not assessed", why: "the load moved", buckets: 40 } as const;

describe("where a number went, in the form's words", () => {
  test("is told with its interval", () => {
    expect(trendText(FALLING, WORDS)).toBe("Degrading (-8.3 %, -12 to -5.1 %)");
    const stable = {
      ...FALLING,
      kind: "stable",
      changeShare: 0.012,
      interval: [-0.03, 0.05],
    } as const;
    expect(trendText(stable, WORDS)).toBe("Stable (+1.2 %, -3 to +5 %)");
  });

  test("is not guessed where the load moved", () => {
    expect(trendText(UNKNOWN, WORDS)).toContain("not assessed, because the load moved");
    expect(degradationText(UNKNOWN)).toContain("not assessed");
  });

  test("says how much worse the run ended than it began", () => {
    expect(degradationText({ ...FALLING, degradation: "moderate", changeShare: 0.24 })).toBe(
      "Moderate (latency +24 % over the measured phase)",
    );
  });

  test("says why a recovery is not known", () => {
    expect(recoveryAbsenceText("no spike")).toBe("the users curve shows no spike");
  });
});
