import type { JudgedSamples } from "../../../model/judged-samples.ts";
import type { JudgedGauge } from "../../../model/judged-resources.ts";
import type { JudgedScenario, Judgement } from "../../../model/judgement.ts";
import type { RunPart } from "../../../model/shapes.ts";
import { decimalText } from "../../../words/digits.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import { gaugeText, leakText } from "../../../words/resource-text.ts";
import { degradationText } from "../../../words/trend-text.ts";
import { bullets, caption, type Line, paragraph, table } from "../../markup/blocks.ts";
import { findingTitled } from "../../issues/finding-titled.ts";
import {
  CPU,
  exhaustionText,
  gaugeOf,
  jobsLine,
  MEMORY,
  memoryLine,
} from "../../figures/machine-numbers.ts";
import { titleOf } from "../../scenarios.ts";
import {
  type Entry,
  factsOrMissing,
  joined,
  type Missing,
  type Section,
  section,
} from "../../markup/section.ts";

const HOUR_MS = 3_600_000;

/** What only a long run can show: stability, and the run hour by hour. */
export function enduranceParts(scenario: JudgedScenario, judgement: Judgement): Section {
  return joined([stability(scenario, judgement), hourly(scenario)]);
}

function stability(scenario: JudgedScenario, judgement: Judgement): Section {
  const found = (family: RegExp): string | undefined =>
    findingTitled(judgement, scenario.name, family);
  const latency = scenario.samples?.shapes.latency;
  const entries: readonly Entry[] = [
    {
      label: "Performance Degradation",
      line: latency && degradationText(latency),
      need: "samples",
    },
    {
      label: "Memory Leaks",
      line: memoryLine(scenario, leakText) ?? found(/leak/u),
      need: "prometheus",
    },
    {
      label: "Resource Exhaustion",
      line: found(/exhaust|descriptor|connection-limit|disk/u) ?? exhaustionText(scenario),
      need: "prometheus",
    },
    {
      label: "Background Jobs",
      line: jobsLine(scenario) ?? found(/queue/u),
      need: "prometheus",
    },
  ];
  const { lines, missing } = factsOrMissing(titleOf(scenario), entries);
  return section(
    lines.length === 0 ? [] : [caption("Stability Assessment"), bullets(lines)],
    missing,
  );
}

/** The eighths of the measured phase; in a test that was scaled down they stand for its hours. */
function hourly(scenario: JudgedScenario): Section {
  const where = `${titleOf(scenario)}, Hourly Breakdown`;
  const columns = MACHINES.map(({ title, roles }) => ({ title, gauge: gaugeOf(scenario, roles) }));
  const machines = columns
    .filter(({ gauge }) => gauge === undefined)
    .map(({ title }): Missing => ({ where, row: title, need: "prometheus" }));
  const parts = scenario.samples?.shapes.parts ?? [];
  if (scenario.samples === undefined || parts.length === 0) {
    const rows = ["Hour", "Requests", "p99 Latency", "Error Rate"];
    return section(
      [],
      [...rows.map((row): Missing => ({ where, row, need: "samples" })), ...machines],
    );
  }
  return section(
    [
      caption("Hourly Breakdown"),
      ...scale(scenario.samples),
      table(
        [
          ">Hour",
          ">Requests",
          ">p99 Latency",
          ">Error Rate",
          ...columns.flatMap(({ title, gauge }) => (gauge === undefined ? [] : [`>${title}`])),
        ],
        parts.map((part, index) => [
          ...partRow(part, index),
          ...columns.flatMap(({ gauge }) => (gauge === undefined ? [] : [hourOf(gauge, index)])),
        ]),
      ),
    ],
    machines,
  );
}

/** The form's columns of the machines. */
const MACHINES = [
  { title: "CPU %", roles: CPU },
  { title: "Memory MB", roles: MEMORY },
] as const;

function hourOf(gauge: JudgedGauge, index: number): string {
  const part = gauge.parts.find(({ name }) => name === String(index + 1));
  return part === undefined ? "" : gaugeText(part.avg, gauge);
}

function partRow({ requests, p99Ms, errorRate }: RunPart, index: number): readonly Line[] {
  return [
    String(index + 1),
    decimalText(requests, 0),
    p99Ms === undefined ? "" : quantityText(p99Ms, "ms"),
    errorRate === undefined ? "" : quantityText(errorRate, "ratio"),
  ];
}

function scale({ measured, shapes }: JudgedSamples) {
  const length = (measured.toMs - measured.fromMs) / Math.max(1, shapes.parts.length);
  if (Math.abs(length - HOUR_MS) < HOUR_MS / 10) return [];
  const each = quantityText(Math.round(length / 1000) * 1000, "ms");
  return [paragraph(`Each hour here stands for an eighth of the measured phase, ${each}.`)];
}
