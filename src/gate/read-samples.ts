import { knownFrom, planBeside, withSummary } from "../ingestion/k6/samples/beside-summary.ts";
import { mergeShards } from "../ingestion/k6/samples/merge-shards.ts";
import { readSamples, type SampleAggregate } from "../ingestion/k6/samples/read-samples.ts";
import { runOf } from "../ingestion/k6/samples/run-of.ts";
import { PLAIN_PLAN, type SamplePlan } from "../ingestion/k6/samples/sample-plan.ts";
import type { Config } from "../model/config.ts";
import type { Run } from "../model/run.ts";
import type { PhasePlan, Scenario } from "../model/scenario.ts";
import type { Files } from "./ports.ts";

/** What will be asked of samples, which are read once. */
export interface AskedOfSamples {
  /** Metrics and sub-metrics with objectives, or that are compared. */
  readonly selectors: readonly string[];
  readonly phases: PhasePlan;
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
  };
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
