import { type Chart, greatest } from "./chart.ts";
import type { ChartBand, ChartLimit } from "./chart-marks.ts";
import { roundedUp } from "../figures/rounded-up.ts";

/** A limit further up than so many times the curves would press them flat against the floor. */
const IN_SIGHT = 1.5;

/** The baseline may be further off: how far a run came is worth some room. */
const BAND_IN_SIGHT = 3;

/** Smaller numbers have no digits left to be rounded. */
const LEAST = 1e-300;

/** The upper end of a chart's scale: a round number over its curves, its baseline, and the limits near them. */
export function chartTop(chart: Chart): number {
  const levels = limitsInSight(chart).map(({ value }) => value);
  const highest = Math.max(curvesTop(chart), ...levels);
  return highest > 0 ? roundedUp(Math.max(highest * 1.02, LEAST)) : 1;
}

/** The limits that a chart draws; the others stand in its table alone. */
export function limitsInSight(chart: Chart): readonly ChartLimit[] {
  const most = curvesTop(chart) * IN_SIGHT;
  return (chart.marks?.limits ?? []).filter(({ value }) => value <= most);
}

/** The parts of the baseline that a chart draws; the others stand in its table alone. */
export function bandsInSight(chart: Chart): readonly ChartBand[] {
  const most = greatest(chart) * BAND_IN_SIGHT;
  return (chart.marks?.bands ?? []).filter(({ to }) => to <= most);
}

/** What stands at the line of a limit: `p95 < 3 s`, or `objective < 3 s` where there is one curve. */
export function limitLabel({ lines }: Chart, { line, asked }: ChartLimit): string {
  return `${lines.length > 1 ? line : "objective"} ${asked}`;
}

function curvesTop(chart: Chart): number {
  return Math.max(greatest(chart), ...bandsInSight(chart).map(({ to }) => to));
}

/** From the start of the run (or no users), or the first bucket where that is later, to the end of the last. */
export function chartSpan({ from, step, lines }: Chart): readonly [number, number] {
  const steps = lines[0]?.values.length ?? 0;
  return [Math.max(0, from), from + steps * step];
}
