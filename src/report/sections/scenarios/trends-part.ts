import type { JudgedScenario, Judgement } from "../../../model/judgement.ts";
import { memoryPatternText } from "../../../words/resource-text.ts";
import { trendText } from "../../../words/trend-text.ts";
import { bullets, caption } from "../../markup/blocks.ts";
import { findingTitled } from "../../issues/finding-titled.ts";
import { cpuLine, memoryLine } from "../../figures/machine-numbers.ts";
import { titleOf } from "../../scenarios.ts";
import { type Entry, factsOrMissing, type Section, section } from "../../markup/section.ts";

/** The shapes of a sustained load over time: from its samples, from what Prometheus told, or from a rule of diagnosis that found one. */
export function trendsPart(scenario: JudgedScenario, judgement: Judgement): Section {
  const shapes = scenario.samples?.shapes;
  const found = (family: RegExp): string | undefined =>
    findingTitled(judgement, scenario.name, family);
  const entries: readonly Entry[] = [
    {
      label: "Latency Stability",
      line:
        shapes && trendText(shapes.latency, { increasing: "Increasing", decreasing: "Decreasing" }),
      need: "samples",
    },
    {
      label: "Throughput Stability",
      line:
        shapes &&
        trendText(shapes.throughput, { increasing: "Improving", decreasing: "Degrading" }),
      need: "samples",
    },
    {
      label: "Memory Pattern",
      line: memoryLine(scenario, memoryPatternText) ?? found(/leak/u),
      need: "prometheus",
    },
    {
      label: "CPU Pattern",
      line: cpuLine(scenario) ?? found(/cpu/u),
      need: "prometheus",
    },
  ];
  const { lines, missing } = factsOrMissing(titleOf(scenario), entries);
  return section(
    lines.length === 0 ? [] : [caption("Performance Trends"), bullets(lines)],
    missing,
  );
}
