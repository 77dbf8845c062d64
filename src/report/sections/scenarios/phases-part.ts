import { indicatorKey } from "../../../model/indicator.ts";
import type { JudgedScenario, Judgement } from "../../../model/judgement.ts";
import type { Role } from "../../../model/role.ts";
import type { RunPart } from "../../../model/shapes.ts";
import type { Unit } from "../../../model/unit.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import { gaugeText } from "../../../words/resource-text.ts";
import { statusCell } from "../../figures/figure-rows.ts";
import { during, type Figure, FIGURES, found } from "../../figures/figures.ts";
import { valueCell } from "../../figures/indicator-cells.ts";
import { CPU, gaugeOf, MEMORY } from "../../figures/machine-numbers.ts";
import { type Line, paragraph, table } from "../../markup/blocks.ts";
import { type Missing, type Section, section } from "../../markup/section.ts";
import { titleOf } from "../../scenarios.ts";

/** A row of the form's table of phases: the indicator that may hold it, and what samples tell of it. */
interface PhaseRow {
  readonly label: string;
  readonly figure: Figure;
  readonly told?: (part: RunPart) => string | undefined;
  /** What the gauge that holds it may be of. */
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
export function phasesPart(scenario: JudgedScenario, judgement: Judgement): Section {
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
