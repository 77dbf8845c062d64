import { describe, expect, test } from "vitest";
import type { Chart } from "../../../src/report/charts/chart.ts";
import { bandsInSight, chartTop, limitsInSight } from "../../../src/report/charts/chart-scale.ts";
import { chartFigure } from "../../../src/report/html/chart-figure.ts";
import { markedCharts } from "../../../src/report/charts/marked-charts.ts";
import {
  aChange,
  aJudgement,
  anIndicator,
  anObjective,
  aScenario,
} from "../judgements/a-judgement.ts";
import { someSamples, SPIKE_SAMPLES } from "../judgements/a-samples.ts";

const MARKS = { group: "run-1", limits: [], bands: [], phases: [] } as const;

/** Charts of a scenario `s` whose p95 is asked to stay under 3 s and was 100 ms before, give or take a tenth. */
function chartsWith(samples = someSamples()): readonly Chart[] {
  const scenario = aScenario("s", { samples });
  const judgement = aJudgement({
    scenarios: [aScenario("first"), scenario],
    indicators: [
      anIndicator(["s", "http_req_duration", "p(95)"], 95, "ms", {
        objective: anObjective("p(95) < 3s", 3000, "met"),
        change: aChange("held", { before: 100, noise: 10 }),
      }),
      anIndicator(["s", "http_req_failed", "rate"], 0, "ratio", {
        change: aChange("held", { before: 0.02, noise: 0.5, scale: "points" }),
      }),
      anIndicator(["s", "http_req_duration", "p(99)"], 1, "ms", {
        phase: "spike",
        objective: anObjective("p(99) < 5s", 5000, "met"),
      }),
      anIndicator(["first", "http_req_duration", "p(50)"], 1, "ms", {
        objective: anObjective("p(50) < 1s", 1000, "met"),
      }),
    ],
  });
  return markedCharts(scenario, judgement);
}

describe("the marks of a scenario's charts", () => {
  test("are the limits of its whole run, each at its own curve", () => {
    const [latency] = chartsWith();
    expect(latency?.marks?.limits).toEqual([{ line: "p95", asked: "< 3 s", value: 3000 }]);
  });

  test("are the baseline, one standard deviation of the noise to each side", () => {
    const [latency, , errors] = chartsWith();
    expect(latency?.marks?.bands).toEqual([{ line: "p95", from: 90, to: 110 }]);
    // Half a percentage point about two percent.
    const [band] = errors?.marks?.bands ?? [];
    expect(band?.from).toBeCloseTo(0.015, 12);
    expect(band?.to).toBeCloseTo(0.025, 12);
  });

  test("are the phases, each stretch of one that comes and goes", () => {
    const [spike] = SPIKE_SAMPLES.phases.slice(1);
    if (spike === undefined) throw new Error("the fixture has no spike");
    const stretches = [
      { fromMs: 20_000, toMs: 30_000 },
      { fromMs: 50_000, toMs: 60_000 },
    ];
    const phases = [...SPIKE_SAMPLES.phases.slice(0, 1), { ...spike, stretches }];
    const [latency] = chartsWith({ ...SPIKE_SAMPLES, phases });
    expect(latency?.marks?.phases).toEqual([
      { name: "baseline", shade: 1, from: 0, to: 20_000 },
      { name: "spike", shade: 2, from: 20_000, to: 30_000 },
      { name: "spike", shade: 2, from: 50_000, to: 60_000 },
    ]);
  });

  test("share a cursor within a scenario and with no other", () => {
    const groups = chartsWith().map(({ marks }) => marks?.group);
    expect(groups.length).toBeGreaterThan(2);
    expect(new Set(groups)).toEqual(new Set(["run-2"]));
  });
});

describe("the scale of a chart", () => {
  const curve: Chart = {
    title: "Latency over time",
    unit: "ms",
    over: "time",
    from: 0,
    step: 1000,
    lines: [{ name: "p95", values: [100, 200] }],
  };
  const limit = { line: "p95", asked: "< 3 s", value: 3000 };

  test("leaves out a limit that would press the curves flat, and says so in the table", () => {
    const chart = { ...curve, marks: { ...MARKS, limits: [limit] } };
    expect(limitsInSight(chart)).toEqual([]);
    expect(chartTop(chart)).toBe(250);
    expect(chartFigure(chart)).toContain("&lt; 3 s, far above");
  });

  test("makes room for a limit near the curves", () => {
    const near = { ...limit, asked: "< 290 ms", value: 290 };
    const chart = { ...curve, marks: { ...MARKS, limits: [near] } };
    expect(limitsInSight(chart)).toEqual([near]);
    expect(chartTop(chart)).toBe(300);
    expect(chartFigure(chart)).toContain("p95 &lt; 290 ms</text>".replace("p95", "objective"));
  });

  test("leaves out a baseline far above what was measured", () => {
    const band = { line: "p95", from: 900, to: 1100 };
    expect(bandsInSight({ ...curve, marks: { ...MARKS, bands: [band] } })).toEqual([]);
  });
});

describe("the figure of a chart", () => {
  test("has its numbers as text: lowest, median, highest", () => {
    const [, throughput] = chartsWith();
    if (throughput === undefined) throw new Error("no throughput was drawn");
    // 160 to 166 per second in turn over forty seconds.
    expect(chartFigure(throughput)).toContain(
      '<td class="right">160/s</td><td class="right">163/s</td><td class="right">166/s</td>',
    );
  });

  test("carries data that can neither end its element nor open another", () => {
    const phase = {
      name: "</script><script>alert(1)</script>",
      shade: 1,
      from: 0,
      to: 1,
    } as const;
    const [latency] = chartsWith();
    if (latency === undefined) throw new Error("no latency was drawn");
    const html = chartFigure({ ...latency, marks: { ...MARKS, phases: [phase] } });
    const data = /<script type="application\/json">(.*?)<\/script>/su.exec(html)?.[1] ?? "";
    expect(data).not.toMatch(/[<>&]/u);
    const read = JSON.parse(data) as Chart;
    expect(read.marks?.phases).toEqual([phase]);
    expect(read.lines[0]?.values).toEqual(latency.lines[0]?.values);
  });
});
