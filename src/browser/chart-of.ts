import type { Chart } from "../report/charts/chart.ts";

/** The numbers of a figure, as the report wrote them beside it. */
export function chartOf(figure: HTMLElement): Chart | undefined {
  const text = figure.querySelector('script[type="application/json"]')?.textContent;
  return typeof text === "string" ? (JSON.parse(text) as Chart) : undefined;
}
