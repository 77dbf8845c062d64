import type { Chart } from "../charts/chart.ts";
import { axisText } from "../charts/chart-axis.ts";
import { chartSpan, chartTop } from "../charts/chart-scale.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { htmlText } from "../markup/escape.ts";
import { marksAbove, marksBelow } from "./marks-svg.ts";

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 70;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 28;
const TICKS = 4;

/** A chart as a drawing that needs no script: colours come from the style sheet, the numbers stand at the axes. */
export function chartSvg(chart: Chart): string {
  const top = chartTop(chart);
  const place = { across, up, top };
  const lines = chart.lines.map(
    ({ values }, index) =>
      `<path class="curve curve-${index + 1}" d="${path(chart, values, top)}"/>`,
  );
  return [
    `<svg class="still" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${htmlText(chart.title)}">`,
    ...marksBelow(chart, place),
    ...valueTicks(chart, top),
    ...axisTicks(chart),
    ...lines,
    ...marksAbove(chart, place),
    "</svg>",
  ].join("\n");
}

const across = (share: number): number => LEFT + share * (WIDTH - LEFT - RIGHT);
const up = (share: number): number => HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
const short = (coordinate: number): string => coordinate.toFixed(1).replace(/\.0$/u, "");

/** One stroke for each stretch with data, so that a gap is a gap; a lone point gets a dot's length. */
function path(chart: Chart, values: readonly (number | null)[], top: number): string {
  const [from, to] = chartSpan(chart);
  const middle = (index: number): number =>
    Math.max(0, (chart.from + (index + 0.5) * chart.step - from) / (to - from));
  return values
    .map((value, index) => {
      if (value === null) return "";
      const before = index > 0 ? values[index - 1] : null;
      const point = `${short(across(middle(index)))} ${short(up(value / top))}`;
      const lone = (before ?? null) === null && (values[index + 1] ?? null) === null;
      if (lone) return `M${point}h1`;
      return `${(before ?? null) === null ? "M" : "L"}${point}`;
    })
    .join("");
}

function valueTicks({ unit }: Chart, top: number): readonly string[] {
  return Array.from({ length: TICKS + 1 }, (_, index) => {
    const y = short(up(index / TICKS));
    const text = htmlText(quantityText((top * index) / TICKS, unit));
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/><text class="tick end" x="${LEFT - 6}" y="${y}" dy="4">${text}</text>`;
  });
}

function axisTicks(chart: Chart): readonly string[] {
  const [from, to] = chartSpan(chart);
  return Array.from({ length: TICKS + 1 }, (_, index) => {
    const text = axisText(chart, from + ((to - from) * index) / TICKS);
    const anchor = index === 0 ? "start" : index === TICKS ? "end" : "middle";
    return `<text class="tick ${anchor}" x="${short(across(index / TICKS))}" y="${HEIGHT - 8}">${text}</text>`;
  });
}
