import type { Chart } from "../report/charts/chart.ts";
import { axisText } from "../report/charts/chart-axis.ts";
import { quantityText } from "../words/quantity-text.ts";

/** Where a bucket begins, as the axis writes it: `1:05`, or `40 users`. */
export function bucketAt(chart: Chart, index: number): string {
  const text = axisText(chart, chart.from + index * chart.step);
  return chart.over === "time" ? text : `${text} users`;
}

/** The values of all curves in a bucket, in words; a gap is said. */
export function valuesAt({ lines, unit }: Chart, index: number): readonly string[] {
  return lines.map(({ values }) => {
    const value = values[index] ?? null;
    return value === null ? "no data" : quantityText(value, unit);
  });
}
