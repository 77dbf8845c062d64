import type { MetricKind } from "../../../model/metric.ts";
import { statisticsOf } from "./metric-values.ts";
import { milliseconds } from "./run/run-duration.ts";
import { listedChecks } from "./checks.ts";
import type { SummaryContent, SummaryMetric } from "./content.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { timeOfText } from "../../time-text.ts";
import { member, type ShapeFaults } from "./shape-faults.ts";
import { typedMetric } from "./typed-metric.ts";

const RATE = { rate: "rate", passes: "matches", other: { total: "total" } };
const RATE_OF_SCHEMA = { rate: "rate", passes: "passes", other: { fails: "fails" } };

/**
 * Reads the summary of K6_NEW_MACHINE_READABLE_SUMMARY=true (k6 1.5 and later). It has neither thresholds nor p(99), and
 * spells some names otherwise than its schema; both spellings are taken. The script that it embeds is never looked at.
 */
export function readMachineReadable(
  root: JsonObject,
  results: JsonObject,
  faults: ShapeFaults,
): SummaryContent {
  const seconds = durationSeconds(root["config"], faults);
  const { k6Version, writtenMs } = metadata(root["metadata"], faults);
  const durationMs = milliseconds(seconds);
  const checks = isObject(results["checks"]) ? results["checks"] : {};
  const reading: Reading = { seconds, faults };
  return {
    file: faults.file,
    format: "machine-readable summary",
    metrics: [
      ...metricsIn(results["metrics"], "results.metrics", reading),
      ...checksMetric(checks["metrics"], reading),
    ],
    checks: listedChecks(checks["results"], "results.checks.results", faults),
    groups: [],
    ...(k6Version !== undefined && { k6Version }),
    ...(writtenMs !== undefined && { startMs: writtenMs - durationMs }),
    durationMs,
  };
}

interface Reading {
  readonly seconds: number;
  readonly faults: ShapeFaults;
}

function metricsIn(list: unknown, at: string, reading: Reading): readonly SummaryMetric[] {
  if (!Array.isArray(list)) {
    reading.faults.unexpected(at, list, "a list of metrics");
    return [];
  }
  return list.flatMap((metric: unknown, index) => metricOf(metric, `${at}[${index}]`, reading));
}

/** `checks` itself is left out of `results.metrics`; `checks_succeeded` is the same rate under another name. */
function checksMetric(list: unknown, reading: Reading): readonly SummaryMetric[] {
  if (list === undefined) return [];
  return metricsIn(list, "results.checks.metrics", reading)
    .filter(({ name }) => name === "checks_succeeded")
    .map((metric) => ({ ...metric, name: "checks" }));
}

function metricOf(
  metric: unknown,
  position: string,
  { seconds, faults }: Reading,
): readonly SummaryMetric[] {
  if (!isObject(metric) || typeof metric["name"] !== "string") {
    faults.unexpected(position, metric, "a metric with its name");
    return [];
  }
  const name = metric["name"];
  const at = `${position.replace(/\[\d+\]$/u, "")}[name=${name}]`;
  const typed = typedMetric(metric, { name, at }, faults);
  if (typed === undefined) return [];
  const { kind, unit, values } = typed;
  const place = { record: inUsualWords(kind, values, seconds), at: member(at, "values"), faults };
  const statistics = statisticsOf(kind, place, "total" in values ? RATE : RATE_OF_SCHEMA);
  return [{ name, at, kind, unit, statistics }];
}

function inUsualWords(kind: MetricKind, record: JsonObject, seconds: number): JsonObject {
  if (kind === "counter") return withRate(record, seconds);
  return kind === "trend" ? trendRecord(record) : record;
}

/** k6 divides by the duration of the whole run; a run without duration has rate 0. */
function withRate(record: JsonObject, seconds: number): JsonObject {
  const count = record["count"];
  if ("rate" in record || typeof count !== "number") return record;
  return { ...record, rate: seconds === 0 ? 0 : count / seconds };
}

/** `p95` and `p(95)` are the same statistic; null means that the script did not ask for it. */
function trendRecord(record: JsonObject): JsonObject {
  const asked = Object.entries(record).filter(([, value]) => value !== null);
  return Object.fromEntries(
    asked.map(([key, value]) => [key.replace(/^p(\d+(?:\.\d+)?)$/u, "p($1)"), value]),
  );
}

function durationSeconds(config: unknown, faults: ShapeFaults): number {
  const found = isObject(config) ? config["duration"] : undefined;
  if (typeof found === "number" && Number.isFinite(found) && found >= 0) return found;
  faults.unexpected("config.duration", found, "the run's duration in seconds");
  return 0;
}

function metadata(
  found: unknown,
  faults: ShapeFaults,
): { readonly k6Version?: string; readonly writtenMs?: number } {
  if (!isObject(found)) return {};
  const version = found["k6_version"] ?? found["k6Version"];
  const written = found["generated_at"] ?? found["generatedAt"];
  const writtenMs = typeof written === "string" ? timeOfText(written) : Number.NaN;
  const isTold = Number.isFinite(writtenMs);
  if (written !== undefined && !isTold) {
    faults.unexpected("metadata.generated_at", written, "a time like 2026-11-23T08:52:58Z");
  }
  return {
    ...(typeof version === "string" && { k6Version: version.replace(/^v/u, "") }),
    ...(isTold && { writtenMs }),
  };
}
