import { builtInMetric } from "../../model/known-metric.ts";
import { METRIC_KINDS, type MetricKind } from "../../model/metric.ts";
import type { Unit } from "../../model/unit.ts";

/** What the samples of a metric contain, in k6's words. */
export type Contains = "default" | "time" | "data";

const WORDS: readonly Contains[] = ["default", "time", "data"];

/** Reads k6's word for a kind; undefined when it is none of k6's. */
export function parseKind(word: unknown): MetricKind | undefined {
  return METRIC_KINDS.find((candidate) => candidate === word);
}

/** Reads k6's `contains`; undefined when the word is none of k6's. */
export function parseContains(word: unknown): Contains | undefined {
  return WORDS.find((candidate) => candidate === word);
}

/** What a metric contains by its name, where the file does not say: k6's own metrics are known, a custom one is not. */
export function containsByName(name: string): Contains {
  const unit = builtInMetric(name)?.unit;
  if (unit === "ms") return "time";
  return unit === "bytes" ? "data" : "default";
}

/** The unit of one sample. k6 counts time in milliseconds and data in bytes; users are known by the metric's name. */
export function sampleUnit(name: string, kind: MetricKind, contains: Contains): Unit {
  if (builtInMetric(name)?.unit === "users") return "users";
  if (kind === "rate") return "ratio";
  if (contains === "time") return "ms";
  if (contains === "data") return "bytes";
  return kind === "counter" ? "count" : "number";
}
