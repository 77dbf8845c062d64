import { canonicalMetric } from "../../../model/metric.ts";
import type { K6Threshold } from "../../../model/run.ts";
import { isObject } from "../../json-object.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";

/** The thresholds of one metric where they stand in the file. */
export interface ThresholdsPlace {
  readonly metric: string;
  /** Path of the list. */
  readonly at: string;
  readonly thresholds: unknown;
}

/** The thresholds that handleSummary() was given: `{"p(95)<500": {"ok": true}}`, where true means passed. */
export function handleSummaryThresholds(
  place: ThresholdsPlace,
  faults: ShapeFaults,
): readonly K6Threshold[] {
  return eachThreshold(place, faults, (result, at) => {
    if (isObject(result) && typeof result["ok"] === "boolean") return result["ok"];
    faults.unexpected(at, result, 'an object like {"ok": true}');
    return undefined;
  });
}

/** The thresholds of `--summary-export`: `{"p(95)<500": true}`, where true means **failed** (k6 issue 1498). */
export function legacyThresholds(
  place: ThresholdsPlace,
  faults: ShapeFaults,
): readonly K6Threshold[] {
  return eachThreshold(place, faults, (result, at) => {
    if (typeof result === "boolean") return !result;
    faults.unexpected(at, result, "true (failed) or false (passed)");
    return undefined;
  });
}

function eachThreshold(
  { metric, at, thresholds }: ThresholdsPlace,
  faults: ShapeFaults,
  passedBy: (result: unknown, at: string) => boolean | undefined,
): readonly K6Threshold[] {
  if (thresholds === undefined) return [];
  if (!isObject(thresholds)) {
    faults.unexpected(at, thresholds, "an object with one member a threshold");
    return [];
  }
  return Object.entries(thresholds).flatMap(([expression, result]) => {
    const passed = passedBy(result, member(at, expression));
    if (passed === undefined) return [];
    return [
      { metric: canonicalMetric(metric), expression, passed, source: { file: faults.file, at } },
    ];
  });
}
