import type { Chart } from "../charts/chart.ts";
import { bandsInSight, chartSpan, limitLabel, limitsInSight } from "../charts/chart-scale.ts";
import { htmlText } from "../markup/escape.ts";

/** Where things stand in a drawing: shares of its width and of its height, as coordinates. */
export interface Place {
  readonly across: (share: number) => number;
  readonly up: (share: number) => number;
  readonly top: number;
}

/** Phases with their names, and the baseline: what lies under the curves. */
export function marksBelow(chart: Chart, { across, up, top }: Place): readonly string[] {
  const [start, end] = chartSpan(chart);
  const share = (at: number): number =>
    Math.min(1, Math.max(0, (at - start) / Math.max(1, end - start)));
  const phases = (chart.marks?.phases ?? []).map(({ name, shade, from, to }) => {
    const [left, right] = [across(share(from)), across(share(to))];
    return `${rect(`phase-${shade}`, [left, up(1), right - left, up(0) - up(1)])}<text class="tick" x="${short(left + 4)}" y="${short(up(1) + shade * 12)}">${htmlText(name)}</text>`;
  });
  const bands = bandsInSight(chart).map(({ line, from, to }) => {
    const number = chart.lines.findIndex(({ name }) => name === line) + 1;
    const height = Math.max(1, up(from / top) - up(to / top));
    return rect(`band swatch-${number}`, [across(0), up(to / top), across(1) - across(0), height]);
  });
  return [...phases, ...bands];
}

/** The limits near the curves, over them. */
export function marksAbove(chart: Chart, { across, up, top }: Place): readonly string[] {
  return limitsInSight(chart).map((limit) => {
    const y = up(limit.value / top);
    return `<line class="limit" x1="${short(across(0))}" x2="${short(across(1))}" y1="${short(y)}" y2="${short(y)}"/><text class="tick end limit-text" x="${short(across(1) - 4)}" y="${short(y - 4)}">${htmlText(limitLabel(chart, limit))}</text>`;
  });
}

type Box = readonly [left: number, top: number, width: number, height: number];

function rect(look: string, [x, y, width, height]: Box): string {
  return `<rect class="${look}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;
}

const short = (coordinate: number): string => coordinate.toFixed(1).replace(/\.0$/u, "");
