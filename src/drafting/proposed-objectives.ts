import { type Aggregation, parseAggregation } from "../model/aggregation.ts";
import { indicatorUnit } from "../model/indicator.ts";
import { read } from "../model/measurement.ts";
import type { Run } from "../model/run.ts";
import type { ScenarioKind } from "../model/scenario.ts";
import { errorCeiling, proposedLevel } from "../report/figures/proposed-level.ts";
import { indicatorName } from "../words/metric-name.ts";
import { quantityText } from "../words/quantity-text.ts";
import type { DraftedObjective } from "./draft.ts";
import { objectiveText } from "./limit-text.ts";

/** The throughput that a run like this would still have kept, as a share of what was measured. */
const THROUGHPUT_KEPT = 0.8;
/** Below this many samples a share is bounded so loosely that a limit on it says nothing. */
const FEWEST_FOR_A_SHARE = 100;
/** The report's form asks for no fewer failures than this, and a handful of them in a short run are no news. */
const LEAST_FAILURES = 0.001;

/** Latencies first asked for, by how near they are to what users wait for; the first of them that was measured is used. */
const LATENCIES = ["http_req_duration", "grpc_req_duration", "iteration_duration"] as const;

/** Objectives that this run would have met with headroom, in the words of the report's service levels. */
export function proposedObjectives(run: Run): readonly DraftedObjective[] {
  const latency = LATENCIES.find((metric) => valueOf(run, metric, "p(95)") !== undefined);
  return [
    ...(latency === undefined
      ? []
      : ["p(95)", "p(99)"].flatMap((aggregation) => latencyLimit(run, latency, aggregation))),
    ...errorLimit(run),
    ...checksFloor(run),
    ...throughputFloor(run),
  ];
}

/** What the report's form asks of this kind of test beside the usual, as comments to take up. */
export function worthAsking(kind: ScenarioKind, run: Run): readonly DraftedObjective[] {
  if (run.samples === undefined) return [];
  const asked = false;
  switch (kind) {
    case "spike":
      return [
        {
          metric: "recovery_time",
          text: "value < 120s",
          remark: "time until the service is back at its pace after a spike",
          asked,
        },
      ];
    case "sustained":
    case "endurance":
      return memoryOf(run).map((metric) => ({
        metric,
        text: "growth < 10MB/h",
        remark: "a leak, over the measured phase",
        asked,
      }));
    case "ramp-up":
    case "other":
      return [];
  }
}

function memoryOf(run: Run): readonly string[] {
  const gauges = run.machines?.gauges ?? [];
  return gauges.flatMap(({ query: { name, unit } }) =>
    unit === "bytes" && /app.*mem|process.*mem|resident/iu.test(name) ? [name] : [],
  );
}

/** A percentile above which not one sample lies is only the greatest of a few. */
function latencyLimit(run: Run, metric: string, text: string): readonly DraftedObjective[] {
  const value = valueOf(run, metric, text);
  const beyond = samplesOf(run, metric) * (text === "p(95)" ? 0.05 : 0.01);
  if (value === undefined || value <= 0 || beyond < 1) return [];
  return proposal({ run, metric, text, comparator: "<", value, limit: proposedLevel(value) });
}

function errorLimit(run: Run): readonly DraftedObjective[] {
  const metric = "http_req_failed";
  const value = valueOf(run, metric, "rate");
  const samples = samplesOf(run, metric);
  if (value === undefined || samples < FEWEST_FOR_A_SHARE) return [];
  const limit = failuresLeft(value, samples);
  return limit >= 1 ? [] : proposal({ run, metric, text: "rate", comparator: "<", value, limit });
}

/** Of checks the failures are bounded: no pass rate can rise a quarter above 99 %. */
function checksFloor(run: Run): readonly DraftedObjective[] {
  const metric = "checks";
  const value = valueOf(run, metric, "rate");
  const samples = samplesOf(run, metric);
  if (value === undefined || samples < FEWEST_FOR_A_SHARE) return [];
  const limit = Number((1 - failuresLeft(1 - value, samples)).toPrecision(12));
  return limit <= 0 ? [] : proposal({ run, metric, text: "rate", comparator: ">", value, limit });
}

function failuresLeft(rate: number, samples: number): number {
  return Math.max(LEAST_FAILURES, proposedLevel(errorCeiling(rate, samples)));
}

function throughputFloor(run: Run): readonly DraftedObjective[] {
  const metric = "http_reqs";
  const value = valueOf(run, metric, "rate");
  if (value === undefined || value <= 0) return [];
  const limit = Number((THROUGHPUT_KEPT * value).toPrecision(2));
  return proposal({ run, metric, text: "rate", comparator: ">", value, limit });
}

interface Proposal {
  readonly run: Run;
  readonly metric: string;
  readonly text: string;
  readonly comparator: "<" | ">";
  readonly value: number;
  readonly limit: number;
}

function proposal(one: Proposal): readonly DraftedObjective[] {
  const { run, metric, text, comparator, value, limit } = one;
  const aggregation = parseAggregation(text);
  const measurement = run.measurements.get(metric);
  if (aggregation === undefined || measurement === undefined) return [];
  const unit = indicatorUnit(measurement.kind, measurement.unit, aggregation);
  const measured = `${indicatorName({ metric, aggregation: text })} ${quantityText(value, unit)}`;
  const remark = `proposed with headroom; ${measured} measured`;
  return [
    { metric, text: objectiveText({ aggregation, comparator, limit }, unit), remark, asked: true },
  ];
}

function valueOf(run: Run, metric: string, text: string): number | undefined {
  const aggregation: Aggregation | undefined = parseAggregation(text);
  if (aggregation === undefined) return undefined;
  const reading = read(run.measurements, metric, aggregation);
  return reading.kind === "measured" ? reading.value : undefined;
}

/** Where the file does not count the samples, each request is one. */
function samplesOf(run: Run, metric: string): number {
  return run.measurements.get(metric)?.samples ?? valueOf(run, "http_reqs", "count") ?? 0;
}
