import uPlot from "uplot";
import type { Chart } from "../report/charts/chart.ts";
import { dataOf, optionsOf } from "./options.ts";
import { readout } from "./readout.ts";
import { axisSlider } from "./axis-slider.ts";

/** Draws a chart in its figure, where a still picture of it stands until then, and keeps it as wide as the page. */
export function drawn(figure: HTMLElement, chart: Chart): uPlot {
  const host = document.createElement("div");
  host.className = "plot";
  figure.querySelector("svg.still")?.before(host);
  figure.classList.add("drawn");
  const plot = new uPlot(
    { ...optionsOf(chart, host.clientWidth), plugins: [readout(figure, chart)] },
    dataOf(chart),
    host,
  );
  axisSlider(host, plot, chart);
  new ResizeObserver(() => {
    const { width, height } = optionsOf(chart, host.clientWidth);
    if (width > 0 && width !== plot.width) plot.setSize({ width, height });
  }).observe(host);
  return plot;
}
