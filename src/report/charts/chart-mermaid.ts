import type { Chart } from "./chart.ts";
import { chartSpan, chartTop, limitsInSight } from "./chart-scale.ts";
import { listText } from "../../words/count-text.ts";

/** Points in a Markdown chart: enough for a comment's width, little enough to read past in the source. */
const MOST_POINTS = 60;

/** Longer runs have their time in minutes. */
const MOST_SECONDS = 600;

/**
 * A chart as Mermaid's `xychart-beta`, which GitHub draws from version 10.6 on. Its grammar has plain numbers only, no
 * gaps and no legend: a gap holds the value before it, an objective is a level line, and the title says which line is
 * which, from the lowest up.
 */
export function chartMermaid(chart: Chart): string {
  const percent = chart.unit === "ratio" ? 100 : 1;
  const lines = chart.lines.map(({ values }) =>
    thinned(filled(values), chart.unit).map((one) => one * percent),
  );
  const length = lines[0]?.length ?? 0;
  if (length === 0) return "";
  const levels = limitsInSight(chart).map(({ value }) =>
    Array.from({ length }, () => value * percent),
  );
  const top = Math.max(chartTop(chart) * percent, 0.01);
  return [
    "xychart-beta",
    `    title "${titleText(chart)}"`,
    `    ${axis(chart)}`,
    `    y-axis "${UNITS[chart.unit] ?? ""}" 0 --> ${plain(top)}`,
    ...[...lines, ...levels].map((values) => `    line [${values.map(plain).join(", ")}]`),
  ].join("\n");
}

function axis(chart: Chart): string {
  const [from, to] = chartSpan(chart);
  if (chart.over === "users") return `x-axis "users" ${plain(from)} --> ${plain(to)}`;
  const inMinutes = to > MOST_SECONDS * 1000;
  const size = inMinutes ? 60_000 : 1000;
  return `x-axis "${inMinutes ? "minutes" : "seconds"}" ${plain(from / size)} --> ${plain(to / size)}`;
}

const UNITS: Readonly<Partial<Record<Chart["unit"], string>>> = {
  ms: "ms",
  ratio: "%",
  "1/s": "per second",
  users: "users",
};

function titleText(chart: Chart): string {
  const { title, lines } = chart;
  const limits = limitsInSight(chart).map(({ line }) =>
    lines.length === 1 ? "the objective" : `the objective of ${line}`,
  );
  const names = [...lines.map(({ name }) => name), ...limits];
  return names.length === 1 ? title : `${title}: ${listText(names)}`;
}

/** Gaps hold the value before them; those at the start the first there is. */
function filled(values: readonly (number | null)[]): readonly number[] {
  const first = values.find((value) => value !== null) ?? 0;
  return values.reduce<readonly number[]>(
    (done, value) => [...done, value ?? done.at(-1) ?? first],
    [],
  );
}

/** Every few neighbours as one: of a rate their mean, which adds up to the run's own; else the greatest, so that no peak is lost. */
function thinned(values: readonly number[], unit: Chart["unit"]): readonly number[] {
  const per = Math.ceil(values.length / MOST_POINTS);
  if (per <= 1) return values;
  return Array.from({ length: Math.ceil(values.length / per) }, (_, index) => {
    const few = values.slice(index * per, (index + 1) * per);
    if (unit === "1/s") return few.reduce((sum, value) => sum + value, 0) / few.length;
    return Math.max(...few);
  });
}

/** No exponent and no needless zeros: `0.4`, `1275.7`. */
function plain(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1).replace(/\.0+$|(?<![.0])0+$/u, "");
}
