import type { Chart } from "../report/charts/chart.ts";

/** A place on a chart's axis as uPlot counts it: time in seconds, for which it knows round steps. */
export function placeOf({ over }: Chart, at: number): number {
  return over === "time" ? at / 1000 : at;
}
