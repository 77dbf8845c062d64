import { aggregationText, parseAggregation } from "../../../model/aggregation.ts";
import { hasAggregation } from "../../../model/measurement.ts";
import type { MetricKind } from "../../../model/metric.ts";
import { type JsonObject } from "../../json-object.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";

/** The statistics of one metric by canonical aggregation. */
export interface Statistics {
  readonly values: ReadonlyMap<string, number>;
  readonly notFinite: ReadonlySet<string>;
  /** Where the statistics say it. */
  readonly samples?: number;
}

/** Statistics of one metric where they stand in the file. */
export interface Place {
  readonly record: JsonObject;
  readonly at: string;
  readonly faults: ShapeFaults;
}

/** How the formats call the parts of a rate. */
export interface RateKeys {
  readonly rate: string;
  /** Number of samples that are not zero: for `http_req_failed` these are the failed requests. */
  readonly passes: string;
  readonly other: { readonly fails: string } | { readonly total: string };
}

const BY_KIND: Record<MetricKind, (place: Place, keys: RateKeys) => Statistics> = {
  counter: counterStatistics,
  gauge: gaugeStatistics,
  rate: rateStatistics,
  trend: trendStatistics,
};

/** Takes the statistics that a kind of metric has. Refuses what is no number; null and infinity are kept apart as not finite. */
export function statisticsOf(kind: MetricKind, place: Place, keys: RateKeys): Statistics {
  return BY_KIND[kind](place, keys);
}

/** The total of a counter, and how much that is per second of the whole run. */
function counterStatistics(place: Place): Statistics {
  return statistics(place, [
    ["count", "count"],
    ["rate", "rate"],
  ]);
}

/** The last, least and greatest value of a gauge. */
function gaugeStatistics(place: Place): Statistics {
  return statistics(place, [
    ["value", "value"],
    ["min", "min"],
    ["max", "max"],
  ]);
}

/**
 * A rate is the share of samples that are not zero, and `count` is their number. The share is taken anew from the two
 * numbers, by k6's own division, so that a script that rounds it cannot hide a failure; a share that does not fit them is refused.
 */
function rateStatistics(place: Place, keys: RateKeys): Statistics {
  const known = place.faults.found().length;
  const passes = wholeNumber(place, keys.passes);
  const samples =
    "total" in keys.other
      ? wholeNumber(place, keys.other.total)
      : passes + wholeNumber(place, keys.other.fails);
  if (place.faults.found().length === known) refuseContradiction(place, keys, { passes, samples });
  return {
    values: new Map([
      ["rate", share(passes, samples)],
      ["count", passes],
    ]),
    notFinite: new Set(),
    samples,
  };
}

function refuseContradiction(
  { record, at, faults }: Place,
  keys: RateKeys,
  { passes, samples }: { readonly passes: number; readonly samples: number },
): void {
  const written = record[keys.rate];
  const place = member(at, keys.rate);
  if (typeof written !== "number") faults.unexpected(place, written, "a number from 0 to 1");
  else if (passes > samples || !(Math.abs(written - share(passes, samples)) < ROUNDING)) {
    faults.problem(place, `is ${written}, but ${passes} of ${samples} samples were not zero`);
  }
}

function share(passes: number, samples: number): number {
  return samples === 0 ? 0 : passes / samples;
}

/** A share rounded to two decimals is at most this far off. */
const ROUNDING = 0.0051;

/** The statistics of a trend that the run was asked for. A number under a word that is no statistic of k6's is passed over. */
function trendStatistics(place: Place): Statistics {
  const { record, at, faults } = place;
  const keys = Object.keys(record).toSorted();
  const known = keys.flatMap((key): readonly Statistic[] => {
    const aggregation = parseAggregation(key);
    const fits = aggregation !== undefined && hasAggregation("trend", aggregation);
    return fits ? [[aggregationText(aggregation), key]] : [];
  });
  if (known.length === 0 && keys.length > 0) {
    faults.problem(at, `has none of a trend's statistics, but ${keys.join(", ")}`);
  }
  const read = statistics(place, known);
  return read.values.has("count") ? { ...read, samples: wholeNumber(place, "count") } : read;
}

/** Canonical aggregation, and the key under which the file has it. */
type Statistic = readonly [text: string, key: string];

function statistics({ record, at, faults }: Place, wanted: readonly Statistic[]): Statistics {
  const values = new Map<string, number>();
  const notFinite = new Set<string>();
  for (const [text, key] of wanted) {
    const found = record[key];
    if (typeof found === "number" && Number.isFinite(found)) values.set(text, found);
    else if (found === null || typeof found === "number") notFinite.add(text);
    else faults.unexpected(member(at, key), found, "a number");
  }
  return { values, notFinite };
}

function wholeNumber({ record, at, faults }: Place, key: string): number {
  const found = record[key];
  if (typeof found === "number" && Number.isSafeInteger(found) && found >= 0) return found;
  faults.unexpected(member(at, key), found, "a whole number, 0 or more");
  return 0;
}
