import type { Scaling } from "../../../model/judged-resources.ts";
import type { JudgedScenario, Judgement } from "../../../model/judgement.ts";
import type { Recovery } from "../../../model/shapes.ts";
import { countText } from "../../../words/count-text.ts";
import { scalingText } from "../../../words/resource-text.ts";
import { recoveryAbsenceText } from "../../../words/trend-text.ts";
import { indicatorCells } from "../../figures/figure-rows.ts";
import { FIGURES, found, measured } from "../../figures/figures.ts";
import { valueCell } from "../../figures/indicator-cells.ts";
import { findingTitled } from "../../issues/finding-titled.ts";
import { bullets, caption } from "../../markup/blocks.ts";
import { factsOrMissing, type Section, section } from "../../markup/section.ts";
import { titleOf } from "../../scenarios.ts";

/** How the service came back after the spike. */
export function recoveryPart(scenario: JudgedScenario, judgement: Judgement): Section {
  const cascade = findingTitled(judgement, scenario.name, /cascad/u);
  const scaling = measured(judgement, scenario.name, FIGURES.scalingTime);
  const scaled = scenario.resources?.scaling;
  const responded = scaled && responseText(scaled);
  const { lines, missing } = factsOrMissing(titleOf(scenario), [
    {
      label: "Time to Baseline Performance",
      line: recoveryText(scenario, judgement),
      need: "samples",
    },
    {
      label: "Cascading Failures",
      line: cascade === undefined ? noCascade(scenario) : `Yes: ${cascade}`,
      need: scenario.samples === undefined ? "samples" : "prometheus",
    },
    {
      label: "Auto-scaling Triggered",
      line: (scaled && scalingText(scaled)) ?? findingTitled(judgement, scenario.name, /autoscal/u),
      need: "prometheus",
    },
    {
      label: "Auto-scaling Response Time",
      line: responded ?? (scaling === undefined ? undefined : valueCell(scaling)),
      need: "prometheus",
    },
  ]);
  return section(lines.length === 0 ? [] : [caption("Recovery Metrics"), bullets(lines)], missing);
}

/** From the start of the first spike to the first replica that was added for it. */
function responseText({ triggered, responseSeconds }: Scaling): string {
  if (responseSeconds !== undefined) return countText(Math.ceil(responseSeconds), "second");
  return triggered ? "none after a spike began" : "none: nothing was added";
}

/** Said only where diagnosis could have seen one: a spike in the samples, and time after it. */
function noCascade({ samples }: JudgedScenario): string | undefined {
  const { spike, recovery } = samples?.shapes ?? {};
  if (spike === undefined || recovery === undefined || recovery.kind === "not assessed")
    return undefined;
  return "No: failures of several endpoints that outlasted the spike were not seen";
}

function recoveryText(scenario: JudgedScenario, judgement: Judgement): string | undefined {
  const hits = found(judgement, scenario.name, FIGURES.recovery);
  const [value, target, status] = indicatorCells(hits);
  const asked = target === "" ? "" : ` (Target: ${target}) ${status}`;
  const told = scenario.samples && recoveryWords(scenario.samples.shapes.recovery);
  if (told !== undefined) return `${told}${asked}`;
  return hits.length === 0 ? undefined : `${value}${asked}`;
}

function recoveryWords(recovery: Recovery): string {
  switch (recovery.kind) {
    case "recovered":
      return countText(Math.ceil(recovery.seconds), "second");
    case "not recovered":
      return `not recovered within ${countText(Math.floor(recovery.withinSeconds), "second")}`;
    case "not assessed":
      return `not assessed, because ${recoveryAbsenceText(recovery.why)}`;
  }
}
