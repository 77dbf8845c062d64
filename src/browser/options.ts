import type uPlot from "uplot";
import type { Chart } from "../report/chart.ts";
import { chartSpan, chartTop } from "../report/chart-scale.ts";
import { clockText } from "../words/clock-text.ts";
import { quantityText } from "../words/quantity-text.ts";
import { colour, DASHES } from "./colour.ts";
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
      x: { time: false, range: [from / 1000, to / 1000] },
      y: { range: [0, chartTop(chart)] },
    },
    cursor: {
      drag: { x: false, y: false },
      y: false,
      ...(chart.marks !== undefined && { sync: { key: chart.marks.group } }),
    },
    axes: axesOf(chart, to - from),
    series: [{}, ...chart.lines.map((_, index) => seriesOf(index))],
    hooks: {
      drawClear: [(plot) => paintBelow(plot, chart)],
      draw: [(plot) => paintAbove(plot, chart)],
    },
  };
}

function axesOf(chart: Chart, spanMs: number): uPlot.Axis[] {
  const look = {
    stroke: () => colour("--quiet"),
    grid: { stroke: () => colour("--line"), width: 1 },
    ticks: { stroke: () => colour("--line"), width: 1 },
    font: "12px system-ui, sans-serif",
  };
  return [
    {
      ...look,
      incrs: SECONDS,
      space: 60,
      values: (_, seconds) => seconds.map((one) => clockText(one * 1000, spanMs)),
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

/** The middle of every bucket in seconds, then each curve. */
export function dataOf({ startMs, stepMs, lines }: Chart): uPlot.AlignedData {
  const steps = lines[0]?.values.length ?? 0;
  const seconds = Array.from(
    { length: steps },
    (_, index) => (startMs + (index + 0.5) * stepMs) / 1000,
  );
  return [seconds, ...lines.map(({ values }) => [...values])];
}
