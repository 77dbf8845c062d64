import { chartOf } from "./chart-of.ts";
import { drawn } from "./drawn.ts";
import { tableFrames } from "./table-frames.ts";

/** Runs in the reader's browser: draws every chart of the page, again when its colours change, and minds its tables. */
function main(): void {
  const figures = [...document.querySelectorAll<HTMLElement>("figure.chart")];
  const plots = figures.flatMap((figure) => {
    const chart = chartOf(figure);
    return chart === undefined ? [] : [drawn(figure, chart)];
  });
  tableFrames();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    for (const plot of plots) plot.redraw(false);
  });
}

main();
