import { indicatorKey } from "../../model/indicator.ts";
import type { Indicator, JudgedScenario, Judgement } from "../../model/judgement.ts";
import type { Block, Line } from "../../report/markup/blocks.ts";
import { decisive } from "../../report/figures/figure-rows.ts";
import { FIGURES } from "../../report/figures/figures.ts";
import { issuesOf } from "../../report/issues/issue.ts";
import { observations } from "../../report/issues/observations.ts";
import { titleOf, indicatorsOf } from "../../report/scenarios.ts";
import { endpointBlocks, phaseBlocks } from "../../report/sections/appendices/sample-tables.ts";
import { scenarioSection } from "../../report/sections/scenarios/scenario-section.ts";
import { blocksUnder } from "../block-parts.ts";
import { indicatorValues } from "./indicator-values.ts";
import { issueValues } from "./issue-values.ts";
import { objectiveCounts } from "../../report/figures/objective-counts.ts";
import { readyBlocks, readyLine } from "../ready.ts";

/** What a form can say of each scenario, in the order of the config. */
export function scenarioValues(judgement: Judgement) {
  return judgement.scenarios.map((scenario, index) => ({
    number: index + 1,
    name: scenario.name,
    title: titleOf(scenario),
    kind: scenario.kind,
    was_run: scenario.state === "judged",
    ...loadValues(scenario),
    ...numberValues(scenario, judgement),
    ...toldValues(scenario, judgement),
    ...blockValues(scenario, index + 1, judgement),
  }));
}

function loadValues(scenario: JudgedScenario) {
  const { load, durationMs, start, k6Version, repeats, files } = scenario;
  return {
    users: load.users ?? null,
    rate: load.rate ?? null,
    planned_ms: load.durationMs ?? null,
    duration_ms: durationMs ?? null,
    start: start ?? null,
    k6_version: k6Version ?? null,
    repeats,
    files: files.map(({ path }) => path),
    objectives_from: scenario.objectivesFrom,
  };
}

function numberValues(scenario: JudgedScenario, judgement: Judgement) {
  const { checks } = scenario;
  const own = indicatorsOf(judgement, scenario);
  return {
    ...objectiveCounts(own),
    checks: {
      passes: checks.passes,
      fails: checks.fails,
      failing: checks.failing.map(({ path, passes, fails }) => ({ path, passes, fails })),
    },
    indicators: own.map(indicatorValues),
    indicator: indicatorsByKey(own, judgement.indicators),
  };
}

/** Every key that a form may ask for; `null` where this scenario has no such number, so that no form breaks on a shorter run. */
function indicatorsByKey(own: readonly Indicator[], all: readonly Indicator[]) {
  const keys = new Set([...all.map(indicatorKey), ...usualKeys()]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const one = decisive(own.filter((indicator) => indicatorKey(indicator) === key));
      return [key, one === undefined ? null : indicatorValues(one)];
    }),
  );
}

/** The numbers that the report itself asks for. */
function usualKeys(): readonly string[] {
  return Object.values(FIGURES).flatMap(({ metrics, aggregation }) =>
    metrics.map((metric) => `${metric} ${aggregation}`),
  );
}

function toldValues(scenario: JudgedScenario, judgement: Judgement) {
  const isRun = scenario.state === "judged";
  return {
    observations: isRun ? observations(scenario, judgement).map(readyLine) : [],
    issues: issuesOf(judgement, scenario.name).map(issueValues),
    notes: (scenario.notes ?? []).map(readyLine),
  };
}

/** The scenario's part of report.md, whole and in parts; empty where it was not run. */
function blockValues(scenario: JudgedScenario, number: number, judgement: Judgement) {
  const isRun = scenario.state === "judged";
  const blocks = isRun ? scenarioSection(scenario, number, judgement).blocks : [];
  const part = (title: string) => readyBlocks(blocksUnder(blocks, title));
  return {
    section: readyBlocks(blocks),
    configuration: part("Configuration"),
    table: part("Results"),
    rows: resultRows(blocksUnder(blocks, "Results")),
    trends: part("Performance Trends"),
    graphs: part("Performance Graphs"),
    phases: readyBlocks(isRun ? phaseBlocks(scenario) : []),
    endpoints: readyBlocks(isRun ? endpointBlocks(scenario) : []),
  };
}

/** The mark of a status such as `✅ met`; empty for one without. */
function markOf(status: Line): string {
  const [mark = ""] = typeof status === "string" ? status.split(" ") : [];
  return /^\P{L}/u.test(mark) ? mark : "";
}

/** The rows of the results table, for forms that draw their own. */
function resultRows(results: readonly Block[]) {
  const table = results.findLast((block) => block.kind === "table");
  return (table?.rows ?? []).map(([label = "", value = "", target = "", status = ""]) => ({
    label: readyLine(label),
    value: readyLine(value),
    target: readyLine(target),
    mark: readyLine(markOf(status)),
    status: readyLine(status),
  }));
}
