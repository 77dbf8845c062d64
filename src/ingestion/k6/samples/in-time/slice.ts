import type { Distribution } from "../../../../model/measurement.ts";
import type { Seconds } from "../../../phases/seconds.ts";
import { exactDistribution, NO_VALUES } from "../series/distribution-of.ts";
import {
  addHistogram,
  addValues,
  emptyHistogram,
  HISTOGRAM_ERROR,
  histogramQuantile,
  type LogHistogram,
} from "../series/log-histogram.ts";
import type { Series } from "../series/series.ts";
import { slotsIn, valuesBySecond } from "../series/series-reading.ts";
import type { Sink } from "../series/sink.ts";
import { emptySlot, joinSlots, type Slot } from "../series/slots.ts";

/** The statistics of a followed metric over some seconds. */
export interface Slice extends Readonly<Slot> {
  readonly distribution: Distribution;
}

/** Takes some seconds out of a settled, followed sink. */
export function sliceOf(sink: Sink, series: Series, parts: readonly Seconds[]): Slice {
  const total = emptySlot();
  for (const { from, to } of parts) {
    const [first, end] = slotsIn(series, from, to);
    joinSlots(total, series.slots, first, end);
  }
  return { ...total, distribution: distributionIn(sink, series, parts) };
}

function distributionIn(sink: Sink, series: Series, parts: readonly Seconds[]): Distribution {
  if (!sink.keepsValues) return NO_VALUES;
  if (series.blocks === undefined) return exactDistribution(() => valuesIn(sink, series, parts));
  const histogram = histogramIn(sink, series, parts);
  return {
    quantile: (q) => histogramQuantile(histogram, q),
    relativeError: HISTOGRAM_ERROR,
  };
}

function valuesIn(sink: Sink, series: Series, parts: readonly Seconds[]): readonly Float64Array[] {
  const wanted = (second: number): boolean => isIn(second, parts);
  return [...valuesBySecond(series, sink.kept, wanted)].map(([, values]) => values);
}

/** The values of some seconds as a histogram; of stretches that begin in them, once single values are forgotten. */
export function histogramIn(sink: Sink, series: Series, parts: readonly Seconds[]): LogHistogram {
  const all = emptyHistogram();
  const { blocks } = series;
  for (const values of valuesIn(sink, series, parts)) addValues(all, values, values.length);
  for (const [index, histogram] of blocks?.histograms ?? []) {
    if (isIn(index * (blocks?.width ?? 1), parts)) addHistogram(all, histogram);
  }
  return all;
}

function isIn(second: number, parts: readonly Seconds[]): boolean {
  return parts.some(({ from, to }) => second >= from && second < to);
}
