import { quantityText } from "../../words/quantity-text.ts";
import type { Chart, ChartLine } from "../chart.ts";
import { limitsInSight } from "../chart-scale.ts";
import { htmlText, visibleText } from "../escape.ts";
import { chartSvg } from "./chart-svg.ts";

/**
 * A chart with its numbers as a table, which is its legend and what a screen reader gets. The picture is still until the
 * page's script draws a live one in its place, and again on paper.
 */
export function chartFigure(chart: Chart): string {
  const rows = chart.lines.map((line, index) => rowHtml(chart, line, index + 1));
  return `<figure class="chart">
<figcaption>${htmlText(chart.title)}</figcaption>
${chartSvg(chart)}
<div class="table" tabindex="0"><table>
<thead><tr><th scope="col">Curve</th>${COLUMNS.map((title) => `<th scope="col" class="right">${title}</th>`).join("")}<th scope="col" class="right now">At cursor</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>
<script type="application/json">${dataText(chart)}</script>
</figure>`;
}

const COLUMNS = ["Lowest", "Median", "Highest", "Objective", "Baseline"] as const;

function rowHtml(chart: Chart, { name, values }: ChartLine, number: number): string {
  const ascending = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const at = (share: number): string => {
    const value = ascending[Math.floor((ascending.length - 1) * share)];
    return value === undefined ? "no data" : quantityText(value, chart.unit);
  };
  const cells = [at(0), at(0.5), at(1), objective(chart, name), baseline(chart, name)];
  return `<tr><th scope="row"><span class="swatch swatch-${number}"></span>${htmlText(name)}</th>${cells.map((cell) => `<td class="right">${htmlText(cell)}</td>`).join("")}<td class="right now"></td></tr>`;
}

function objective(chart: Chart, name: string): string {
  const inSight = limitsInSight(chart);
  return (chart.marks?.limits ?? [])
    .filter(({ line }) => line === name)
    .map((limit) => {
      const asked = limit.text.slice(name.length + 1);
      return inSight.includes(limit) ? asked : `${asked}, far above`;
    })
    .join("; ");
}

function baseline(chart: Chart, name: string): string {
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
