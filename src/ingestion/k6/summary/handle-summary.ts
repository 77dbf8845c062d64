import { statisticsOf } from "./metric-values.ts";
import { groupChecks } from "./checks.ts";
import type { SummaryContent, SummaryMetric } from "./content.ts";
import { outermostGroups } from "./groups.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";
import { handleSummaryThresholds } from "./thresholds.ts";
import { typedMetric } from "./typed-metric.ts";

const RATE = { rate: "rate", passes: "passes", other: { fails: "fails" } };

/** Reads the object that k6 gives to handleSummary(), written out unchanged. */
export function readHandleSummary(
  root: JsonObject,
  metrics: JsonObject,
  faults: ShapeFaults,
): SummaryContent {
  const durationMs = duration(root["state"], faults);
  return {
    file: faults.file,
    format: "handleSummary",
    metrics: Object.entries(metrics).flatMap(([name, metric]) => metricOf(name, metric, faults)),
    checks: groupChecks(root["root_group"], "root_group", faults),
    groups: outermostGroups(root["root_group"]),
    ...(durationMs !== undefined && { durationMs }),
    ...(root["options"] !== undefined && { options: root["options"] }),
  };
}

function metricOf(name: string, metric: unknown, faults: ShapeFaults): readonly SummaryMetric[] {
  const at = member("metrics", name);
  if (!isObject(metric)) {
    faults.unexpected(at, metric, "an object with type, contains and values");
    return [];
  }
  const typed = typedMetric(metric, { name, at }, faults);
  const thresholds = handleSummaryThresholds(
    { metric: name, at: `${at}.thresholds`, thresholds: metric["thresholds"] },
    faults,
  );
  if (typed === undefined) return [];
  const { kind, unit, values } = typed;
  const statistics = statisticsOf(kind, { record: values, at: member(at, "values"), faults }, RATE);
  return [{ name, at, kind, unit, statistics, thresholds }];
}

function duration(state: unknown, faults: ShapeFaults): number | undefined {
  if (state === undefined) return undefined;
  const found = isObject(state) ? state["testRunDurationMs"] : state;
  if (typeof found === "number" && Number.isFinite(found) && found >= 0) return found;
  faults.unexpected("state.testRunDurationMs", found, "the run's duration in milliseconds");
  return undefined;
}
