import type { Gauge, GaugeSeries } from "../../model/gauge.ts";
import type {
  BackgroundJobs,
  GaugeCurve,
  GaugePart,
  JudgedGauge,
  JudgedResources,
} from "../../model/judged-resources.ts";
import type { Role } from "../../model/role.ts";
import type { Leak, Pattern } from "../../model/shapes.ts";
import type { Stretch } from "../../model/timeline.ts";
import { mean } from "../../statistics/mean.ts";
import { backgroundJobsOf } from "./background-jobs.ts";
import { gaugeMeasurements } from "./gauge-measurement.ts";
import { type GaugePoints, pointsOf } from "./gauge-points.ts";
import { joinedSeries } from "./joined-series.ts";
import { leakOf } from "./leak.ts";
import { patternOf } from "../course/trend/pattern.ts";
import { restartsOf } from "./restarts.ts";
import { scalingOf } from "./scaling.ts";
import { equalBuckets, type TimeSeries } from "../course/trend/time-series.ts";

/** Enough for a chart across a screen. */
const MOST_BUCKETS = 240;
/** Series of one query that are told one by one. */
const MOST_SERIES = 20;

/** When a run and its parts were, as stretches of unix time. */
export interface ResourceTimes {
  readonly run: Stretch;
  /** The measured phase. */
  readonly course: readonly Stretch[];
  readonly phases: readonly NamedStretches[];
  /** The eighths of the measured phase. */
  readonly parts: readonly NamedStretches[];
  /** Start of the first spike, from the start of the run. */
  readonly spikeMs?: number;
}

/** A part of a run by name. */
export interface NamedStretches {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** Growth of memory that is allowed, by the name of its query, in bytes per hour. */
export type GrowthLimits = ReadonlyMap<string, number>;

/** What the service's machines did during a run, by the roles of its queries. */
export function resourcesOf(
  gauges: readonly Gauge[],
  times: ResourceTimes,
  limits: GrowthLimits,
): JudgedResources {
  const restarts = restartsOf(gauges, times.run);
  const known = { limits, restartsMs: restarts?.timesMs ?? [] };
  const judged = gauges.flatMap((gauge) => judgedGauges(gauge, times, known));
  const deployed = playing(gauges, "app.replicas");
  const [replicas] = deployed === undefined ? [] : joinedSeries(deployed, "app.replicas").series;
  const jobs = jobsOf(gauges, times);
  return {
    gauges: judged,
    ...(restarts !== undefined && {
      restarts: restarts.count,
      ...(restarts.timesMs.length > 0 && { restartTimesMs: restarts.timesMs }),
    }),
    ...(replicas !== undefined && { scaling: scalingOf(replicas, times) }),
    ...(jobs !== undefined && { jobs }),
  };
}

/** What is known of a service beside its gauges. */
interface Known {
  readonly limits: GrowthLimits;
  readonly restartsMs: readonly number[];
}

function judgedGauges(gauge: Gauge, times: ResourceTimes, known: Known): readonly JudgedGauge[] {
  if (gauge.series.length <= 1) return [judgedGauge(gauge, times, known)];
  const { per = "" } = gauge.query;
  return gauge.series.slice(0, MOST_SERIES).map((series) => ({
    ...judgedGauge({ ...gauge, series: [series] }, times, known),
    label: { [per]: series.labels[per] ?? "" },
  }));
}

function judgedGauge(gauge: Gauge, times: ResourceTimes, known: Known): JudgedGauge {
  const { name, query, role, unit, unitText } = gauge.query;
  const whole = { level: [times.run], course: times.course };
  const measurement = gaugeMeasurements(gauge, whole).get(name);
  const told = (text: string): number | undefined => measurement?.values.get(text);
  const why = measurement?.absences?.get("avg");
  const numbers = {
    avg: told("avg"),
    peak: told("max"),
    start: told("start"),
    end: told("end"),
    growthPerHour: told("growth"),
  };
  const [series] = gauge.series;
  return {
    name,
    ...(role !== undefined && { role }),
    unit,
    ...(unitText !== undefined && { unitText }),
    source: { file: gauge.file, at: `${name}: ${query}` },
    ...(gauge.server !== undefined && { server: gauge.server }),
    ...(why !== undefined && { why }),
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)),
    phases: times.phases.flatMap((part) => partOf(gauge, part)),
    parts: times.parts.flatMap((part) => partOf(gauge, part)),
    ...(series !== undefined && shapes(gauge, series, times, known)),
  };
}

function partOf(gauge: Gauge, { name, stretches }: NamedStretches): readonly GaugePart[] {
  const values = gaugeMeasurements(gauge, { level: stretches, course: stretches }).get(
    gauge.query.name,
  )?.values;
  const avg = values?.get("avg");
  const peak = values?.get("max");
  return avg === undefined || peak === undefined ? [] : [{ name, avg, peak }];
}

function shapes(
  gauge: Gauge,
  series: GaugeSeries,
  times: ResourceTimes,
  { limits, restartsMs }: Known,
): { readonly curve?: GaugeCurve; readonly pattern?: Pattern; readonly leak?: Leak } {
  const whole = pointsOf(series, gauge, [times.run]);
  if (typeof whole === "string" || gauge.stepMs === undefined) return {};
  const course = courseOf(gauge, series, times);
  const { unit, role, name } = gauge.query;
  const limit = limits.get(name);
  return {
    curve: curveOf(whole, gauge.lookBackMs),
    ...(course !== undefined && unit === "ratio" && { pattern: patternOf(course) }),
    ...(course !== undefined &&
      role === "app.memory" && {
        leak: leakOf(course, {
          restartsMs,
          ...(limit !== undefined && { limitBytesPerHour: limit }),
        }),
      }),
  };
}

/** The measured phase in the buckets on which shapes are judged; undefined where it was not measured. */
function courseOf(
  gauge: Gauge,
  series: GaugeSeries,
  { run, course }: ResourceTimes,
): TimeSeries | undefined {
  const points = pointsOf(series, gauge, course);
  if (typeof points === "string") return undefined;
  const startMs = (course[0]?.fromMs ?? run.fromMs) + gauge.lookBackMs - run.fromMs;
  return equalBuckets({ stepMs: points.bucketMs, startMs, values: points.buckets }, mean);
}

function curveOf({ buckets, bucketMs }: GaugePoints, startMs: number): GaugeCurve {
  const size = Math.max(1, Math.ceil(buckets.length / MOST_BUCKETS));
  const values = Array.from({ length: Math.ceil(buckets.length / size) }, (_, index) => {
    const present = buckets
      .slice(index * size, (index + 1) * size)
      .filter((value) => value !== undefined);
    return present.length === 0 ? null : mean(present);
  });
  return { startMs, stepMs: bucketMs * size, values };
}

/** Of several queues the one that fares worst; a job of any queue that was completed is one. */
function jobsOf(gauges: readonly Gauge[], times: ResourceTimes): BackgroundJobs | undefined {
  const depth = playing(gauges, "queue.depth");
  const completed = playing(gauges, "queue.completed");
  const rate =
    completed &&
    gaugeMeasurements(completed, { level: [times.run], course: times.course })
      .get(completed.query.name)
      ?.values.get("avg");
  const jobs = depth?.series.flatMap((series) => {
    const course = courseOf(depth, series, times);
    return (course && backgroundJobsOf(course, rate)) ?? [];
  });
  return jobs?.find(({ kind }) => kind !== "normal") ?? jobs?.[0];
}

function playing(gauges: readonly Gauge[], role: Role): Gauge | undefined {
  return gauges.find(({ query, why }) => query.role === role && why === undefined);
}
