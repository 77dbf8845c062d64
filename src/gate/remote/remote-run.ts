import {
  k6Numbers,
  type K6Series,
  k6SeriesOf,
  lastSum,
} from "../../ingestion/prometheus/pushed/k6-series.ts";
import { type Aggregation, parseAggregation } from "../../model/aggregation.ts";
import type { Config } from "../../model/config.ts";
import { InputError } from "../../model/input-error.ts";
import type { Measurement, Measurements } from "../../model/measurement.ts";
import type { Objective } from "../../model/objective.ts";
import type { Oddity, Run } from "../../model/run.ts";
import type { PhasePlan } from "../../model/scenario.ts";
import type { Stretch } from "../../model/timeline.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { askedNumbers, upperBounds } from "./asked-numbers.ts";
import { type Asker, askerOf } from "./k6-asker.ts";
import type { LiveServer } from "../server/live-gauges.ts";
import { failedChecks } from "./remote-checks.ts";
import { noSeries, runTime } from "./remote-run-time.ts";
import { remoteSamples } from "./remote-samples.ts";

/** What a report prints of every run, where the load wrote it. */
const REPORTED: Readonly<Record<string, readonly string[]>> = {
  http_reqs: ["count"],
  http_req_duration: ["p(50)", "p(90)", "p(95)", "p(99)", "avg", "count"],
  vus: ["max", "avg"],
  iterations: ["count"],
  iteration_duration: ["avg", "p(95)"],
  dropped_iterations: ["count"],
  data_sent: ["count"],
  data_received: ["count"],
};

/** Which run is meant, and of whom to ask it. */
export interface RemoteRun {
  readonly config: Config;
  readonly live: LiveServer;
  /** `testid="42"`, and the k6 scenario where the config has several. */
  readonly matchers: string;
  readonly objectives: readonly Objective[];
  readonly phases: PhasePlan;
}

/**
 * A run of k6 from the series that its machines wrote to Prometheus, without a file of k6: totals by their last values, percentiles
 * from native histograms, which alone add up over machines. Refuses a time in which no series bear the test's id, or that cuts the run.
 */
export async function remoteRun(remote: RemoteRun): Promise<Run> {
  const { config, live, matchers, objectives, phases } = remote;
  const asker = askerOf(config, live);
  const found = await asker.series(
    `group by (__name__) (last_over_time({__name__=~"k6_.+",${matchers}}[$window]))`,
  );
  const names = new Set(found.flatMap(({ labels }) => labels["__name__"] ?? []));
  if (!names.has("k6_http_reqs_total") && !names.has("k6_iterations_total")) {
    throw new InputError([noSeries(matchers, asker)]);
  }
  const run = await runTime(asker, names, matchers);
  const wanted = wantedOf(objectives);
  const measured: Named[] = [];
  for (const [selector, aggregations] of wanted) {
    const series = k6SeriesOf(selector, names, matchers);
    measured.push(await measurementOf(asker, series, aggregations, run));
  }
  const failed = await failedRequests(asker, names, matchers);
  const measurements: Measurements = new Map([...measured.flat(), ...failed]);
  const asked = { names, matchers, phases, selectors: followedOf(wanted, names) };
  const { samples, oddities } = await remoteSamples(asker, asked, run);
  return {
    files: [{ path: live.url, format: "series of remote write" }],
    k6Scenarios: [],
    startMs: run.fromMs,
    durationMs: run.toMs - run.fromMs,
    measurements,
    thresholds: [],
    checks: [],
    oddities: [
      ...partOfRequests(measurements),
      ...upperBounds(measurements, objectives),
      ...(await failedChecks(asker, names, matchers)),
      ...oddities,
    ],
    ...(samples !== undefined && { samples }),
  };
}

/** What is followed in time: users are, whatever is asked. */
function followedOf(
  wanted: ReadonlyMap<string, unknown>,
  names: ReadonlySet<string>,
): readonly string[] {
  return [...wanted.keys()].filter(
    (selector) => selector !== "vus" && k6SeriesOf(selector, names, "").shape !== "nothing",
  );
}

/** An increase may be off by the first push of a short run; more than this is missing from the histograms themselves. */
const NEARLY_ALL = 0.9;

/** Machines that wrote no native histograms are in the totals and not in the percentiles. */
function partOfRequests(measurements: Measurements): readonly Oddity[] {
  const all = measurements.get("http_reqs")?.values.get("count");
  const told = measurements.get("http_req_duration")?.values.get("count");
  if (all === undefined || told === undefined || told >= NEARLY_ALL * all) return [];
  const text = `Percentiles and means of ${code("http_req_duration")} stand on about ${countText(Math.round(told), "request")} of ${decimalText(all, 0)}: not every k6 wrote native histograms. Set ${code("K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true")} on all of them.`;
  return [{ id: "k6-histograms-incomplete", text }];
}

function wantedOf(objectives: readonly Objective[]): ReadonlyMap<string, readonly Aggregation[]> {
  const texts = new Map(Object.entries(REPORTED).map(([metric, all]) => [metric, new Set(all)]));
  const wanted = new Map(
    [...texts].map(([metric, all]) => [
      metric,
      [...all].flatMap((text) => parseAggregation(text) ?? []),
    ]),
  );
  for (const { metric, aggregation } of objectives) {
    const all = wanted.get(metric) ?? [];
    const isThere = all.some((one) => JSON.stringify(one) === JSON.stringify(aggregation));
    wanted.set(metric, isThere ? all : [...all, aggregation]);
  }
  wanted.delete("http_req_failed");
  return wanted;
}

const COUNT: readonly Aggregation[] = [{ kind: "count" }];

type Named = readonly (readonly [string, Measurement])[];

/** One metric; nothing where the server has no series of it, so that its absence is told as k6's own is. */
async function measurementOf(
  asker: Asker,
  series: K6Series,
  aggregations: readonly Aggregation[],
  run: Stretch,
): Promise<Named> {
  if (series.shape === "nothing") return [];
  const counted = series.shape === "total" ? COUNT : aggregations;
  const { values, absences, atMost } = await askedNumbers(asker, k6Numbers(series, counted));
  const count = series.shape === "total" ? values.get("count") : undefined;
  if (count !== undefined) values.set("rate", (1000 * count) / (run.toMs - run.fromMs));
  const measurement = {
    ...made(series.series, asker.url),
    kind: series.kind,
    unit: series.unit,
    values,
    ...(absences.size > 0 && { absences }),
    ...(atMost.size > 0 && { atMost }),
  };
  return [[series.selector, measurement]];
}

/** By the label that k6 gives every request: the rate that it writes is 0 or 1 in each series and tells nothing of all. */
async function failedRequests(
  asker: Asker,
  names: ReadonlySet<string>,
  matchers: string,
): Promise<Named> {
  if (!names.has("k6_http_reqs_total")) return [];
  const series = `k6_http_reqs_total{${matchers},expected_response="false"}`;
  const all = await asker.number(lastSum(`k6_http_reqs_total{${matchers}}`));
  const count = await asker.number(`${lastSum(series)} or vector(0)`);
  if (all === undefined || count === undefined || all === 0) return [];
  const values = new Map([
    ["count", count],
    ["rate", count / all],
  ]);
  const measurement = { ...made(series, asker.url), samples: all, values };
  return [["http_req_failed", { ...measurement, kind: "rate", unit: "ratio" }]];
}

function made(at: string, file: string): Pick<Measurement, "notFinite" | "source"> {
  return { notFinite: new Set(), source: { file, at } };
}
