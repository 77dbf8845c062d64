import { describe, expect, test } from "vitest";
import { badVerdicts, measured } from "../../../src/diagnosis/evidence/indicators.ts";
import type { Indicator } from "../../../src/model/judgement.ts";
import { asked, indicator, someFacts, WORSENED } from "../some-facts.ts";

const CHANGE = { ...WORSENED, interval: [300.4, 459.6] as const };
const LATENCY = ["http_req_duration"];
const p95 = (more: Partial<Indicator>): Indicator =>
  indicator("http_req_duration p(95)", 480, { unit: "ms", ...more });
const said = (indicators: readonly Indicator[], metrics = [...LATENCY, "checks"]) =>
  badVerdicts(someFacts({ indicators }), metrics).map(({ text }) => text);

describe("what verdicts say got bad", () => {
  test("is an objective that was missed", () => {
    expect(said([p95(asked("p(95) < 400ms", 400, "missed"))])).toEqual([
      "p95 latency of 480 ms misses `p(95) < 400ms`",
    ]);
    expect(said([p95(asked("p(95) < 500ms", 500, "met"))])).toEqual([]);
    const { value: _, ...absent } = p95(asked("p(95) < 400ms", 400, "missed"));
    expect(said([absent])).toEqual([]);
  });

  test("is a change that worsened and counts", () => {
    expect(said([p95({ change: CHANGE })])).toEqual([
      "p95 latency rose 380 % against the baseline (300 to 460 %)",
    ]);
    expect(said([p95({ change: { ...CHANGE, gated: false } })])).toEqual([]);
    expect(said([p95({ change: { ...CHANGE, verdict: "improved" } })])).toEqual([]);
  });

  test("is told in points with two digits, and as a fall where it is one", () => {
    const fell = { ...CHANGE, scale: "points", percent: -1.256, interval: [-2, -0.5] } as const;
    expect(said([indicator("checks rate", 0.98, { unit: "ratio", change: fell })])).toEqual([
      "check pass rate fell 1.26 points against the baseline (-2 to -0.5 points)",
    ]);
  });

  test("is told of the metrics asked for alone, and twice at most", () => {
    const bad = { ...asked("p(95) < 400ms", 400, "missed"), change: CHANGE };
    expect(said([p95(bad)], ["checks"])).toEqual([]);
    expect(said([p95(bad), p95(bad)])).toHaveLength(2);
  });

  test("has its source where the indicator has one, else the first file of the run", () => {
    const missed = p95(asked("p(95) < 400ms", 400, "missed"));
    const source = { file: "summary.json", at: "metrics" };
    const { source: _, ...without } = missed;
    const sources = badVerdicts(
      someFacts({ indicators: [{ ...missed, source }, without] }),
      LATENCY,
    ).map((one) => one.source);
    expect(sources).toEqual([source, { file: "points.ndjson", at: "http_req_duration" }]);
  });
});

describe("an indicator that a rule asks for", () => {
  test("is that of the whole run, and of no phase", () => {
    const steady = p95({ phase: "steady", value: 700 });
    const facts = someFacts({ indicators: [steady, p95({})] });
    expect(measured(facts, "http_req_duration", "p(95)")?.value).toBe(480);
    expect(measured(facts, "http_req_duration", "p(99)")).toBeUndefined();
    expect(measured(facts, "checks", "p(95)")).toBeUndefined();
    expect(
      measured(someFacts({ indicators: [steady] }), "http_req_duration", "p(95)"),
    ).toBeUndefined();
  });
});
