import type { GaugeAbsence, GaugeSeries } from "../../../model/gauge.ts";
import type { Stretch } from "../../../model/timeline.ts";
import type { ExposedSample, Exposition } from "./exposition.ts";
import { type Bucket, classicQuantile } from "./classic-quantile.ts";
import { isCounterName } from "../promql/counters.ts";
import { fits, readTextQuery, type TextQuery } from "./text-query.ts";

/** What a service told before a run and after it. */
export interface TextPair {
  readonly before: Exposition;
  readonly after: Exposition;
  /** When each of them was taken, in unix time: counters counted from the one to the other. */
  readonly taken: Stretch;
  /** The run that lies between them. */
  readonly run: Stretch;
}

/** One series in both texts; absent from one where the service did not know it yet. */
interface Both {
  readonly labels: Readonly<Record<string, string>>;
  readonly before?: number;
  readonly after?: number;
}

/**
 * What a query gives of two texts, for each group of labels that it leaves: a level as two points, a counter as what it
 * counted between them, a histogram as the quantile of what was added to its buckets. A counter that is smaller afterwards
 * began anew, and what it counted before is lost.
 */
export function seriesOfPair(query: string, pair: TextPair): readonly GaugeSeries[] | GaugeAbsence {
  const read = readTextQuery(query);
  if (read === undefined) return "needs-server";
  const found = inBoth(read, pair);
  if (found.length === 0) return "no-series";
  const isCounted = read.of !== "level" || isCounterName(read.metric);
  if (isCounted && read.of !== "changes" && found.some((one) => increase(one) === undefined)) {
    return "counter-reset";
  }
  return groupsOf(found, read).map(({ labels, members }) => ({
    labels,
    ...(isCounted ? atEnd(countOf(members, read, pair), pair) : levels(members, read, pair)),
  }));
}

interface Group {
  readonly labels: Both["labels"];
  readonly members: readonly Both[];
}

/** The series that are told as one: those with the same labels among those that the query leaves. */
function groupsOf(found: readonly Both[], query: TextQuery): readonly Group[] {
  const groups = new Map<string, Both[]>();
  for (const one of found) {
    const key = JSON.stringify(labelsLeft(one, query));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((members) => ({
    labels: Object.fromEntries(members.slice(0, 1).flatMap((one) => labelsLeft(one, query))),
    members,
  }));
}

/** The buckets of a histogram are one number together, so their bound tells none apart. */
function labelsLeft(
  { labels }: Both,
  { over: how, by, quantile }: TextQuery,
): readonly (readonly [string, string])[] {
  return Object.entries(labels)
    .filter(([label]) => how === undefined || by.includes(label))
    .filter(([label]) => quantile === undefined || label !== "le")
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function changes({ before, after }: Both): number {
  return before !== undefined && after !== undefined && before !== after ? 1 : 0;
}

function countOf(members: readonly Both[], query: TextQuery, { taken }: TextPair): number {
  if (query.of === "changes") return over(members.map(changes), query);
  const counted = members.map((one) => increase(one) ?? Number.NaN);
  if (query.quantile !== undefined) {
    return classicQuantile(query.quantile, bucketsOf(members, counted));
  }
  const seconds = query.of === "rate" ? (taken.toMs - taken.fromMs) / 1000 : 1;
  return over(counted, query) / seconds;
}

function inBoth({ metric, matchers }: TextQuery, { before, after }: TextPair): readonly Both[] {
  const meant = ({ samples }: Exposition): ReadonlyMap<string, ExposedSample> =>
    new Map(
      samples
        .filter((sample) => sample.metric === metric && fits(sample.labels, matchers))
        .map((sample) => [
          JSON.stringify(Object.entries(sample.labels).toSorted(([a], [b]) => (a < b ? -1 : 1))),
          sample,
        ]),
    );
  const [old, now] = [meant(before), meant(after)];
  return [...new Set([...old.keys(), ...now.keys()])].map((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    return {
      labels: (was ?? is)?.labels ?? {},
      ...(was !== undefined && { before: was.value }),
      ...(is !== undefined && { after: is.value }),
    };
  });
}

/** A counter that was not there before has counted from 0; one that is gone, or smaller, began anew. */
function increase({ before = 0, after }: Both): number | undefined {
  return after === undefined || after < before ? undefined : after - before;
}

type Points = Pick<GaugeSeries, "timesMs" | "values">;

function levels(members: readonly Both[], query: TextQuery, { run }: TextPair): Points {
  const old = members.flatMap(({ before }) => before ?? []);
  const now = members.flatMap(({ after }) => after ?? []);
  const points = [
    ...(old.length > 0 ? [[run.fromMs, over(old, query)] as const] : []),
    ...(now.length > 0 ? [[run.toMs, over(now, query)] as const] : []),
  ];
  return {
    timesMs: points.map(([time]) => time),
    values: points.map(([, value]) => value),
  };
}

function over(values: readonly number[], { over: how }: TextQuery): number {
  if (how === "min") return values.reduce((least, value) => Math.min(least, value), Infinity);
  if (how === "max") return values.reduce((most, value) => Math.max(most, value), -Infinity);
  const sum = values.reduce((total, value) => total + value, 0);
  return how === "avg" ? sum / values.length : sum;
}

function atEnd(value: number, { run }: TextPair): Points {
  return { timesMs: [run.toMs], values: [value] };
}

function bucketsOf(found: readonly Both[], values: readonly number[]): readonly Bucket[] {
  const sums = new Map<number, number>();
  found.forEach(({ labels }, index) => {
    const text = labels["le"] ?? "";
    const upTo = text === "+Inf" ? Infinity : Number(text);
    sums.set(upTo, (sums.get(upTo) ?? 0) + (values[index] ?? 0));
  });
  return [...sums].map(([upTo, count]) => ({ upTo, count }));
}
