import { clockText } from "../../words/clock-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Chart } from "./chart.ts";
import { chartSpan } from "./chart-scale.ts";

/** A place on the axis under a chart, as its ticks write it: a moment of the run, or a number of users. */
export function axisText(chart: Chart, at: number): string {
  if (chart.over === "users") return quantityText(Math.round(at), "users");
  const [from, to] = chartSpan(chart);
  return clockText(at, to - from);
}
