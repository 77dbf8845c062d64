import { describe, expect, test } from "vitest";
import type { Capacity } from "../../src/model/capacity.ts";
import { capacityCharts } from "../../src/report/charts/capacity-charts.ts";
import { chartMermaid } from "../../src/report/charts/chart-mermaid.ts";
import { chartSvg } from "../../src/report/html/chart-svg.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { A_CAPACITY } from "./judgements/a-capacity.ts";
import { aJudgement, anIndicator, anObjective, aScenario } from "./judgements/a-judgement.ts";

const P95 = anIndicator(["ramp-up", "http_req_duration", "p(95)"], 2000, "ms", {
  objective: anObjective("p(95) < 3s", 3000),
});

const plain = (text: string): string =>
  text.replaceAll("\\", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");

function scaling(parts: Partial<Capacity> = {}): string {
  const capacity = { ...A_CAPACITY, ...parts };
  const scenarios = [aScenario("ramp-up", { kind: "ramp-up", capacity })];
  const report = plain(reportMarkdown(aJudgement({ scenarios, indicators: [P95] })));
  const start = report.indexOf("## Scaling Recommendations");
  return report.slice(start, report.indexOf("## Service Level Objectives"));
}

function row(text: string, title: string): readonly string[] {
  const line = text.split("\n").find((one) => one.startsWith(`| ${title} `)) ?? "";
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("the part of the report on scaling", () => {
  test("tells what a ramp-up says of capacity", () => {
    const text = scaling();
    expect(text).toContain("- **Knee**: 90 users at 143.5/s, between the levels of 80 and 100");
    expect(text).toContain("- **Tasks/Hour before the knee**: 51,444 iterations");
    expect(text).toContain("- **Peak of throughput**: 97 users (80 to beyond what can be told)");
    expect(text).toContain("- **First to saturate**: `host_cpu`, 80 % in use at 120/s");
    expect(text.match(/xychart-beta/gu)).toHaveLength(2);
  });

  test("fills the form's rows of growth, and says which test is missing", () => {
    const text = scaling();
    expect(row(text, "Current")).toEqual([
      "Current",
      "100",
      "1x",
      "7 instances (6 to 8); 4 instances carried it",
    ]);
    expect(row(text, "3 Months")).toEqual(["3 Months", "200", "2x", "13 instances (12 to 15)"]);
    expect(row(text, "12 Months")[3]).toBe("not measured: needs a test at 500 users or more");
  });

  test("tells a refused law as refused, and draws none", () => {
    const text = scaling({
      scalability: { kind: "not told", why: "poor fit", levels: 8, span: 10, explained: 0.4 },
    });
    expect(text).toContain("R²), and it takes 0.9");
    expect(text).not.toContain("Peak of throughput");
    expect(text).toContain('title "Throughput over users"');
  });

  test("without a ramp-up says what would answer", () => {
    const report = reportMarkdown(aJudgement());
    expect(report).toContain("a ramp-up to the load in question, with k6's samples, answers it");
  });
});

describe("the charts over users", () => {
  const [throughput, p95] = capacityCharts(A_CAPACITY, [P95], "capacity-1");
  if (throughput === undefined || p95 === undefined) throw new Error("no charts");

  test("have users on their axis, from the least level to the greatest", () => {
    expect(chartMermaid(throughput)).toContain('x-axis "users" 10 --> 100');
    const svg = chartSvg(p95);
    expect(svg).toMatch(/class="tick start"[^>]*>10</u);
    expect(svg).toMatch(/class="tick end"[^>]*>100</u);
  });

  test("are straight between levels", () => {
    // 60 steps of 1.5 users from 10: the middle of the seventh is 19.75 users, between 68.5/s at 10 and 100.7/s at 20.
    const [measured] = throughput.lines;
    expect(measured?.values[6]).toBeCloseTo(68.5 + (9.75 / 10) * (100.7 - 68.5), 9);
  });

  test("show the law beside what was measured", () => {
    const law = throughput.lines.find(({ name }) => name === "the law");
    // At 55.75 users: 557.5/(1 + 0.05·54.75 + 0.0001·55.75·54.75)
    const expected = 557.5 / (1 + 2.7375 + 0.30523125);
    expect(law?.values[30]).toBeCloseTo(expected, 6);
  });

  test("show the knee as the edge of a shade, and the limit of p95", () => {
    expect(p95.marks?.phases).toEqual([{ name: "knee", shade: 2, from: 90, to: 100 }]);
    expect(p95.marks?.limits).toEqual([{ line: "p95", asked: "< 3 s", value: 3000 }]);
    expect(chartSvg(p95)).toContain(">knee<");
  });
});
