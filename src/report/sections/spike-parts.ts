import type { JudgedScenario, Judgement } from "../../model/judgement.ts";
import { keyOf } from "../../words/failure-text.ts";
import { bullets, caption, type Line, paragraph, table } from "../blocks.ts";
import { during, type Figure, FIGURES, found, measured } from "../figures.ts";
import { indicatorCells, statusCell } from "../figure-rows.ts";
import { findingTitled } from "../finding-titled.ts";
import { valueCell } from "../indicator-cells.ts";
import { titleOf } from "../scenario-name.ts";
import { factsOrMissing, type Missing, type Section, section } from "../section.ts";

const ROWS: readonly { readonly label: string; readonly figure: Figure }[] = [
  { label: "Concurrent Users", figure: { ...FIGURES.maxUsers, aggregation: "avg" } },
  { label: "p50 Latency", figure: FIGURES.p50 },
  { label: "p99 Latency", figure: FIGURES.p99 },
  { label: "Error Rate", figure: FIGURES.errorRate },
  { label: "Throughput", figure: FIGURES.throughput },
  { label: "CPU Usage", figure: FIGURES.averageCpu },
  { label: "Memory Usage", figure: FIGURES.averageMemory },
  { label: "Queue Depth", figure: FIGURES.queueDepth },
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
    found(judgement, scenario.name, figure).map(keyOf),
  );
}

/** Before, during and after the spike. Without phases there is no table, and its rows are missing. */
export function spikePhases(scenario: JudgedScenario, judgement: Judgement): Section {
  const names = phaseNames(scenario, judgement);
  const filled = ROWS.map(({ label, figure }) => {
    const hits = names.map((phase) =>
      phase === undefined ? [] : found(judgement, scenario.name, during(figure, phase)),
    );
    return { label, need: during(figure, "").need, hits };
  });
  const rows = filled.flatMap(({ label, hits }): readonly (readonly Line[])[] => {
    if (hits.every((some) => some.length === 0)) return [];
    const values = hits.map(([first]) => (first === undefined ? "" : valueCell(first)));
    return [[label, ...values, statusCell(hits.flat())]];
  });
  const missing = filled.flatMap(({ label, need, hits }): readonly Missing[] =>
    hits.every((some) => some.length === 0)
      ? [{ where: `${titleOf(scenario)}, by phase`, row: label, need }]
      : [],
  );
  if (rows.length === 0) return section([], missing);
  return section(
    [
      table(["Metric", ">Baseline", ">During Spike", ">Post-Spike", "=Status"], rows),
      paragraph("And over the whole run:"),
    ],
    missing,
  );
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
  const { lines, missing } = factsOrMissing(titleOf(scenario), [
    {
      label: "Time to Baseline Performance",
      line: recoveryText(scenario, judgement),
      need: "samples",
    },
    {
      label: "Cascading Failures",
      line: cascade === undefined ? undefined : `Yes: ${cascade}`,
      need: "samples",
    },
    {
      label: "Auto-scaling Triggered",
      line: findingTitled(judgement, scenario.name, /autoscal/u),
      need: "prometheus",
    },
    {
      label: "Auto-scaling Response Time",
      line: scaling === undefined ? undefined : valueCell(scaling),
      need: "prometheus",
    },
  ]);
  return section(lines.length === 0 ? [] : [caption("Recovery Metrics"), bullets(lines)], missing);
}

function recoveryText({ name }: JudgedScenario, judgement: Judgement): string | undefined {
  const hits = found(judgement, name, FIGURES.recovery);
  if (hits.length === 0) return undefined;
  const [value, target, status] = indicatorCells(hits);
  return target === "" ? value : `${value} (Target: ${target}) ${status}`;
}
