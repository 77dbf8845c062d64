import { knownFrom, planBeside, withSummary } from "../ingestion/k6/samples/beside-summary.ts";
import { mergeShards } from "../ingestion/k6/samples/merge-shards.ts";
import { readSamples, type SampleAggregate } from "../ingestion/k6/samples/read-samples.ts";
import { runOf } from "../ingestion/k6/samples/run-of.ts";
import { PLAIN_PLAN, type SamplePlan } from "../ingestion/k6/samples/sample-plan.ts";
import type { Aggregation } from "../model/aggregation.ts";
import type { Config } from "../model/config.ts";
import { type MetricKind, parseSelector } from "../model/metric.ts";
import type { Objective } from "../model/objective.ts";
import type { Run } from "../model/run.ts";
import type { PhasePlan, Scenario } from "../model/scenario.ts";
import type { Unit } from "../model/unit.ts";
import type { Files } from "./ports.ts";

/** What will be asked of samples, which are read once. */
export interface AskedOfSamples {
  /** Metrics and sub-metrics with objectives, or that are compared. */
  readonly selectors: readonly string[];
  readonly phases: PhasePlan;
  /** What the objectives take a metric for, where one of their words is of one kind of metric alone. */
  readonly askedKinds: ReadonlyMap<string, MetricKind>;
}

/** What a scenario's config asks of its samples. */
export function askedOfSamples(
  scenario: Scenario | undefined,
  config: Config | undefined,
): AskedOfSamples {
  const objectives = scenario?.objectives ?? config?.objectives ?? [];
  return {
    selectors: [...new Set(objectives.map(({ metric }) => metric))],
    phases: scenario?.phases ?? { kind: "found" },
    askedKinds: kindsIn(objectives),
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

/** Reads the samples of one run, shard after shard, and holds a summary beside them against what they say. */
export async function runOfSamples(
  paths: readonly [string, ...string[]],
  asked: AskedOfSamples,
  { files, summary }: { readonly files: Files; readonly summary?: Run },
): Promise<Run> {
  const plain = { ...PLAIN_PLAN, ...asked };
  const plan = summary === undefined ? plain : planBeside(plain, summary);
  const [first, ...rest] = paths;
  const whole = await readShard(first, plan, files);
  const shards: SampleAggregate[] = [];
  for (const path of rest) shards.push(await readShard(path, plan, files));
  const aggregate = shards.length === 0 ? whole : mergeShards([whole, ...shards]);
  if (summary === undefined) return runOf(aggregate);
  return withSummary(runOf(aggregate, knownFrom(summary)), summary);
}

function readShard(path: string, plan: SamplePlan, files: Files): Promise<SampleAggregate> {
  return readSamples(files.stream(path), path, plan);
}
