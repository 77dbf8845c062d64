import type { Aggregation } from "../../../../model/aggregation.ts";
import {
  addHistogram,
  emptyHistogram,
  histogramQuantile,
  type LogHistogram,
} from "../series/log-histogram.ts";
import type { Series } from "../series/series.ts";
import type { Sink } from "../series/sink.ts";
import { mean } from "../../../../statistics/mean.ts";
import { lengthOf, type Seconds } from "../../../phases/seconds.ts";
import { histogramIn, type Slice, sliceOf } from "./slice.ts";

const BLOCKS = 20;
const FEWEST_SECONDS = 20;
const FEWEST_SAMPLES = 200;

/** The blocks of the measured phase of one metric, and their histograms once a quantile is asked for. */
interface Jackknife {
  readonly sink: Sink;
  readonly series: Series;
  readonly blocks: readonly (readonly Seconds[])[];
  histograms: readonly LogHistogram[] | undefined;
}

/**
 * The standard errors of the indicators of one metric in the measured phase, by leaving out one of 20 contiguous blocks of
 * time at a time: √((B−1)/B · Σ(θ_(b) − θ̄)²), the block jackknife (docs/judging.md). Undefined under 20 seconds or 200 samples.
 */
export function standardErrorsOf(
  sink: Sink,
  series: Series,
  measured: readonly Seconds[],
): (aggregation: Aggregation) => number | undefined {
  const seconds = lengthOf(measured);
  const { count } = sliceOf(sink, series, measured);
  if (seconds < FEWEST_SECONDS || count < FEWEST_SAMPLES) return () => undefined;
  const edge = (index: number): number => Math.floor((seconds * index) / BLOCKS);
  const blocks = Array.from({ length: BLOCKS }, (_, index) =>
    partsBetween(measured, edge(index), edge(index + 1)),
  );
  const jackknife: Jackknife = { sink, series, blocks, histograms: undefined };
  return (aggregation) => {
    const estimates = leavingOneOut(jackknife, aggregation);
    return estimates?.every(Number.isFinite) === true ? errorOf(estimates) : undefined;
  };
}

/** Some seconds of the measured phase, counted from its beginning and across its breaks. */
function partsBetween(measured: readonly Seconds[], from: number, to: number): readonly Seconds[] {
  let passed = 0;
  return measured.flatMap((part) => {
    const start = part.from + Math.max(0, from - passed);
    const end = Math.min(part.to, part.from + to - passed);
    passed += part.to - part.from;
    return end > start ? [{ from: start, to: end }] : [];
  });
}

function leavingOneOut(
  jackknife: Jackknife,
  aggregation: Aggregation,
): readonly number[] | undefined {
  const { sink, series, blocks } = jackknife;
  if (aggregation.kind === "quantile") {
    if (sink.kind !== "trend") return undefined;
    jackknife.histograms ??= blocks.map((block) => histogramIn(sink, series, block));
    return quantiles(jackknife.histograms, aggregation.percent / 100);
  }
  const statistic = statisticOf(sink, aggregation);
  if (statistic === undefined) return undefined;
  return blocks.map((_, index) => {
    const rest = blocks.filter((__, other) => other !== index).flat();
    return statistic(sliceOf(sink, series, rest), lengthOf(rest));
  });
}

type Statistic = (slice: Slice, seconds: number) => number;

function statisticOf({ kind }: Sink, { kind: asked }: Aggregation): Statistic | undefined {
  if (kind === "trend" && asked === "avg") return ({ sum, count }) => sum / count;
  if (kind === "rate" && asked === "rate") return ({ nonZero, count }) => nonZero / count;
  if (kind === "counter" && asked === "rate") return ({ sum }, seconds) => sum / seconds;
  return undefined;
}

/** Histograms told finer than their own error: the values of a bin are taken to lie evenly in it. */
function quantiles(blocks: readonly LogHistogram[], q: number): readonly number[] | undefined {
  if (blocks.some(({ count }) => count === 0)) return undefined;
  const whole = emptyHistogram();
  for (const block of blocks) addHistogram(whole, block);
  return blocks.map((block) => histogramQuantile(whole, q, block));
}

function errorOf(estimates: readonly number[]): number {
  const count = estimates.length;
  const centre = mean(estimates);
  const squares = estimates.reduce((sum, estimate) => sum + (estimate - centre) ** 2, 0);
  return Math.sqrt(((count - 1) / count) * squares);
}
