import type { MetricKind } from "../../../model/metric.ts";
import { statisticsOf } from "./metric-values.ts";
import { containsByName, sampleUnit } from "../metric-units.ts";
import { groupChecks } from "./checks.ts";
import { outermostGroups } from "./groups.ts";
import type { SummaryContent, SummaryMetric } from "./content.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";
import { legacyThresholds } from "./thresholds.ts";

const RATE = { rate: "value", passes: "passes", other: { fails: "fails" } };

/**
 * Reads what `--summary-export` writes: values flattened into the metric, neither type nor contents named, and thresholds
 * that are true when they **failed**. The kind of a metric is known by its members, its unit by its name.
 */
export function readLegacyExport(
  root: JsonObject,
  metrics: JsonObject,
  faults: ShapeFaults,
): SummaryContent {
  return {
    file: faults.file,
    format: "summary-export",
    metrics: Object.entries(metrics).flatMap(([name, metric]) => metricOf(name, metric, faults)),
    checks: groupChecks(root["root_group"], "root_group", faults),
    groups: outermostGroups(root["root_group"]),
  };
}

function metricOf(name: string, metric: unknown, faults: ShapeFaults): readonly SummaryMetric[] {
  const at = member("metrics", name);
  if (!isObject(metric)) {
    faults.unexpected(at, metric, "an object of numbers");
    return [];
  }
  const { thresholds, ...record } = metric;
  const kind = kindByMembers(record);
  const statistics = statisticsOf(kind, { record, at, faults }, RATE);
  return [
    {
      name,
      at,
      kind,
      unit: sampleUnit(name, kind, containsByName(name)),
      statistics,
      thresholds: legacyThresholds({ metric: name, at: `${at}.thresholds`, thresholds }, faults),
    },
  ];
}

/** Unambiguous for every list of statistics: a trend never has `passes`, `value` or `rate`. */
function kindByMembers(record: JsonObject): MetricKind {
  if ("passes" in record || "fails" in record) return "rate";
  if ("value" in record) return "gauge";
  return "rate" in record ? "counter" : "trend";
}
