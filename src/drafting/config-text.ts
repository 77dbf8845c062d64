import type { Draft, DraftedObjective, DraftedScenario } from "./draft.ts";
import { durationText } from "./duration-text.ts";
import { prometheusLines } from "./prometheus-lines.ts";
import { flowScalar, remark, scalar } from "./yaml-text.ts";

/** A first `plimsoll.yml`, in which every line says where it comes from. */
export function configText(draft: Draft): string {
  const lines = [
    "# What the load tests of this service must meet. `plimsoll init` wrote it from real results; from here on it is yours.",
    "# Objectives are in k6's threshold words with units: p(95) < 300ms, rate < 0.1%, rate > 100/s, count < 10, max < 30s.",
    "version: 1",
    `service: ${scalar(draft.service)}`,
    "",
    "scenarios:",
    ...draft.scenarios.flatMap(scenarioLines),
    ...draft.leftOut.map((reason) => ` ${remark(`left out: ${reason}`)}`),
    ...waiverLines(draft),
    ...prometheusLines(draft.queries),
    ...CLOSING,
  ];
  return `${lines.join("\n")}\n`;
}

const CLOSING = [
  "",
  "baseline:",
  "  keep: 10 # accepted runs of each scenario in plimsoll.baseline.json: `plimsoll baseline add` after a merge",
  "  tolerance: 5% # the change that matters to you",
  "",
  "# What only people know, for the report:",
  "# report:",
  '#   environment: [{component: Application servers, specification: "8 vCPU, 16 GB", count: 4}]',
  "#   software: {Database: PostgreSQL 15}",
  "#   sign-off: [Performance Lead, Engineering Manager]",
];

function scenarioLines(scenario: DraftedScenario): readonly string[] {
  const { name, kind, results, resultsRemark = "" } = scenario;
  const load = loadText(scenario);
  return [
    `  ${scalar(name)}:${remark(scenario.remark)}`,
    `    kind: ${kind.kind}${remark(kind.because)}`,
    ...(load === "" ? [] : [`    load: {${load}}`]),
    ...resultLines(results, resultsRemark),
    "    objectives:",
    ...objectiveLines(scenario.objectives),
  ];
}

function loadText({ users, durationMs }: DraftedScenario): string {
  return [
    ...(users === undefined ? [] : [`users: ${users}`]),
    ...(durationMs === undefined ? [] : [`duration: ${durationText(durationMs)}`]),
  ].join(", ");
}

function resultLines(results: readonly string[], why: string): readonly string[] {
  const [only, ...more] = results;
  if (only === undefined) return [];
  if (more.length === 0) return [`    results: ${scalar(only)}${remark(why)}`];
  return [`    results:${remark(why)}`, ...results.map((path) => `      - ${scalar(path)}`)];
}

/** One metric after the other; one of which nothing is asked is a comment as a whole. */
function objectiveLines(objectives: readonly DraftedObjective[]): readonly string[] {
  const metrics = [...new Set(objectives.map(({ metric }) => metric))];
  return metrics.flatMap((metric) => {
    const own = objectives.filter((one) => one.metric === metric);
    const isAsked = own.some(({ asked }) => asked);
    const items = own.map((one) => {
      const item = `- ${objectiveItem(one)}${remark(one.remark)}`;
      if (one.asked) return `        ${item}`;
      return isAsked ? `        # ${item}` : `      #   ${item}`;
    });
    return [`      ${isAsked ? "" : "# "}${scalar(metric)}:`, ...items];
  });
}

function objectiveItem({ text, isZeroWhenAbsent }: DraftedObjective): string {
  return isZeroWhenAbsent ? `{objective: ${flowScalar(text)}, absent: zero}` : scalar(text);
}

function waiverLines({ scenarios, waivedUntil }: Draft): readonly string[] {
  const lines = scenarios.flatMap(({ name, objectives }) => {
    const missed = objectives.flatMap((one) => one.missed ?? []);
    const each = new Map(missed.map((one) => [one.indicator, one]));
    return [...each.values()].map((one) => waiverLine(name, one, waivedUntil));
  });
  if (lines.length === 0) return [];
  return [
    "",
    "# Thresholds of the script that the run missed. The waivers keep the check green, as a concern, until the day they name",
    "# and as far as their bound: mend the service or correct the limit before, and take them out.",
    "waivers:",
    ...lines,
  ];
}

function waiverLine(
  scenario: string,
  { indicator, bound }: NonNullable<DraftedObjective["missed"]>,
  until: string,
): string {
  const parts = [
    `scenario: ${flowScalar(scenario)}`,
    `objective: ${flowScalar(indicator)}`,
    `until: ${until}`,
    ...(bound === undefined ? [] : [`bound: ${flowScalar(bound)}`]),
    "reason: missed by the first run that was read",
  ];
  return `  - {${parts.join(", ")}}`;
}
