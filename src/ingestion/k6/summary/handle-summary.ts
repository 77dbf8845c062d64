import type { MetricKind } from "../../../model/metric.ts";
import { statisticsOf } from "./metric-values.ts";
import { parseContains, sampleUnit } from "../metric-units.ts";
import { groupChecks } from "./checks.ts";
import type { SummaryContent, SummaryMetric } from "./content.ts";
import { outermostGroups } from "./groups.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";
import { handleSummaryThresholds } from "./thresholds.ts";

const RATE = { rate: "rate", passes: "passes", other: { fails: "fails" } };
const KINDS: readonly MetricKind[] = ["counter", "gauge", "rate", "trend"];

/** Reads the object that k6 gives to handleSummary(), written out unchanged. */
export function readHandleSummary(
  root: JsonObject,
  metrics: JsonObject,
  { file, faults }: { readonly file: string; readonly faults: ShapeFaults },
): SummaryContent {
  const durationMs = duration(root["state"], faults);
  return {
    file,
    format: "handleSummary",
    metrics: Object.entries(metrics).flatMap(([name, metric]) =>
      metricOf(name, metric, { file, faults }),
    ),
    checks: groupChecks(root["root_group"], "root_group", faults),
    groups: outermostGroups(root["root_group"]),
    ...(durationMs !== undefined && { durationMs }),
    ...(root["options"] !== undefined && { options: root["options"] }),
  };
}

function metricOf(
  name: string,
  metric: unknown,
  { file, faults }: { readonly file: string; readonly faults: ShapeFaults },
): readonly SummaryMetric[] {
  const at = member("metrics", name);
  if (!isObject(metric)) {
    faults.unexpected(at, metric, "an object with type, contains and values");
    return [];
  }
  const kind = kindIn(metric, at, faults);
  const contains = parseContains(metric["contains"]);
  if (contains === undefined) {
    faults.unexpected(member(at, "contains"), metric["contains"], "default, time or data");
  }
  const values = metric["values"];
  if (!isObject(values)) faults.unexpected(member(at, "values"), values, "an object of numbers");
  const list = { file, metric: name, at: `${at}.thresholds`, thresholds: metric["thresholds"] };
  const thresholds = handleSummaryThresholds(list, faults);
  if (kind === undefined || contains === undefined || !isObject(values)) return [];
  const statistics = statisticsOf(kind, { record: values, at: member(at, "values"), faults }, RATE);
  return [{ name, at, kind, unit: sampleUnit(name, kind, contains), statistics, thresholds }];
}

/** The kind that the file says a metric is of. */
export function kindIn(
  metric: JsonObject,
  at: string,
  faults: ShapeFaults,
): MetricKind | undefined {
  const kind = KINDS.find((candidate) => candidate === metric["type"]);
  if (kind === undefined) {
    faults.unexpected(member(at, "type"), metric["type"], KINDS.join(", "));
  }
  return kind;
}

function duration(state: unknown, faults: ShapeFaults): number | undefined {
  if (state === undefined) return undefined;
  const found = isObject(state) ? state["testRunDurationMs"] : state;
  if (typeof found === "number" && Number.isFinite(found) && found >= 0) return found;
  faults.unexpected("state.testRunDurationMs", found, "the run's duration in milliseconds");
  return undefined;
}
