import type { JudgedScenario, Judgement } from "../../model/judgement.ts";
import { caption, type Line, table } from "../blocks.ts";
import { during, type Figure, FIGURES, measured } from "../figures.ts";
import { valueCell } from "../indicator-cells.ts";
import { titleOf } from "../scenario-name.ts";
import { joined, type Section, section } from "../section.ts";
import { shapesPart } from "./trends-part.ts";

const STABILITY = [
  { label: "Performance Degradation", family: /degrad/u, need: "samples" },
  { label: "Memory Leaks", family: /leak/u, need: "prometheus" },
  {
    label: "Resource Exhaustion",
    family: /exhaust|descriptor|connection-limit|disk/u,
    need: "prometheus",
  },
  { label: "Background Jobs", family: /queue/u, need: "prometheus" },
] as const;

const COLUMNS: readonly { readonly title: string; readonly figure: Figure }[] = [
  { title: "Requests", figure: FIGURES.requests },
  { title: "p99 Latency", figure: FIGURES.p99 },
  { title: "Error Rate", figure: FIGURES.errorRate },
  { title: "CPU %", figure: FIGURES.averageCpu },
  { title: "Memory MB", figure: FIGURES.memoryBytes },
];

/** What only a long run can show: stability, and the run hour by hour. */
export function enduranceParts(scenario: JudgedScenario, judgement: Judgement): Section {
  return joined([
    shapesPart("Stability Assessment", STABILITY, scenario, judgement),
    hourly(scenario, judgement),
  ]);
}

function hourly(scenario: JudgedScenario, judgement: Judgement): Section {
  const hours = hoursOf(scenario, judgement);
  const where = `${titleOf(scenario)}, Hourly Breakdown`;
  const filled = COLUMNS.map(({ title, figure }) => ({
    title,
    need: during(figure, "").need,
    cells: hours.map((hour) => measured(judgement, scenario.name, during(figure, `hour ${hour}`))),
  }));
  const present = filled.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const missing = filled
    .filter((column) => !present.includes(column))
    .map(({ title, need }) => ({ where, row: title, need }));
  if (present.length === 0) return section([], missing);
  const rows = hours.map((hour, at): readonly Line[] => [
    String(hour),
    ...present.map(({ cells }) => {
      const cell = cells[at];
      return cell === undefined ? "" : valueCell(cell);
    }),
  ]);
  const head = caption("Hourly Breakdown");
  return section(
    [head, table([">Hour", ...present.map(({ title }) => `>${title}`)], rows)],
    missing,
  );
}

/** The numbers of the phases `hour 1`, `hour 2` …; the hours of a scaled run are its eighths. */
function hoursOf({ name }: JudgedScenario, { indicators }: Judgement): readonly number[] {
  const hours = indicators.flatMap((one) => {
    const digits = one.scenario === name ? /^hour (\d+)$/u.exec(one.phase ?? "")?.[1] : undefined;
    return digits === undefined ? [] : [Number(digits)];
  });
  return [...new Set(hours)].toSorted((a, b) => a - b);
}
