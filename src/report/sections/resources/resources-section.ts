import type { Indicator, JudgedScenario, Judgement } from "../../../model/judgement.ts";
import { code } from "../../../words/code.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import {
  type Block,
  bullets,
  caption,
  fact,
  heading,
  type Line,
  paragraph,
} from "../../markup/blocks.ts";
import { measured } from "../../figures/figures.ts";
import { valueCell } from "../../figures/indicator-cells.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { joined, type Missing, type Section, section } from "../../markup/section.ts";
import { totalText, trafficText } from "./machine-text.ts";
import { type Machine, MACHINES, type ResourceRow } from "./resource-rows.ts";

/** What the machines did, each number from the scenario that used most of it. */
export function resourcesSection(judgement: Judgement): Section {
  return joined([
    section([heading(2, "Resource Utilization Analysis")]),
    ...MACHINES.map((machine) => machinePart(machine, judgement)),
  ]);
}

function machinePart(machine: Machine, judgement: Judgement): Section {
  const groups = machine.groups.map(({ title, rows }) => ({
    title,
    filled: rows.map((row) => ({ row, line: resourceLine(row, judgement) })),
  }));
  const missing = groups.flatMap(({ title, filled }) =>
    filled.flatMap(({ row, line }): readonly Missing[] =>
      line === undefined
        ? [{ where: `${machine.title}, ${title}`, row: row.label, need: "prometheus" }]
        : [],
    ),
  );
  const told = groups.flatMap(({ title, filled }) => {
    const lines = filled.flatMap(({ line }) => (line === undefined ? [] : [line]));
    return lines.length === 0 ? [] : [caption(title), bullets(lines)];
  });
  const bottlenecks = bottlenecksOf(machine, judgement);
  return section(
    [
      heading(3, machine.title),
      ...(told.length === 0 ? [paragraph(untold(bottlenecks))] : told),
      ...bottleneckBlocks(bottlenecks, told.length > 0),
    ],
    bottlenecks.length > 0 || told.length > 0
      ? missing
      : [...missing, { where: machine.title, row: "Bottlenecks", need: "prometheus" }],
  );
}

/** Other numbers of a machine than the form's may still show what is the matter with it. */
const untold = (bottlenecks: readonly Line[]): string =>
  bottlenecks.length === 0
    ? "No numbers for these machines were given."
    : "No utilization was given; what was given shows this:";

function resourceLine(row: ResourceRow, judgement: Judgement): Line | undefined {
  const { label: name, average, peak } = row;
  const readings = judgedScenarios(judgement).flatMap((scenario) => {
    const mean = measured(judgement, scenario.name, average);
    const most = peak === undefined ? undefined : measured(judgement, scenario.name, peak);
    const size = most?.value ?? mean?.value;
    return size === undefined ? [] : [{ scenario, mean, most, size }];
  });
  const [worst] = readings.toSorted((a, b) => b.size - a.size);
  const reading = worst && readingOf(row, worst, judgement);
  return reading === undefined || worst === undefined
    ? undefined
    : fact(name, `${reading} in ${code(worst.scenario.name)}`);
}

interface MachineReading {
  readonly scenario: JudgedScenario;
  readonly mean: Measured | undefined;
  readonly most: Measured | undefined;
}

function readingOf(
  { limit, isNetwork, isTotal }: ResourceRow,
  { scenario, mean, most }: MachineReading,
  judgement: Judgement,
): string | undefined {
  if (mean !== undefined && isTotal) return totalText(mean, scenario);
  if (mean !== undefined && isNetwork) return trafficText(mean, judgement, scenario.name);
  return readingText(mean, most, limit && measured(judgement, scenario.name, limit));
}

/** `20.8 / 60 (35 %, Peak: 29)`: the mean, of how much, and the peak, as far as they are known. */
function readingText(
  mean: Indicator | undefined,
  most: Indicator | undefined,
  limit: Measured | undefined,
): string {
  const peak = most === undefined ? [] : [`Peak: ${valueCell(most)}`];
  if (mean === undefined) return peak.join("");
  const beside = [...(limit === undefined ? [] : shareOf(mean, limit)), ...peak].join(", ");
  const whole = limit === undefined ? "" : ` / ${valueCell(limit)}`;
  return `${valueCell(mean)}${whole}${beside === "" ? "" : ` (${beside})`}`;
}

type Measured = Indicator & { readonly value: number };

function shareOf({ value }: Indicator, limit: Measured): readonly string[] {
  return value === undefined || limit.value <= 0
    ? []
    : [quantityText(value / limit.value, "ratio")];
}

function bottlenecksOf({ components }: Machine, { findings }: Judgement): readonly Line[] {
  return findings
    .filter(({ component }) => components.test(component))
    .map(({ title, scenario, description }): Line => [
      { kind: "strong", text: title },
      { kind: "words", text: ` in ${code(scenario)}: ${description}` },
    ]);
}

/** `None found` is said only where there were numbers to find one in. */
function bottleneckBlocks(bottlenecks: readonly Line[], wasMeasured: boolean): readonly Block[] {
  if (bottlenecks.length > 0) return [caption("Bottlenecks"), bullets(bottlenecks)];
  return wasMeasured ? [caption("Bottlenecks"), bullets(["None found."])] : [];
}
