import type { Aggregation } from "../../../model/aggregation.ts";
import {
  addHistogram,
  countOf,
  emptyHistogram,
  histogramQuantile,
  type LogHistogram,
} from "./log-histogram.ts";
import { quantileOfSorted } from "./merged-quantile.ts";
import type { Series } from "./series.ts";
import type { Sink } from "./sink.ts";
import { histogramIn, type Seconds, type Slice, sliceOf, valuesIn } from "./slice.ts";

const BLOCKS = 20;
const FEWEST_SECONDS = 20;
const FEWEST_SAMPLES = 200;

/**
 * The standard error of an indicator of the measured phase, by leaving out one of 20 contiguous blocks of time at a time:
 * √((B−1)/B · Σ(θ_(b) − θ̄)²), the block jackknife (docs/judging.md). Undefined under 20 seconds or 200 samples.
 */
export function standardErrorOf(
  sink: Sink,
  series: Series,
  measured: readonly Seconds[],
  aggregation: Aggregation,
): number | undefined {
  const seconds = lengthOf(measured);
  if (seconds < FEWEST_SECONDS || sliceOf(sink, series, measured).count < FEWEST_SAMPLES) {
    return undefined;
  }
  const edge = (index: number): number => Math.floor((seconds * index) / BLOCKS);
  const blocks = Array.from({ length: BLOCKS }, (_, index) =>
    partsBetween(measured, edge(index), edge(index + 1)),
  );
  const estimates = leavingOneOut(sink, series, blocks, aggregation);
  return estimates?.every(Number.isFinite) === true ? jackknife(estimates) : undefined;
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

function lengthOf(parts: readonly Seconds[]): number {
  return parts.reduce((sum, { from, to }) => sum + to - from, 0);
}

function leavingOneOut(
  sink: Sink,
  series: Series,
  blocks: readonly (readonly Seconds[])[],
  aggregation: Aggregation,
): readonly number[] | undefined {
  if (aggregation.kind === "quantile") {
    if (sink.kind !== "trend") return undefined;
    const q = aggregation.percent / 100;
    return series.blocks === undefined
      ? exactly(sink, series, blocks, q)
      : fromHistograms(
          blocks.map((block) => histogramIn(series, block)),
          q,
        );
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

function exactly(
  sink: Sink,
  series: Series,
  blocks: readonly (readonly Seconds[])[],
  q: number,
): readonly number[] {
  // Sorted in place: the values were gathered for this.
  // oxlint-disable-next-line unicorn/no-array-sort
  const sorted = blocks.map((block) => valuesIn(sink, series, block).sort());
  return blocks.map((_, index) =>
    quantileOfSorted(
      sorted.filter((__, other) => other !== index),
      q,
    ),
  );
}

function fromHistograms(blocks: readonly LogHistogram[], q: number): readonly number[] | undefined {
  if (blocks.filter((block) => countOf(block) > 0).length < BLOCKS) return undefined;
  return blocks.map((_, index) => {
    const rest = emptyHistogram();
    for (const [other, block] of blocks.entries()) if (other !== index) addHistogram(rest, block);
    return histogramQuantile(rest, q);
  });
}

function jackknife(estimates: readonly number[]): number {
  const count = estimates.length;
  const mean = estimates.reduce((sum, estimate) => sum + estimate, 0) / count;
  const squares = estimates.reduce((sum, estimate) => sum + (estimate - mean) ** 2, 0);
  return Math.sqrt(((count - 1) / count) * squares);
}
