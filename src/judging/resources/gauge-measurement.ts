import type { Gauge, GaugeAbsence, GaugeSeries } from "../../model/gauge.ts";
import type { Measurement } from "../../model/measurement.ts";
import type { Stretch } from "../../model/timeline.ts";
import { mean } from "../../statistics/mean.ts";
import { bucketsOf, FEWEST_BUCKETS, fittedLine } from "../course/trend/fitted-line.ts";
import { type GaugePoints, pointsOf } from "./gauge-points.ts";
import { equalBuckets } from "../course/trend/time-series.ts";

const HOUR_MS = 3_600_000;

const LEVELS = ["avg", "min", "max", "value"] as const;
const COURSE = ["start", "end", "growth"] as const;

type Values = ReadonlyMap<string, number>;

/** Which times a gauge is asked about, as stretches of unix time. */
export interface GaugeTimes {
  /** For its level: the whole run, or a phase. */
  readonly level: readonly Stretch[];
  /** For its course: the measured phase, since memory grows while users arrive; or the same phase. */
  readonly course: readonly Stretch[];
}

/**
 * The measurements of a gauge, by selector: `queue_depth`, and `queue_depth{queue:mail}` for each series where the query names a
 * label. Of several series only what holds for all is told under the plain name: the least, the greatest, the mean of them.
 */
export function gaugeMeasurements(
  gauge: Gauge,
  times: GaugeTimes,
): ReadonlyMap<string, Measurement> {
  const { name, per } = gauge.query;
  const [only, ...others] = gauge.series;
  const parts = gauge.series.flatMap((series) => {
    const label = per === undefined ? undefined : series.labels[per];
    if (label === undefined) return [];
    const selector = `${name}{${per}:${label}}`;
    return [[selector, measurementOf(gauge, seriesValues(series, gauge, times))] as const];
  });
  const whole =
    others.length === 0 ? seriesValues(only, gauge, times) : together(gauge.series, gauge, times);
  return new Map([[name, measurementOf(gauge, whole)], ...parts]);
}

/** What was computed, and why the rest was not. */
interface Told {
  readonly values: Values;
  readonly absences: ReadonlyMap<string, GaugeAbsence>;
  readonly scrapes: number;
}

function measurementOf({ query, file }: Gauge, { values, absences, scrapes }: Told): Measurement {
  return {
    kind: "gauge",
    unit: query.unit,
    ...(query.unit === "number" && query.unitText && { unitText: query.unitText }),
    ...(query.unit === "ratio" &&
      query.unitText === undefined &&
      query.scale !== 1 && { bareLimit: query.scale }),
    ...(scrapes > 0 && { samples: scrapes }),
    values,
    absences,
    notFinite: new Set(),
    source: { file, at: query.query === "" ? query.name : `${query.name}: ${query.query}` },
  };
}

function seriesValues(series: GaugeSeries | undefined, gauge: Gauge, times: GaugeTimes): Told {
  if (gauge.why !== undefined) return nothing(gauge.why);
  if (series === undefined) return zeros();
  const level = pointsOf(series, gauge, times.level);
  if (typeof level === "string") return nothing(level);
  const course = pointsOf(series, gauge, times.course);
  const told = typeof course === "string" ? new Map<string, number>() : courseOf(course);
  const why = typeof course === "string" ? course : "too-few-scrapes";
  return {
    values: new Map([...levelOf(level, gauge), ...told]),
    absences: new Map(COURSE.filter((text) => !told.has(text)).map((text) => [text, why])),
    scrapes: level.values.length,
  };
}

function levelOf({ values, buckets }: GaugePoints, { isRawCounter }: Gauge): Values {
  const last = values.at(-1) ?? 0;
  const peaks = isRawCounter ? [last] : buckets.flatMap((value) => value ?? []);
  const lows = isRawCounter ? [values[0] ?? 0] : peaks;
  return new Map([
    ["avg", mean(values)],
    ["min", lows.reduce((a, b) => Math.min(a, b), Infinity)],
    ["max", peaks.reduce((a, b) => Math.max(a, b), -Infinity)],
    ["value", last],
  ]);
}

/** Where it began, where it ended, and its slope per hour; the slope needs ten buckets. */
function courseOf({ buckets, bucketMs }: GaugePoints): Values {
  const present = buckets.flatMap((value) => value ?? []);
  const [first] = present;
  const last = present.at(-1);
  if (first === undefined || last === undefined || buckets.length < 2) return new Map();
  const growth = growthOf(buckets, bucketMs);
  return new Map([
    ["start", first],
    ["end", last],
    ...(growth === undefined ? [] : [["growth", growth] as const]),
  ]);
}

function growthOf(buckets: readonly (number | undefined)[], bucketMs: number): number | undefined {
  const { values, stepMs } = equalBuckets({ stepMs: bucketMs, startMs: 0, values: buckets }, mean);
  if (bucketsOf(values) < FEWEST_BUCKETS) return undefined;
  return (fittedLine(values).slope * HOUR_MS) / stepMs;
}

function together(all: readonly GaugeSeries[], gauge: Gauge, times: GaugeTimes): Told {
  const told = all.map((series) => seriesValues(series, gauge, times));
  const missing = told.flatMap(({ absences }) => absences.get("avg") ?? [])[0];
  if (missing !== undefined) return nothing(missing);
  const every = (text: string): readonly number[] =>
    told.flatMap(({ values }) => values.get(text) ?? []);
  return {
    values: new Map([
      ["avg", mean(every("avg"))],
      ["min", Math.min(...every("min"))],
      ["max", Math.max(...every("max"))],
    ]),
    absences: new Map(["value" as const, ...COURSE].map((text) => [text, "several-series"])),
    scrapes: told.reduce((sum, { scrapes }) => sum + scrapes, 0),
  };
}

/** The query found nothing, and the user or a preset says that this means zero. */
function zeros(): Told {
  const all = [...LEVELS, ...COURSE].map((text) => [text, 0] as const);
  return { values: new Map(all), absences: new Map(), scrapes: 0 };
}

function nothing(why: GaugeAbsence): Told {
  const all = [...LEVELS, ...COURSE].map((text) => [text, why] as const);
  return { values: new Map(), absences: new Map(all), scrapes: 0 };
}
