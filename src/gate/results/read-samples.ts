import {
  knownFrom,
  planBeside,
  withSummary,
} from "../../ingestion/k6/samples/run/beside-summary.ts";
import { mergeShards } from "../../ingestion/k6/samples/merge-shards.ts";
import { readSamples, type SampleAggregate } from "../../ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../ingestion/k6/samples/run/run-of.ts";
import { keptByEach, PLAIN_PLAN, type SamplePlan } from "../../ingestion/k6/samples/sample-plan.ts";
import type { Aggregation } from "../../model/aggregation.ts";
import type { Config } from "../../model/config.ts";
import { type MetricKind, parseSelector } from "../../model/metric.ts";
import type { Objective } from "../../model/objective.ts";
import type { Run } from "../../model/run.ts";
import type { PhasePlan, Scenario } from "../../model/scenario.ts";
import type { Unit } from "../../model/unit.ts";
import type { Files } from "../ports.ts";

/** How long failed requests took: what they leave over is the latency of the successful ones, and a healthy run has none. */
const FAILED_DURATIONS = "http_req_duration{expected_response:false}";

/** What will be asked of samples, which are read once. */
export interface AskedOfSamples {
  /** Metrics and sub-metrics with objectives, or that are compared. */
  readonly selectors: readonly string[];
  readonly phases: PhasePlan;
  /** What the objectives take a metric for, where one of their words is of one kind of metric alone. */
  readonly askedKinds: ReadonlyMap<string, MetricKind>;
  /** How many files of samples this check reads. */
  readonly filesInAll: number;
}

/** What a scenario's config asks of its samples. */
export function askedOfSamples(
  scenario: Scenario | undefined,
  config: Config | undefined,
  filesInAll: number,
): AskedOfSamples {
  const objectives = scenario?.objectives ?? config?.objectives ?? [];
  return {
    selectors: [...new Set(objectives.map(({ metric }) => metric))],
    phases: scenario?.phases ?? { kind: "found" },
    askedKinds: kindsIn(objectives),
    filesInAll,
  };
}

/** In k6's threshold words `count` is of counters and `value` of gauges. Objectives that disagree say nothing. */
function kindsIn(objectives: readonly Objective[]): ReadonlyMap<string, MetricKind> {
  const kinds = new Map<string, MetricKind | undefined>();
  for (const { metric: text, aggregation, unit } of objectives) {
    const { metric } = parseSelector(text);
    const kind = kindIn(aggregation, unit);
    if (kind === undefined) continue;
    kinds.set(metric, kinds.has(metric) && kinds.get(metric) !== kind ? undefined : kind);
  }
  return new Map(
    [...kinds].flatMap(([metric, kind]) => (kind === undefined ? [] : [[metric, kind]])),
  );
}

function kindIn({ kind }: Aggregation, unit: Unit | undefined): MetricKind | undefined {
  if (kind === "count") return "counter";
  if (kind === "value") return "gauge";
  if (kind === "rate" && unit !== undefined && unit !== "ratio") return "counter";
  return kind === "quantile" || kind === "avg" ? "trend" : undefined;
}

/** Reads the samples of one run, all of its shards, and holds a summary beside them against what they say. */
export async function runOfSamples(
  paths: readonly [string, ...string[]],
  asked: AskedOfSamples,
  { files, summary }: { readonly files: Files; readonly summary?: Run },
): Promise<Run> {
  const { filesInAll, ...questions } = asked;
  const plain = {
    ...PLAIN_PLAN,
    ...questions,
    subMetrics: [FAILED_DURATIONS],
    exactValues: keptByEach(filesInAll),
  };
  const plan = summary === undefined ? plain : planBeside(plain, summary);
  const read = (path: string): Promise<SampleAggregate> =>
    filesInAll > 1 ? readBeside(path, plan, files) : readHere(path, plan, files);
  const [first, ...rest] = paths;
  const [whole, ...shards] = await Promise.all([read(first), ...rest.map(read)]);
  const aggregate = shards.length === 0 ? whole : mergeShards([whole, ...shards]);
  if (summary === undefined) return runOf(aggregate);
  return withSummary(runOf(aggregate, knownFrom(summary)), summary);
}

function readHere(path: string, plan: SamplePlan, files: Files): Promise<SampleAggregate> {
  return readSamples(files.stream(path), path, plan);
}

/** From here on it is worth a thread, which takes a tenth of a second to start. */
const LONG_BYTES = 100_000_000;
/** k6's samples shrink to a thirtieth. */
const LONG_GZIP_BYTES = 4_000_000;

/** Several long files are read beside each other. */
async function readBeside(path: string, plan: SamplePlan, files: Files): Promise<SampleAggregate> {
  const { elsewhere } = files;
  if (elsewhere === undefined) return readHere(path, plan, files);
  const [size, head] = [await files.size(path), await files.head(path, 2)];
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const isLong = size >= (isGzip ? LONG_GZIP_BYTES : LONG_BYTES);
  return isLong ? elsewhere(path, plan) : readHere(path, plan, files);
}
