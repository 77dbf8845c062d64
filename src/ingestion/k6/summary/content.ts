import type { MetricKind } from "../../../model/metric.ts";
import type { CheckResult, K6Threshold, ResultFormat } from "../../../model/run.ts";
import type { Unit } from "../../../model/unit.ts";
import type { Statistics } from "./metric-values.ts";

/** One metric or sub-metric of a summary, the same whatever format it came in. */
export interface SummaryMetric {
  /** As the file has it. */
  readonly name: string;
  /** Its path in the file. */
  readonly at: string;
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly statistics: Statistics;
  /** Absent where the format leaves thresholds out, whether there were any or not. */
  readonly thresholds?: readonly K6Threshold[];
}

/** All that a summary of any format says, before metrics are told apart and zeros are understood. */
export interface SummaryContent {
  readonly file: string;
  readonly format: ResultFormat;
  readonly metrics: readonly SummaryMetric[];
  readonly checks: readonly CheckResult[];
  /** Names of the outermost groups. */
  readonly groups: readonly string[];
  readonly k6Version?: string;
  readonly startMs?: number;
  readonly durationMs?: number;
  /** The options of the script, where a script added them. */
  readonly options?: unknown;
}
