import type uPlot from "uplot";
import type { Chart } from "../report/charts/chart.ts";
import { axisText } from "../report/charts/chart-axis.ts";
import { chartSpan, chartTop } from "../report/charts/chart-scale.ts";
import { quantityText } from "../words/quantity-text.ts";
import { colour, DASHES } from "./colour.ts";
import { placeOf } from "./place-of.ts";
import { paintAbove, paintBelow } from "./painted.ts";

const HEIGHT = 220;
const NARROW_HEIGHT = 180;
const NARROW = 480;

/** Steps between marks of the time axis, in seconds. */
const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800];

/** How uPlot draws a chart: its scales are the report's own, its texts too. */
export function optionsOf(chart: Chart, width: number): uPlot.Options {
  const [from, to] = chartSpan(chart);
  return {
    width,
    height: width < NARROW ? NARROW_HEIGHT : HEIGHT,
    legend: { show: false },
    scales: {
      x: { time: false, range: [placeOf(chart, from), placeOf(chart, to)] },
      y: { range: [0, chartTop(chart)] },
    },
    cursor: {
      drag: { x: false, y: false },
      y: false,
      ...(chart.marks !== undefined && { sync: { key: chart.marks.group } }),
    },
    axes: axesOf(chart),
    series: [{}, ...chart.lines.map((_, index) => seriesOf(index))],
    hooks: {
      drawClear: [(plot) => paintBelow(plot, chart)],
      draw: [(plot) => paintAbove(plot, chart)],
    },
  };
}

function axesOf(chart: Chart): uPlot.Axis[] {
  const look = {
    stroke: () => colour("--quiet"),
    grid: { stroke: () => colour("--line"), width: 1 },
    ticks: { stroke: () => colour("--line"), width: 1 },
    font: "12px system-ui, sans-serif",
  };
  return [
    {
      ...look,
      ...(chart.over === "time" && { incrs: SECONDS }),
      space: 60,
      values: (_, places) => places.map((one) => axisText(chart, one / placeOf(chart, 1))),
    },
    {
      ...look,
      size: 76,
      values: (_, values) => values.map((one) => quantityText(one, chart.unit)),
    },
  ];
}

function seriesOf(index: number): uPlot.Series {
  return {
    stroke: () => colour(`--curve-${index + 1}`),
    width: 2,
    dash: [...(DASHES[index] ?? [])],
    points: { show: false },
    spanGaps: false,
  };
}

/** The middle of every bucket, then each curve. */
export function dataOf(chart: Chart): uPlot.AlignedData {
  const { from, step, lines } = chart;
  const places = Array.from({ length: lines[0]?.values.length ?? 0 }, (_, index) =>
    placeOf(chart, from + (index + 0.5) * step),
  );
  return [places, ...lines.map(({ values }) => [...values])];
}
