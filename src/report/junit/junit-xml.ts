import type {
  Indicator,
  IndicatorChange,
  JudgedScenario,
  Judgement,
} from "../../model/judgement.ts";
import { missedText } from "../../words/failure-text.ts";
import { aggregationName } from "../../words/metric-name.ts";
import { xmlText } from "./xml-text.ts";
import { indicatorsOf } from "../scenarios.ts";

/** One question that was asked of an indicator, and its answer in JUnit's words. */
interface TestCase {
  readonly name: string;
  readonly outcome: "passed" | "failure" | "skipped";
  readonly type: string;
  readonly message: string;
}

/**
 * The judgement for tools that read JUnit: a suite for each scenario, a case for each objective and each gated change.
 * Missed, unmeasured and worsened are failures unless waived; inconclusive and without a baseline are skipped, with why.
 */
export function junitXml(judgement: Judgement): string {
  const suites = judgement.scenarios.map((scenario) => suite(scenario, judgement));
  const cases = suites.flatMap((one) => one.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(judgement.service)}" ${counts(cases)}>`,
    ...suites.map(({ xml }) => xml),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(scenario: JudgedScenario, judgement: Judgement) {
  const indicators = indicatorsOf(judgement, scenario);
  const cases = scenario.state === "not run" ? [notRun(scenario)] : indicators.flatMap(casesOf);
  const time = scenario.durationMs === undefined ? "" : ` time="${scenario.durationMs / 1000}"`;
  const start = scenario.start === undefined ? "" : ` timestamp="${xmlText(scenario.start)}"`;
  const xml = [
    `  <testsuite name="${xmlText(scenario.name)}" ${counts(cases)}${time}${start}>`,
    ...cases.map((one) => caseXml(one, scenario.name)),
    "  </testsuite>",
  ].join("\n");
  return { cases, xml };
}

function casesOf(indicator: Indicator): readonly TestCase[] {
  const { objective, change } = indicator;
  return [
    ...(objective === undefined ? [] : [objectiveCase(indicator)]),
    ...(change?.gated === true ? [changeCase(indicator, change)] : []),
  ];
}

function objectiveCase(indicator: Indicator): TestCase {
  const { objective } = indicator;
  const name = `${rawName(indicator)}: ${objective?.text ?? ""}`;
  if (objective === undefined || objective.verdict === "met") {
    return { name, outcome: "passed", type: "met", message: "" };
  }
  const message =
    objective.verdict === "missed" ? missedText(indicator) : (objective.reason ?? "not measured");
  const outcome = objective.waived ? "skipped" : "failure";
  return {
    name,
    outcome,
    type: objective.verdict,
    message: `${objective.waived ? "waived: " : ""}${message}`,
  };
}

function changeCase(indicator: Indicator, change: IndicatorChange): TestCase {
  const name = `${rawName(indicator)}: change against the baseline`;
  const type = change.verdict;
  if (change.verdict === "no baseline") {
    return { name, outcome: "skipped", type, message: `no baseline: ${change.reason}` };
  }
  const message = change.sentence;
  if (change.verdict === "worsened") return { name, outcome: "failure", type, message };
  if (change.verdict === "inconclusive") return { name, outcome: "skipped", type, message };
  return { name, outcome: "passed", type, message: "" };
}

function notRun({ name }: JudgedScenario): TestCase {
  return {
    name: "was run",
    outcome: "skipped",
    type: "not run",
    message: `no result was given for ${name}`,
  };
}

/** Machines match cases by name from run to run, so names are those of files, not the spoken ones. */
function rawName({ metric, aggregation, phase }: Indicator): string {
  return `${metric} ${aggregationName(aggregation)}${phase === undefined ? "" : ` @${phase}`}`;
}

function counts(cases: readonly TestCase[]): string {
  const count = (outcome: string): number => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="0" skipped="${count("skipped")}"`;
}

function caseXml({ name, outcome, type, message }: TestCase, scenario: string): string {
  const open = `    <testcase classname="${xmlText(scenario)}" name="${xmlText(name)}"`;
  if (outcome === "passed") return `${open}/>`;
  const told =
    outcome === "failure"
      ? `<failure type="${xmlText(type)}" message="${xmlText(message)}"/>`
      : `<skipped message="${xmlText(message)}"/>`;
  return `${open}>\n      ${told}\n    </testcase>`;
}
