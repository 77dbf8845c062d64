import type { Gauge, GaugeAbsence, GaugeSeries } from "../../model/gauge.ts";
import type { Stretch } from "../../model/timeline.ts";
import { meanIfAny } from "../../statistics/mean.ts";

/** A peak is one of this many scrapes together, since a single scrape may hit anything. */
const SCRAPES_PER_BUCKET = 4;
/** With more of its scrapes missing than this, a stretch was not measured. */
const MOST_MISSING = 0.25;
/** Clocks are read in milliseconds: a point is not before a stretch by less. */
const CLOCK_GRAIN_MS = 1;
/** An instant query at the end of a run is asked a little after it. */
const ASKED_AFTER_MS = 60_000;

/** The points of one series within some stretches of a run. */
export interface GaugePoints {
  /** The numbers, in order of time. */
  readonly values: readonly number[];
  /** Means of four scrapes each; undefined where there is no number. */
  readonly buckets: readonly (number | undefined)[];
  readonly bucketMs: number;
}

type Layable = Pick<Gauge, "stepMs" | "lookBackMs" | "isRawCounter">;

/**
 * Lays a series over stretches of unix time. What a point looks back to must lie in the stretch too, so the first `[5m]` of it
 * are left out; more than a quarter of the scrapes missing, fewer than four, or an infinite value: nothing is told.
 */
export function pointsOf(
  series: GaugeSeries,
  gauge: Layable,
  stretches: readonly Stretch[],
): GaugePoints | GaugeAbsence {
  const { stepMs } = gauge;
  if (stepMs === undefined) return instantOf(series, gauge.lookBackMs, stretches);
  const parts = stretches.map((stretch) => partOf(series, { ...gauge, stepMs }, stretch));
  const expected = parts.reduce((sum, part) => sum + part.expected, 0);
  const scraped = parts.reduce((sum, { values }) => sum + values.length, 0);
  if (expected < SCRAPES_PER_BUCKET) return "too-few-scrapes";
  if (expected - scraped > MOST_MISSING * expected) return "scrape-gaps";
  const whole = gauge.isRawCounter ? joinedCounts(parts) : parts;
  const none: readonly number[] = [];
  const told = none.concat(...whole.map((part) => part.values));
  const values = told.some(Number.isNaN) ? told.filter((value) => !Number.isNaN(value)) : told;
  if (values.length === 0 || !values.every(Number.isFinite)) return "no-finite-value";
  const bucketMs = SCRAPES_PER_BUCKET * stepMs;
  return { values, buckets: whole.flatMap((part) => bucketsOf(part, bucketMs)), bucketMs };
}

interface Part {
  /** For a raw counter, what it counted since the part began. */
  readonly values: readonly number[];
  readonly timesMs: readonly number[];
  /** Where the part begins, from which its buckets are counted. */
  readonly fromMs: number;
  /** Scrapes that there must have been. */
  readonly expected: number;
}

function partOf(
  { timesMs, values }: GaugeSeries,
  { stepMs, lookBackMs, isRawCounter }: Layable & { readonly stepMs: number },
  stretch: Stretch,
): Part {
  const fromMs = stretch.fromMs + lookBackMs - CLOCK_GRAIN_MS;
  const begin = countOf(timesMs, (time) => time < fromMs);
  const end = countOf(timesMs, (time) => time <= stretch.toMs);
  const inside = values.slice(begin, end);
  return {
    values: isRawCounter ? counted(inside, values[begin - 1]) : inside,
    timesMs: timesMs.slice(begin, end),
    fromMs,
    expected: Math.max(0, Math.floor((stretch.toMs - fromMs) / stepMs)),
  };
}

/** How many times are before some moment; they are in order. */
function countOf(timesMs: readonly number[], isBefore: (time: number) => boolean): number {
  let [from, to] = [0, timesMs.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isBefore(timesMs[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What a counter counted since the scrape before; it begins at 0 again when its process does. */
function counted(values: readonly number[], before: number | undefined): readonly number[] {
  let previous = before ?? values[0] ?? 0;
  let sum = 0;
  return values.map((value) => {
    sum += value < previous ? value : value - previous;
    previous = value;
    return sum;
  });
}

/** A phase that comes and goes goes on counting where it stopped. */
function joinedCounts(parts: readonly Part[]): readonly Part[] {
  let before = 0;
  return parts.map((part) => {
    const values = part.values.map((value) => value + before);
    before = values.at(-1) ?? before;
    return { ...part, values };
  });
}

/** The means of the scrapes of each bucket; what is left over at the end belongs to the last. */
function bucketsOf(
  { values, timesMs, fromMs, expected }: Part,
  bucketMs: number,
): readonly (number | undefined)[] {
  const count = Math.max(1, Math.floor(expected / SCRAPES_PER_BUCKET));
  const means = Array.from({ length: count }, (): number | undefined => undefined);
  const bucketOf = (index: number): number =>
    Math.min(count - 1, Math.floor(((timesMs[index] ?? 0) - fromMs) / bucketMs));
  for (let next = 0; next < values.length;) {
    const [from, bucket] = [next, bucketOf(next)];
    while (next < values.length && bucketOf(next) === bucket) next += 1;
    means[bucket] = meanIfAny(values.slice(from, next).filter((value) => !Number.isNaN(value)));
  }
  return means;
}

/** A range may be longer than the run by this share, since it is asked in whole seconds and soon after. */
const GRACE = 0.1;

/** An answer that is one number in time, of a query over the whole run that was asked at its end; or two of them, around the run. */
function instantOf(
  { timesMs, values }: GaugeSeries,
  lookBackMs: number,
  stretches: readonly Stretch[],
): GaugePoints | GaugeAbsence {
  if (timesMs.length > 1) return momentsOf(timesMs, values, stretches);
  const [at] = timesMs;
  const [value] = values;
  if (at === undefined || value === undefined) return "scrape-gaps";
  const inside = stretches.some(({ fromMs, toMs }) => at >= fromMs && at <= toMs + ASKED_AFTER_MS);
  if (!inside) return "scrape-gaps";
  const longestMs = Math.max(...stretches.map(({ fromMs, toMs }) => toMs - fromMs));
  if (lookBackMs > longestMs * (1 + GRACE) + 1000) return "whole-run";
  return Number.isFinite(value)
    ? { values: [value], buckets: [value], bucketMs: 1 }
    : "no-finite-value";
}

/** The level before a run and after it, of which no part of the run is known. */
function momentsOf(
  timesMs: readonly number[],
  values: readonly number[],
  stretches: readonly Stretch[],
): GaugePoints | GaugeAbsence {
  const [from = 0, to = 0] = timesMs;
  const longestMs = Math.max(...stretches.map(({ fromMs, toMs }) => toMs - fromMs));
  if (longestMs < (1 - GRACE) * (to - from)) return "whole-run";
  if (!values.every(Number.isFinite)) return "no-finite-value";
  return { values, buckets: values, bucketMs: Math.max(1, to - from) };
}
