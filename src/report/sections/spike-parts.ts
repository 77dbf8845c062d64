import { indicatorKey } from "../../model/indicator.ts";
import type { Scaling } from "../../model/judged-resources.ts";
import type { Role } from "../../model/role.ts";
import type { JudgedScenario, Judgement } from "../../model/judgement.ts";
import type { Recovery, RunPart } from "../../model/shapes.ts";
import type { Unit } from "../../model/unit.ts";
import { countText } from "../../words/count-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { gaugeText, scalingText } from "../../words/resource-text.ts";
import { recoveryAbsenceText } from "../../words/trend-text.ts";
import { bullets, caption, type Line, paragraph, table } from "../markup/blocks.ts";
import { during, type Figure, FIGURES, found, measured } from "../figures.ts";
import { indicatorCells, statusCell } from "../figure-rows.ts";
import { findingTitled } from "../issues/finding-titled.ts";
import { valueCell } from "../indicator-cells.ts";
import { CPU, gaugeOf, MEMORY } from "../machine-numbers.ts";
import { titleOf } from "../scenario-name.ts";
import { factsOrMissing, type Missing, type Section, section } from "../markup/section.ts";

/** A row of the form's table of phases: the indicator that may hold it, and what samples tell of it. */
interface PhaseRow {
  readonly label: string;
  readonly figure: Figure;
  readonly told?: (part: RunPart) => string | undefined;
  /** The parts that its query plays. */
  readonly roles?: readonly Role[];
}

const printed =
  (pick: (part: RunPart) => number | undefined, unit: Unit) =>
  (part: RunPart): string | undefined => {
    const value = pick(part);
    return value === undefined ? undefined : quantityText(value, unit);
  };

const ROWS: readonly PhaseRow[] = [
  {
    label: "Concurrent Users",
    figure: { ...FIGURES.maxUsers, aggregation: "avg" },
    told: printed(({ users }) => users && Math.round(users), "users"),
  },
  { label: "p50 Latency", figure: FIGURES.p50, told: printed(({ p50Ms }) => p50Ms, "ms") },
  { label: "p99 Latency", figure: FIGURES.p99, told: printed(({ p99Ms }) => p99Ms, "ms") },
  {
    label: "Error Rate",
    figure: FIGURES.errorRate,
    told: printed(({ errorRate }) => errorRate, "ratio"),
  },
  {
    label: "Throughput",
    figure: FIGURES.throughput,
    told: printed(({ requestsPerSecond }) => requestsPerSecond, "1/s"),
  },
  { label: "CPU Usage", figure: FIGURES.averageCpu, roles: CPU },
  { label: "Memory Usage", figure: FIGURES.averageMemory, roles: MEMORY },
  { label: "Queue Depth", figure: FIGURES.queueDepth, roles: ["queue.depth"] },
];

/** How teams call the three phases of a spike, in the order of the form's columns. */
const PHASES = [
  /^(?:baseline|before|normal|base|pre)/iu,
  /^(?:spike|during|peak|burst)/iu,
  /^(?:after|post|recovery|end)/iu,
] as const;

/** Keys of the indicators that the parts of a spike show, so that no other table shows them again. */
export function spikeKeys(scenario: JudgedScenario, judgement: Judgement): readonly string[] {
  const phases = phaseNames(scenario, judgement).flatMap((phase) => phase ?? []);
  const figures = phases.flatMap((phase) => ROWS.map(({ figure }) => during(figure, phase)));
  return [...figures, FIGURES.recovery].flatMap((figure) =>
    found(judgement, scenario.name, figure).map(indicatorKey),
  );
}

/** Before, during and after the spike. Without phases there is no table, and its rows are missing. */
export function spikePhases(scenario: JudgedScenario, judgement: Judgement): Section {
  const names = phaseNames(scenario, judgement);
  const spike = scenario.samples?.shapes.spike;
  const parts = [spike?.before, spike?.during, spike?.after];
  const filled = ROWS.map(({ label, figure, told, roles = [] }) => {
    const hits = names.map((phase) =>
      phase === undefined ? [] : found(judgement, scenario.name, during(figure, phase)),
    );
    const cells = hits.map(([first], at) => {
      if (first !== undefined) return valueCell(first);
      const part = parts[at];
      return (part && told?.(part)) ?? inPhase(scenario, roles, at);
    });
    return { label, need: during(figure, "").need, cells, status: statusCell(hits.flat()) };
  });
  const known = filled.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const missing = filled
    .filter((row) => !known.includes(row))
    .map(({ label, need }): Missing => ({
      where: `${titleOf(scenario)}, by phase`,
      row: label,
      need,
    }));
  if (known.length === 0) return section([], missing);
  return section(
    [
      table(
        ["Metric", ">Baseline", ">During Spike", ">Post-Spike", "=Status"],
        known.map(({ label, cells, status }): readonly Line[] => [label, ...cells, status]),
      ),
      paragraph(
        known.every(({ status }) => status === "")
          ? "No objective is about a phase. Over the whole run:"
          : "And over the whole run:",
      ),
    ],
    missing,
  );
}

/** What a gauge was on average in the phase of one column. */
function inPhase(scenario: JudgedScenario, roles: readonly Role[], column: number): string {
  const gauge = gaugeOf(scenario, roles);
  const part = gauge?.phases.find(({ name }) => PHASES[column]?.test(name));
  return gauge === undefined || part === undefined ? "" : gaugeText(part.avg, gauge);
}

function phaseNames(
  { name }: JudgedScenario,
  { indicators }: Judgement,
): readonly (string | undefined)[] {
  const phases = [
    ...new Set(indicators.flatMap((one) => (one.scenario === name ? (one.phase ?? []) : []))),
  ];
  const byName = PHASES.map((pattern) => phases.find((phase) => pattern.test(phase)));
  return byName.some((phase) => phase !== undefined) ? byName : [phases[0], phases[1], phases[2]];
}

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
