import type { Leak } from "../../model/shapes.ts";
import {
  bucketsOf,
  FEWEST_BUCKETS,
  type FittedLine,
  fittedLine,
} from "../course/trend/fitted-line.ts";
import type { TimeSeries } from "../course/trend/time-series.ts";

type AssessedLeak = Exclude<Leak, { readonly kind: "not assessed" }>;
type Values = TimeSeries["values"];

const HOUR_MS = 3_600_000;
/** A rate per hour from less than this is an extrapolation. */
const SHORT_MS = 600_000;
/** Growth that a cache or a heap may take without being suspected. */
const LEAST_GROWTH = 0.02;
/** What slows to less than this part of its own mean rate has warmed up. */
const STILL_GROWING = 1 / 3;
const CONFIRMING_BUCKETS = 30;

/** What is known about a process beside its memory. */
export interface LeakOptions {
  /** The objective for growth; nothing is confirmed without one. */
  readonly limitBytesPerHour?: number;
  /** When the process started anew, in milliseconds from the start of the run. */
  readonly restartsMs?: readonly number[];
}

/**
 * Whether memory was kept. Suspected: the interval of the slope lies above 0, growth passes 2 % of the start, and the second
 * half still grows at a third of the rate, since a cache that fills is no leak. Confirmed: also the interval passes the limit,
 * each third grows, and there are 30 buckets. A restart splits the phase; the worst part speaks.
 */
export function leakOf(series: TimeSeries, options: LeakOptions = {}): Leak {
  const buckets = bucketsOf(series.values);
  if (buckets === 0) return { kind: "not assessed", why: "no data", buckets };
  const assessed = split(series, options.restartsMs ?? [])
    .map(sinceItsStart)
    .filter((values) => bucketsOf(values) >= FEWEST_BUCKETS)
    .map((values) => leakOfPart(values, series.stepMs, options.limitBytesPerHour));
  const [first, ...rest] = assessed;
  if (first === undefined) return { kind: "not assessed", why: "too few buckets", buckets };
  return rest.reduce((worst, leak) => (isWorse(leak, worst) ? leak : worst), first);
}

function isWorse(leak: AssessedLeak, than: AssessedLeak): boolean {
  const order = ["none", "suspected", "confirmed"];
  const difference = order.indexOf(leak.kind) - order.indexOf(than.kind);
  return difference > 0 || (difference === 0 && leak.buckets > than.buckets);
}

function leakOfPart(values: Values, stepMs: number, limit: number | undefined): AssessedLeak {
  const line = fittedLine(values);
  const perHour = HOUR_MS / stepMs;
  const [low, high] = line.interval;
  const growthShare = shareOf(line);
  const suspected = low > 0 && growthShare > LEAST_GROWTH && stillGrows(values, line);
  const passed = limit !== undefined && low * perHour > limit;
  const lengthMs = (line.steps + 1) * stepMs;
  return {
    kind: suspected ? (passed && isSteadyGrowth(values) ? "confirmed" : "suspected") : "none",
    bytesPerHour: line.slope * perHour,
    interval: [low * perHour, high * perHour],
    growthShare,
    startBytes: line.start,
    endBytes: line.end,
    buckets: bucketsOf(values),
    ...(lengthMs < SHORT_MS && { extrapolatedFromMs: lengthMs }),
  };
}

/** Growth as a share of the level at the start; what began with nothing is all growth. */
function shareOf({ slope, steps, start, end }: FittedLine): number {
  if (start > 0) return (slope * steps) / start;
  return end > 0 ? 1 : 0;
}

function stillGrows(values: Values, line: FittedLine): boolean {
  const second = values.slice(Math.floor(values.length / 2));
  return bucketsOf(second) >= 2 && fittedLine(second).slope > STILL_GROWING * line.slope;
}

/** Thirty buckets, of which each third grows. */
function isSteadyGrowth(values: Values): boolean {
  if (bucketsOf(values) < CONFIRMING_BUCKETS) return false;
  const third = (part: number): number => Math.round((values.length * part) / 3);
  return [0, 1, 2].every((part) => {
    const some = values.slice(third(part), third(part + 1));
    return bucketsOf(some) >= 2 && fittedLine(some).slope > 0;
  });
}

/** The parts between restarts; the bucket in which a process starts belongs to neither side. */
function split(series: TimeSeries, restartsMs: readonly number[]): readonly Values[] {
  const { startMs, stepMs, values } = series;
  const cuts = restartsMs
    .map((at) => Math.floor((at - startMs) / stepMs))
    .filter((bucket) => bucket >= 0)
    .toSorted((a, b) => a - b);
  return [-1, ...cuts].map((cut, index) => values.slice(cut + 1, cuts[index]));
}

/**
 * Without the zeros at the beginning: no process has 0 bytes, so it was not up, and its start is no growth. As at a restart, the
 * bucket in which it starts is left out. What is zero all along stays.
 */
function sinceItsStart(values: Values): Values {
  const up = values.findIndex((value) => value !== undefined && value > 0);
  return values.slice(0, Math.max(0, up)).includes(0) ? values.slice(up + 1) : values;
}
