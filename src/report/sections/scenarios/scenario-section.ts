import type { JudgedScenario, Judgement } from "../../../model/judgement.ts";
import type { ScenarioKind } from "../../../model/scenario.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import {
  bullets,
  caption,
  fact,
  heading,
  type Line,
  paragraph,
  table,
} from "../../markup/blocks.ts";
import { filledRows, furtherRows } from "../../figures/figure-rows.ts";
import { issuesOf } from "../../issues/issue.ts";
import { observations } from "../../issues/observations.ts";
import { titleOf } from "../../scenarios.ts";
import { factsOrMissing, joined, type Section, section } from "../../markup/section.ts";
import { enduranceParts } from "./endurance-parts.ts";
import { graphsPart } from "./graphs-part.ts";
import { RESULT_ROWS } from "./scenario-rows.ts";
import { phasesPart, spikeKeys } from "./phases-part.ts";
import { recoveryPart } from "./recovery-part.ts";
import { trendsPart } from "./trends-part.ts";

const PURPOSE: Readonly<Record<ScenarioKind, string>> = {
  "ramp-up": "Validate system stability during gradual load increase",
  sustained: "Validate system stability under constant high load",
  spike: "Validate system resilience during sudden traffic spikes",
  endurance: "Validate system stability over extended time periods",
  other: "Validate the objectives of this scenario",
};

const PATTERN: Readonly<Record<ScenarioKind, (users: string) => string | undefined>> = {
  "ramp-up": (users) => `Linear increase from 0 to ${users} users`,
  sustained: (users) => `Constant ${users} users`,
  spike: (users) => `Spikes up to ${users} users`,
  endurance: (users) => `Constant ${users} users`,
  other: () => undefined,
};

/** One scenario of the form: what it was for, what was asked, what came out, and what people should know of it. */
export function scenarioSection(
  scenario: JudgedScenario,
  number: number,
  judgement: Judgement,
): Section {
  return joined([
    section([
      heading(3, `Scenario ${number}: ${titleOf(scenario)}`),
      paragraph(fact("Objective", PURPOSE[scenario.kind])),
    ]),
    configuration(scenario),
    results(scenario, judgement),
    ...kindParts(scenario, judgement),
    graphsPart(scenario, judgement),
    section([
      caption("Observations"),
      bullets(observations(scenario, judgement)),
      caption("Issues Identified"),
      bullets(issueLines(scenario, judgement)),
    ]),
  ]);
}

function configuration(scenario: JudgedScenario): Section {
  const { load, kind, repeats } = scenario;
  const users = load.users === undefined ? undefined : quantityText(load.users, "users");
  const { lines, missing } = factsOrMissing(titleOf(scenario), [
    { label: "Duration", line: durationText(scenario), need: "config", key: "load.duration" },
    {
      label: "Load Pattern",
      line: users === undefined ? undefined : PATTERN[kind](users),
      need: "config",
      key: "load.users",
    },
    {
      label: kind === "spike" ? "Peak Virtual Users" : "Total Virtual Users",
      line: users,
      need: "config",
      key: "load.users",
    },
  ]);
  const more: readonly Line[] = [
    ...(load.rate === undefined
      ? []
      : [fact("Arrival Rate", `${quantityText(load.rate, "1/s")} iterations`)]),
    ...(repeats > 1 ? [fact("Repeats", `${repeats} measurements of the same commit`)] : []),
  ];
  const all = [...lines, ...more];
  return section(all.length === 0 ? [] : [caption("Configuration"), bullets(all)], missing);
}

function durationText({ load, durationMs }: JudgedScenario): string | undefined {
  if (load.durationMs !== undefined) return `${quantityText(load.durationMs, "ms")}, planned`;
  return durationMs === undefined ? undefined : `${quantityText(durationMs, "ms")}, measured`;
}

function results(scenario: JudgedScenario, judgement: Judgement): Section {
  const { rows, missing, shown } = filledRows(judgement, scenario, RESULT_ROWS[scenario.kind]);
  const elsewhere = scenario.kind === "spike" ? spikeKeys(scenario, judgement) : [];
  const further = furtherRows(judgement, scenario.name, new Set([...shown, ...elsewhere]));
  const title = caption("Results");
  const all = [...rows, ...further];
  const phases = scenario.kind === "spike" ? [phasesPart(scenario, judgement)] : [];
  return joined([
    section([title]),
    ...phases,
    section(
      all.length === 0
        ? [paragraph("The results hold none of the numbers of this form.")]
        : [table(["Metric", ">Value", ">Target", "=Status"], all)],
      missing,
    ),
  ]);
}

function kindParts(scenario: JudgedScenario, judgement: Judgement): readonly Section[] {
  if (scenario.kind === "sustained") return [trendsPart(scenario, judgement)];
  if (scenario.kind === "spike") return [recoveryPart(scenario, judgement)];
  return scenario.kind === "endurance" ? [enduranceParts(scenario, judgement)] : [];
}

function issueLines({ name }: JudgedScenario, judgement: Judgement): readonly Line[] {
  const issues = issuesOf(judgement, name);
  if (issues.length === 0) return ["None."];
  return issues.map(({ priority, title, description }): Line => [
    { kind: "strong", text: `${priority} ${title}` },
    { kind: "words", text: `: ${description}` },
  ]);
}
