import {
  histogramBetween,
  type HistogramSeries,
  type NativeHistogram,
} from "../../ingestion/prometheus/answers/native-histogram.ts";
import { type K6Series, lastSum } from "../../ingestion/prometheus/pushed/k6-series.ts";
import type { PushedMetric, PushedRun } from "../../ingestion/prometheus/pushed/pushed-run.ts";
import type { AnsweredSeries } from "../../ingestion/prometheus/answers/answer.ts";
import type { Asker, Steps } from "./k6-asker.ts";
import type { PushedTime } from "./remote-run-time.ts";

/** A run is told in so many stretches at most: each push of an hour is one. */
const MOST_STRETCHES = 720;

/** The equal stretches of a run, and the moments at which their ends are asked. */
export interface Stretches {
  readonly startMs: number;
  /** Of the run; the last stretch may go on beyond it. */
  readonly endMs: number;
  readonly stretchMs: number;
  readonly count: number;
  /** As long as the run: what counts from its start was pushed within it. */
  readonly range: string;
  readonly steps: Steps;
  readonly pushMs: number;
}

/** Each end is asked half a push later, so that a push which comes a little late is not told as the next stretch's. */
export function stretchesOf({ fromMs, toMs, pushMs }: PushedTime): Stretches {
  const stretchMs = pushMs * Math.ceil((toMs - fromMs) / pushMs / MOST_STRETCHES);
  const count = Math.max(1, Math.ceil((toMs - fromMs) / stretchMs));
  const first = fromMs + stretchMs + pushMs / 2;
  return {
    startMs: fromMs,
    endMs: toMs,
    stretchMs,
    count,
    range: `${Math.ceil((count * stretchMs + pushMs) / 1000)}s`,
    steps: { fromMs: first, toMs: first + (count - 1) * stretchMs, stepMs: stretchMs },
    pushMs,
  };
}

/** What is followed: totals and trends as k6 wrote them, and the requests that failed. */
export interface FollowedSeries {
  readonly series: readonly K6Series[];
  /** `k6_http_reqs_total{testid="42",expected_response="false"}`; absent where no requests were counted. */
  readonly failed?: string;
  readonly users?: string;
}

/** The course of a run, by one question for each metric. */
export async function remoteCourse(
  asker: Asker,
  { series, failed, users }: FollowedSeries,
  at: Stretches,
): Promise<PushedRun> {
  const metrics = new Map<string, PushedMetric>();
  for (const one of series) {
    const metric = await metricOf(asker, one, at);
    if (metric !== undefined) metrics.set(one.selector, metric);
  }
  if (failed !== undefined) {
    const counts = await countsOf(asker, failed, at);
    metrics.set("http_req_failed", { kind: "rate", unit: "ratio", scale: 1, at: failed, counts });
  }
  return {
    file: asker.url,
    startMs: at.startMs,
    stretchMs: at.stretchMs,
    stretches: at.count,
    pushMs: at.pushMs,
    users: await usersOf(asker, users, at),
    metrics,
  };
}

async function metricOf(
  asker: Asker,
  { kind, unit, scale, series, shape }: K6Series,
  at: Stretches,
): Promise<PushedMetric | undefined> {
  const described = { kind, unit, scale, at: series };
  if (shape === "total") return { ...described, counts: await countsOf(asker, series, at) };
  if (shape !== "native") return undefined;
  return { ...described, histograms: await histogramsOf(asker, series, at) };
}

/** How much a total grew in each stretch; before its first push it was nothing. */
async function countsOf(asker: Asker, series: string, at: Stretches): Promise<readonly number[]> {
  const { series: answered } = await asker.course(over(lastSum(series), at), at.steps);
  return growthOf(answered[0], at);
}

/** How much one series that counts from the start of the run grew in each stretch. */
export function growthOf(series: AnsweredSeries | undefined, at: Stretches): readonly number[] {
  const totals = placed(series?.timesMs, series?.values, at);
  let before = 0;
  return totals.map((total) => {
    const grown = Math.max(0, (total ?? before) - before);
    before = total ?? before;
    return grown;
  });
}

/** Prometheus before 2.43 tells no last of a native histogram; there its increases are asked, which leave out the first push of a series. */
async function histogramsOf(
  asker: Asker,
  series: string,
  at: Stretches,
): Promise<readonly (NativeHistogram | undefined)[]> {
  const { histograms } = await asker.course(over(lastSum(series), at), at.steps);
  if (histograms.length > 0) return betweenPushes(histograms[0], at);
  const seconds = Math.ceil((at.stretchMs + at.pushMs) / 1000);
  const told = await asker.course(`sum(increase(${series}[${seconds}s]))`, at.steps);
  return placed(told.histograms[0]?.timesMs, told.histograms[0]?.histograms, at);
}

function betweenPushes(
  series: HistogramSeries | undefined,
  at: Stretches,
): readonly (NativeHistogram | undefined)[] {
  let before: NativeHistogram = { count: 0, sum: 0, buckets: [] };
  return placed(series?.timesMs, series?.histograms, at).map((total) => {
    if (total === undefined) return undefined;
    const grown = histogramBetween(total, before);
    before = total;
    return grown;
  });
}

function placed<Value>(
  timesMs: readonly number[] = [],
  values: readonly Value[] = [],
  { count, steps }: Stretches,
): readonly (Value | undefined)[] {
  const known = new Map(
    timesMs.map((atMs, index) => [Math.round((atMs - steps.fromMs) / steps.stepMs), values[index]]),
  );
  return Array.from({ length: count }, (_, index) => known.get(index));
}

const over = (query: string, { range }: Stretches): string => query.replaceAll("$window", range);

/**
 * The users second by second, on straight lines between the pushes: held from push to push, a ramp would pass for plateaus. Nobody
 * tells of the time before the first push, and a k6 that ended pushes no more and is forgotten after two.
 */
async function usersOf(
  asker: Asker,
  users: string | undefined,
  at: Stretches,
): Promise<PushedRun["users"]> {
  const { startMs, stretchMs, count, pushMs } = at;
  const from = Math.floor(startMs / 1000);
  if (users === undefined) return { from, users: [] };
  const pushes = Math.ceil((count * stretchMs) / pushMs);
  const fromMs = startMs + 1.5 * pushMs;
  const steps = { fromMs, toMs: fromMs + (pushes - 1) * pushMs, stepMs: pushMs };
  const range = Math.ceil((2 * pushMs) / 1000);
  const { series } = await asker.course(`sum(last_over_time(${users}[${range}s]))`, steps);
  const told = placed(series[0]?.timesMs, series[0]?.values, { ...at, count: pushes, steps });
  const length = Math.ceil((at.endMs - startMs) / 1000);
  const seconds = Array.from({ length }, (_, second) => second);
  return { from, users: seconds.map((second) => between(told, (1000 * second) / pushMs - 1)) };
}

/** The value at a place between two of a list; undefined outside it, and beside a gap. */
function between(values: readonly (number | undefined)[], place: number): number | undefined {
  const index = Math.floor(place);
  const [low, high] = [values[index], values[index + 1]];
  if (low === undefined) return undefined;
  return high === undefined ? low : low + (high - low) * (place - index);
}

/** One answer at the end of the run, to a query that holds `$window`. */
export function atEnd(
  asker: Asker,
  query: string,
  { steps, range }: Stretches,
): ReturnType<Asker["course"]> {
  const only = { ...steps, fromMs: steps.toMs };
  return asker.course(query.replaceAll("$window", range), only);
}
