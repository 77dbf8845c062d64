import { type GaugePoints, pointsOf } from "../../judging/resources/gauge-points.ts";
import { joinedSeries } from "../../judging/resources/joined-series.ts";
import type { Gauge } from "../../model/gauge.ts";
import type { Role } from "../../model/role.ts";
import type { Source } from "../../model/source.ts";
import type { Stretch } from "../../model/timeline.ts";
import { mean } from "../../statistics/mean.ts";
import type { RunFacts } from "../run-facts.ts";

/** How a query counts: as it stands, a second, since the start of its process, or over its own range. */
export type Counting = "level" | "rate" | "counter" | "increase";

/** A gauge that plays a role, in the inner unit of that role: shares 0..1, milliseconds, bytes. */
export interface RoleGauge {
  readonly role: Role;
  readonly counting: Counting;
  readonly gauge: Gauge;
}

/** What a gauge showed over a part of the run. */
export interface Level {
  readonly avg: number;
  /** The greatest of four scrapes together. */
  readonly peak: number;
  /** The greatest single scrape. */
  readonly greatest: number;
  readonly values: readonly number[];
  /** Means of four scrapes each. */
  readonly buckets: readonly number[];
  readonly bucketMs: number;
  readonly source: Source;
}

/** The measured phase where it was scraped enough, else the whole run; undefined where the role was not measured. */
export function levelOf(facts: RunFacts, role: Role): Level | undefined {
  return levelOver(facts, role, facts.times.measured) ?? levelOver(facts, role, [facts.times.run]);
}

/** The whole run, which is what baselines know of earlier runs. */
export function levelOfRun(facts: RunFacts, role: Role): Level | undefined {
  return levelOver(facts, role, [facts.times.run]);
}

/** A role over some stretches of unix time. Of a role that two queries play, the first that tells anything is taken. */
export function levelOver(
  { gauges }: Pick<RunFacts, "gauges">,
  role: Role,
  stretches: readonly Stretch[],
): Level | undefined {
  for (const one of playing(gauges, role)) {
    const points = pointsIn(one, stretches);
    if (points !== undefined) return levelFrom(points, sourceOf(one.gauge));
  }
  return undefined;
}

/** How often something happened in the run: of a counter, a rate, or an increase that looks back no further than the run. */
export function countOf(
  facts: RunFacts,
  role: Role,
): { readonly count: number; readonly source: Source } | undefined {
  const { run } = facts.times;
  for (const one of playing(facts.gauges, role)) {
    const { gauge, counting } = one;
    const points = pointsIn(one, [run]);
    if (points === undefined) continue;
    const seconds = (run.toMs - run.fromMs) / 1000;
    const counted = {
      counter: points.values.at(-1) ?? 0,
      rate: mean(points.values) * seconds,
      increase: greatestOf(points.values),
      level: undefined,
    }[counting];
    if (counted !== undefined) return { count: counted, source: sourceOf(gauge) };
  }
  return undefined;
}

/** How often a second something happened over the measured phase. */
export function rateOf(
  facts: RunFacts,
  role: Role,
): { readonly rate: number; readonly source: Source } | undefined {
  for (const one of playing(facts.gauges, role)) {
    const { gauge, counting } = one;
    const points = pointsIn(one, facts.times.measured);
    if (points === undefined) continue;
    const seconds = (points.values.length * (gauge.stepMs ?? 0)) / 1000;
    const last = points.values.at(-1) ?? 0;
    if (counting === "rate") return { rate: mean(points.values), source: sourceOf(gauge) };
    if (counting === "counter" && seconds > 0) {
      return { rate: last / seconds, source: sourceOf(gauge) };
    }
  }
  return undefined;
}

/** Where a gauge was read: the file and the query. */
export function sourceOf({ file, query: { name, query } }: Gauge): Source {
  return { file, at: query === "" ? name : `${name}: ${query}` };
}

function playing(gauges: readonly RoleGauge[], role: Role): readonly RoleGauge[] {
  return gauges.filter((one) => one.role === role && one.gauge.why === undefined);
}

/** The service as a whole; only a rule about instances wants these one by one. */
function pointsIn(
  { role, gauge }: RoleGauge,
  stretches: readonly Stretch[],
): GaugePoints | undefined {
  const joined = joinedSeries(gauge, role);
  const [series] = joined.series;
  if (series === undefined) return undefined;
  const points = pointsOf(series, joined, stretches);
  return typeof points === "string" ? undefined : points;
}

function levelFrom({ values, buckets, bucketMs }: GaugePoints, source: Source): Level {
  const present = buckets.flatMap((value) => value ?? []);
  return {
    avg: mean(values),
    peak: greatestOf(present),
    greatest: greatestOf(values),
    values,
    buckets: present,
    bucketMs,
    source,
  };
}

/** A series may have more points than a call has room for arguments. */
function greatestOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
