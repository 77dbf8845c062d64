import type { Indicator, Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { type Block, bullets, caption, fact, heading, type Line, paragraph } from "../blocks.ts";
import { measured } from "../figures.ts";
import { valueCell } from "../indicator-cells.ts";
import { judgedScenarios } from "../scenario-name.ts";
import { joined, type Missing, type Section, section } from "../section.ts";
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
      ...(told.length === 0 ? [paragraph("No numbers of these machines were given.")] : told),
      ...bottleneckBlocks(bottlenecks, told.length > 0),
    ],
    missing,
  );
}

function resourceLine(
  { label: name, average, peak }: ResourceRow,
  judgement: Judgement,
): Line | undefined {
  const readings = judgedScenarios(judgement).flatMap(({ name: scenario }) => {
    const mean = measured(judgement, scenario, average);
    const most = peak === undefined ? undefined : measured(judgement, scenario, peak);
    const size = most?.value ?? mean?.value;
    return size === undefined ? [] : [{ scenario, mean, most, size }];
  });
  const [worst] = readings.toSorted((a, b) => b.size - a.size);
  if (worst === undefined) return undefined;
  return fact(name, `${readingText(worst.mean, worst.most)} in ${code(worst.scenario)}`);
}

function readingText(mean: Indicator | undefined, most: Indicator | undefined): string {
  const peak = most === undefined ? "" : `Peak: ${valueCell(most)}`;
  if (mean === undefined) return peak;
  return `${valueCell(mean)}${peak === "" ? "" : ` (${peak})`}`;
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
