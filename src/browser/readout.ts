import type uPlot from "uplot";
import type { Chart } from "../report/charts/chart.ts";
import { bucketAt, valuesAt } from "./values-at.ts";

/** Writes the values under the cursor into the column of the chart's table that is kept for them. */
export function readout(figure: HTMLElement, chart: Chart): uPlot.Plugin {
  const head = figure.querySelector("th.now");
  const cells = figure.querySelectorAll("td.now");
  return {
    hooks: {
      setCursor: ({ cursor: { idx } }) => {
        const values = typeof idx === "number" ? valuesAt(chart, idx) : [];
        if (head !== null) {
          head.textContent = typeof idx === "number" ? `At ${bucketAt(chart, idx)}` : "At cursor";
        }
        cells.forEach((cell, index) => {
          cell.textContent = values[index] ?? "";
        });
      },
    },
  };
}
