import { quantityText } from "../../words/quantity-text.ts";
import type { Chart, ChartLine } from "../charts/chart.ts";
import { limitsInSight } from "../charts/chart-scale.ts";
import { htmlText, visibleText } from "../markup/escape.ts";
import { chartSvg } from "./chart-svg.ts";
import { tableFrame } from "./table-frame.ts";

/**
 * A chart with its numbers as a table, which is its legend and what a screen reader gets. The picture is still until the
 * page's script draws a live one in its place, and again on paper.
 */
export function chartFigure(chart: Chart): string {
  return `<figure class="chart">
<figcaption>${htmlText(chart.title)}</figcaption>
${chartSvg(chart)}
${legend(chart)}
<script type="application/json">${dataText(chart)}</script>
</figure>`;
}

interface Column {
  readonly title: string;
  readonly cell: (chart: Chart, line: ChartLine) => string;
}

const COLUMNS: readonly Column[] = [
  { title: "Lowest", cell: (chart, line) => atShare(chart, line, 0) },
  { title: "Median", cell: (chart, line) => atShare(chart, line, 0.5) },
  { title: "Highest", cell: (chart, line) => atShare(chart, line, 1) },
  { title: "Objective", cell: objective },
  { title: "Baseline ± noise", cell: baseline },
];

/** One row for each curve; a column that no curve has is left out. The script fills the column of the cursor. */
function legend(chart: Chart): string {
  const { lines } = chart;
  const columns = COLUMNS.map(({ title, cell }) => ({
    title,
    cells: lines.map((line) => cell(chart, line)),
  })).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const head = columns.map(({ title }) => `<th scope="col" class="right">${title}</th>`).join("");
  const rows = lines.map(({ name }, index) => {
    const numbers = columns.map(
      ({ cells }) => `<td class="right">${htmlText(cells[index] ?? "")}</td>`,
    );
    return `<tr><th scope="row"><span class="swatch swatch-${index + 1}"></span>${htmlText(name)}</th><td class="right now"></td>${numbers.join("")}</tr>`;
  });
  return `${tableFrame(["Curve", "At cursor", ...columns.map(({ title }) => title)])}<table>
<thead><tr><th scope="col">Curve</th><th scope="col" class="right now">At cursor</th>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}

function atShare({ unit }: Chart, { values }: ChartLine, share: number): string {
  const ascending = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const value = ascending[Math.floor((ascending.length - 1) * share)];
  return value === undefined ? "no data" : quantityText(value, unit);
}

function objective(chart: Chart, { name }: ChartLine): string {
  const inSight = limitsInSight(chart);
  return (chart.marks?.limits ?? [])
    .filter(({ line }) => line === name)
    .map((limit) => (inSight.includes(limit) ? limit.asked : `${limit.asked}, far above`))
    .join("; ");
}

function baseline(chart: Chart, { name }: ChartLine): string {
  const text = (value: number): string => quantityText(value, chart.unit);
  return (chart.marks?.bands ?? [])
    .filter(({ line }) => line === name)
    .map(({ from, to }) => `${text(from)} to ${text(to)}`)
    .join("; ");
}

/** As JSON that cannot end its element; five digits are more than a screen shows. */
function dataText(chart: Chart): string {
  const json = JSON.stringify(chart, (_, value: unknown) => {
    if (typeof value === "number") return Number(value.toPrecision(5));
    return typeof value === "string" ? visibleText(value, "name") : value;
  });
  return json.replace(
    /[<>&\u2028\u2029]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
