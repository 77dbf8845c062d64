import type { MetricKind } from "../../../model/metric.ts";
import type { Measurement, Measurements } from "../../../model/measurement.ts";
import type { RunSamples } from "../../../model/run-samples.ts";
import type { PhasePlan } from "../../../model/scenario.ts";
import type { Timeline } from "../../../model/timeline.ts";
import type { Unit } from "../../../model/unit.ts";
import { meanIfAny } from "../../../statistics/mean.ts";
import {
  curvePhases,
  measuredPhase,
  type PhasedRun,
  secondsOf,
  windowPhases,
} from "../../phases/phases-in.ts";
import type { Seconds } from "../../phases/seconds.ts";
import { countsOver, type UsersCurve } from "../../phases/users-curve.ts";
import {
  histogramDistribution,
  joinedHistograms,
  type NativeHistogram,
} from "../answers/native-histogram.ts";

/** What k6 pushed of one metric, in stretches of one length from the start of the run. */
export interface PushedMetric {
  readonly kind: MetricKind;
  readonly unit: Unit;
  /** Model units in one of the histograms' own. */
  readonly scale: number;
  readonly at: string;
  /** Of counters. */
  readonly counts?: readonly number[];
  /** Of trends; undefined where nothing came. */
  readonly histograms?: readonly (NativeHistogram | undefined)[];
}

/** The course of a run as its pushes tell it. */
export interface PushedRun {
  readonly file: string;
  /** Unix milliseconds. */
  readonly startMs: number;
  readonly stretchMs: number;
  readonly stretches: number;
  readonly pushMs: number;
  /** On straight lines between the pushes. */
  readonly users: UsersCurve;
  /** By the canonical text of the metric. */
  readonly metrics: ReadonlyMap<string, PushedMetric>;
}

type InTime = Pick<RunSamples, "timeline" | "phases" | "measured">;

/**
 * Timeline and phases of a pushed run, found by the rules for samples. A tag tells no phases here, since what was pushed
 * holds no single samples.
 */
export function inTime(run: PushedRun, plan: PhasePlan): InTime {
  const { startMs, stretchMs, stretches } = run;
  const phased: PhasedRun = {
    startMs,
    from: Math.floor(startMs / 1000),
    to: Math.ceil((startMs + stretches * stretchMs) / 1000),
    users: levelsIn(run),
    over: (parts) => measurementsOver(run, parts),
  };
  const { parts: _, ...measured } = measuredPhase(phased);
  const phases = plan.kind === "windows" ? windowPhases(phased, plan.windows) : curvePhases(phased);
  return {
    timeline: timelineOf(run, phased),
    phases: plan.kind === "tag" ? [] : phases,
    measured,
  };
}

/** Users that change by more from one push to the next are on their way, and no plateau however short the way is. */
const SAME_LEVEL = 0.03;

/** The users where they kept a level from push to push: smooth lines between far pushes would pass for plateaus. */
function levelsIn({ users: { from, users }, pushMs }: PushedRun): UsersCurve {
  const perSecond = (SAME_LEVEL * 1000) / pushMs;
  return {
    from,
    users: users.map((count, second) => {
      const next = users[second + 1] ?? users[second - 1];
      const moves = (one: number): boolean => Math.abs((next ?? one) - one) > perSecond * one;
      return count === undefined || moves(count) ? undefined : count;
    }),
  };
}

function timelineOf(run: PushedRun, phased: PhasedRun): Timeline {
  const { startMs, stretchMs, stretches } = run;
  const counts = (metric: string): readonly number[] =>
    run.metrics.get(metric)?.counts ?? Array.from({ length: stretches }, () => 0);
  return {
    offsetMs: 0,
    bucketMs: stretchMs,
    users: Array.from({ length: stretches }, (_, index) => {
      const [from, to] = [index, index + 1].map((edge) =>
        Math.floor((startMs + edge * stretchMs) / 1000),
      );
      return meanIfAny(countsOver(run.users, [{ from: from ?? 0, to: to ?? 0 }]));
    }),
    requests: counts("http_reqs"),
    failures: counts("http_req_failed"),
    iterations: counts("iterations"),
    between: (stretch) => measurementsOver(run, [secondsOf(phased, stretch)]),
  };
}

/** The stretches that lie nearest to some seconds, told as one. */
function measurementsOver(run: PushedRun, parts: readonly Seconds[]): Measurements {
  const { startMs, stretchMs, stretches } = run;
  const edge = (second: number): number =>
    Math.min(stretches, Math.max(0, Math.round((second * 1000 - startMs) / stretchMs)));
  const chosen = parts.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, edge(to) - edge(from)) }, (_, index) => edge(from) + index),
  );
  const seconds = (chosen.length * stretchMs) / 1000;
  const requests = sumOf(run.metrics.get("http_reqs")?.counts, chosen);
  const told = [...run.metrics].map(
    ([name, metric]) => [name, measurementOf({ run, metric, chosen, seconds, requests })] as const,
  );
  return new Map([...told, ...usersOver(run, parts)]);
}

function sumOf(counts: readonly number[] | undefined, chosen: readonly number[]): number {
  return chosen.reduce((sum, index) => sum + (counts?.[index] ?? 0), 0);
}

interface Chosen {
  readonly run: PushedRun;
  readonly metric: PushedMetric;
  readonly chosen: readonly number[];
  readonly seconds: number;
  readonly requests: number;
}

function measurementOf({ run, metric, chosen, seconds, requests }: Chosen): Measurement {
  const { kind, unit, at, scale, counts, histograms } = metric;
  const plain = { kind, unit, notFinite: new Set<string>(), source: { file: run.file, at } };
  if (histograms !== undefined) {
    const joined = joinedHistograms(chosen.flatMap((index) => histograms[index] ?? []));
    return {
      ...plain,
      samples: joined.count,
      values: new Map([
        ["count", joined.count],
        ...(joined.count > 0 ? [["avg", (scale * joined.sum) / joined.count] as const] : []),
      ]),
      distribution: histogramDistribution(joined, scale),
    };
  }
  const count = sumOf(counts, chosen);
  const [whole, samples] = kind === "rate" ? [requests, requests] : [seconds, count];
  const rate = whole > 0 ? [["rate", count / whole] as const] : [];
  return { ...plain, samples, values: new Map([["count", count], ...rate]) };
}

function usersOver(
  run: PushedRun,
  parts: readonly Seconds[],
): readonly (readonly [string, Measurement])[] {
  const counts = countsOver(run.users, parts);
  const avg = meanIfAny(counts);
  if (avg === undefined) return [];
  const values = new Map([
    ["value", counts.at(-1) ?? avg],
    ["min", Math.min(...counts)],
    ["max", Math.max(...counts)],
    ["avg", avg],
  ]);
  const source = { file: run.file, at: "k6_vus" };
  return [
    [
      "vus",
      {
        kind: "gauge",
        unit: "users",
        samples: counts.length,
        values,
        notFinite: new Set(),
        source,
      },
    ],
  ];
}
