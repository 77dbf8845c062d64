import type { K6Series } from "../../ingestion/prometheus/pushed/k6-series.ts";
import {
  histogramDistribution,
  type HistogramSeries,
} from "../../ingestion/prometheus/answers/native-histogram.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { Asker } from "./k6-asker.ts";
import { atEnd, growthOf, type Stretches } from "./remote-course.ts";

/** The series of the requests that failed, by the label that k6 gives every request. */
export function failedOf(series: string): string {
  return series.replace(/\}$/u, ',expected_response="false"}');
}

const BY_ENDPOINT = "by (name, method)";
/** The thousand endpoints that samples, too, tell apart. */
const MOST_ENDPOINTS = 1000;

/** What tells of endpoints, and when. */
interface Asked {
  readonly requests: K6Series;
  readonly latency: K6Series;
  readonly at: Stretches;
}

/** The requests of each name and method, those that failed in the course of time, and how long they took where that is told. */
export async function endpointsOf(asker: Asker, asked: Asked): Promise<readonly Endpoint[]> {
  const { requests, latency, at } = asked;
  if (requests.shape !== "total") return [];
  const counted = await atEnd(asker, `topk(${MOST_ENDPOINTS}, ${lastOf(requests.series)})`, at);
  const failing = lastOf(failedOf(requests.series)).replaceAll("$window", at.range);
  const failed = byKey((await asker.course(failing, at.steps)).series);
  const durations = byKey(
    latency.shape === "native" ? await histogramsBy(asker, latency.series, at) : [],
  );
  return counted.series
    .map(({ labels, values }): Endpoint => {
      const growth = growthOf(failed.get(keyOf(labels)), at);
      const histogram = durations.get(keyOf(labels))?.histograms.at(-1);
      return {
        name: labels["name"] ?? "",
        method: labels["method"] ?? "",
        requests: values.at(-1) ?? 0,
        failures: growth.reduce((sum, count) => sum + count, 0),
        ...(failed.has(keyOf(labels)) && { failureTimes: failureTimes(growth, at) }),
        ...(histogram && { durations: histogramDistribution(histogram, latency.scale) }),
      };
    })
    .toSorted((a, b) => b.requests - a.requests || (a.name < b.name ? -1 : 1));
}

const lastOf = (series: string): string =>
  `sum ${BY_ENDPOINT} (last_over_time(${series}[$window]))`;

type Labels = Readonly<Record<string, string>>;

const keyOf = ({ name = "", method = "" }: Labels): string => `${method} ${name}`;

function byKey<Series extends { readonly labels: Labels }>(
  all: readonly Series[],
): ReadonlyMap<string, Series> {
  return new Map(all.map((one) => [keyOf(one.labels), one]));
}

async function histogramsBy(
  asker: Asker,
  series: string,
  at: Stretches,
): Promise<readonly HistogramSeries[]> {
  const last = await atEnd(asker, lastOf(series), at);
  if (last.histograms.length > 0) return last.histograms;
  return (await atEnd(asker, `sum ${BY_ENDPOINT} (increase(${series}[$window]))`, at)).histograms;
}

function failureTimes(
  growth: readonly number[],
  { stretchMs }: Stretches,
): NonNullable<Endpoint["failureTimes"]> {
  const stretches = growth.flatMap((failures, index) =>
    failures > 0 ? [{ fromMs: index * stretchMs, failures }] : [],
  );
  return { stretchMs, stretches };
}
