import type { Chart } from "../report/chart.ts";
import { chartSpan } from "../report/chart-scale.ts";
import { clockText } from "../words/clock-text.ts";
import { quantityText } from "../words/quantity-text.ts";

/** When a bucket begins, as the time axis writes it. */
export function timeAt(chart: Chart, index: number): string {
  const [from, to] = chartSpan(chart);
  return clockText(chart.startMs + index * chart.stepMs, to - from);
}

/** The values of all curves in a bucket, in words; a gap is said. */
export function valuesAt({ lines, unit }: Chart, index: number): readonly string[] {
  return lines.map(({ values }) => {
    const value = values[index] ?? null;
    return value === null ? "no data" : quantityText(value, unit);
  });
}
