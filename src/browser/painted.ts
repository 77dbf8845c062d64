import type uPlot from "uplot";
import type { Chart } from "../report/charts/chart.ts";
import {
  bandsInSight,
  chartSpan,
  limitLabel,
  limitsInSight,
} from "../report/charts/chart-scale.ts";
import { placeOf } from "./place-of.ts";
import { colour } from "./colour.ts";

/** What lies under the curves: phases as shades with their names, the baseline as bands. */
export function paintBelow(plot: uPlot, chart: Chart): void {
  const { ctx, bbox } = plot;
  ctx.save();
  for (const { name, shade, from: start, to: end } of chart.marks?.phases ?? []) {
    const [from, to] = chartSpan(chart);
    const left = plot.valToPos(placeOf(chart, Math.max(start, from)), "x", true);
    const right = plot.valToPos(placeOf(chart, Math.min(end, to)), "x", true);
    ctx.fillStyle = colour(`--phase-${shade}`);
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.fillStyle = colour("--quiet");
    ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textBaseline = "top";
    const row = (12 * shade - 9) * devicePixelRatio;
    ctx.fillText(name, left + 4 * devicePixelRatio, bbox.top + row);
  }
  for (const { line, from, to } of bandsInSight(chart)) {
    const top = plot.valToPos(to, "y", true);
    const height = Math.max(plot.valToPos(from, "y", true) - top, devicePixelRatio);
    ctx.globalAlpha = 0.22;
    ctx.fillStyle = colour(`--curve-${lineNumber(chart, line)}`);
    ctx.fillRect(bbox.left, top, bbox.width, height);
  }
  ctx.restore();
}

/** What lies over the curves: the limits that are near them. */
export function paintAbove(plot: uPlot, chart: Chart): void {
  const { ctx, bbox } = plot;
  ctx.save();
  for (const limit of limitsInSight(chart)) {
    const y = plot.valToPos(limit.value, "y", true);
    ctx.strokeStyle = ctx.fillStyle = colour("--limit");
    ctx.lineWidth = 1.5 * devicePixelRatio;
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.font = `600 ${11 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textAlign = "right";
    ctx.textBaseline = "bottom";
    ctx.fillText(
      limitLabel(chart, limit),
      bbox.left + bbox.width - 4 * devicePixelRatio,
      y - 2 * devicePixelRatio,
    );
  }
  ctx.restore();
}

function lineNumber({ lines }: Chart, line: string): number {
  return lines.findIndex(({ name }) => name === line) + 1;
}
