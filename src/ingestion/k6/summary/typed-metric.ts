import { METRIC_KINDS, type MetricKind } from "../../../model/metric.ts";
import type { Unit } from "../../../model/unit.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { parseContains, parseKind, sampleUnit } from "../metric-units.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";

/** What a metric is, where its summary says so itself, and its statistics as they stand there. */
export interface TypedMetric {
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly values: JsonObject;
}

/** Reads `type`, `contains` and `values` of a metric; undefined where one of them is none of k6's. */
export function typedMetric(
  metric: JsonObject,
  { name, at }: { readonly name: string; readonly at: string },
  faults: ShapeFaults,
): TypedMetric | undefined {
  const kind = parseKind(metric["type"]);
  if (kind === undefined) {
    faults.unexpected(member(at, "type"), metric["type"], METRIC_KINDS.join(", "));
  }
  const contains = parseContains(metric["contains"]);
  if (contains === undefined) {
    faults.unexpected(member(at, "contains"), metric["contains"], "default, time or data");
  }
  const values = metric["values"];
  if (!isObject(values)) faults.unexpected(member(at, "values"), values, "an object of numbers");
  if (kind === undefined || contains === undefined || !isObject(values)) return undefined;
  return { kind, unit: sampleUnit(name, kind, contains), values };
}
