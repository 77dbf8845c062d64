import { metricsIn, shapeOf } from "../../ingestion/prometheus/promql-metrics.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import type { Unit } from "../../model/unit.ts";
import { roleOfQuery } from "../roles/role-of-query.ts";

/** Prometheus' own custom: the base unit stands at the end of a name. */
const SUFFIXES: readonly (readonly [RegExp, Unit, number])[] = [
  [/_bytes$/u, "bytes", 1],
  [/_seconds$/u, "ms", 1000],
  [/_ratio$/u, "ratio", 1],
];

/**
 * What is taken for granted of a saved query that the config does not name: the unit at the end of its name, and the role that
 * name and text tell. A preset's unit is not, since the saved query may be another.
 */
export function undeclaredQuery({
  name,
  query,
}: Pick<PrometheusQuery, "name" | "query">): PrometheusQuery {
  const known = SUFFIXES.find(([suffix]) => suffix.test(name)) ?? rateUnit(query);
  return withRole({
    name,
    query,
    unit: known?.[1] ?? "number",
    scale: known?.[2] ?? 1,
    absent: "unmeasured",
  });
}

/** What a rate of a plain counter gives, whatever it is called. */
function rateUnit(query: string): readonly [RegExp, Unit, number] | undefined {
  const ofBytes = metricsIn(query).every((metric) => /_bytes(?:_total)?$/u.test(metric));
  const isTime = metricsIn(query).some((metric) => /_(?:seconds|ms)(?:_|$)/u.test(metric));
  if (shapeOf(query) !== "rate" || isTime || /[*/+-]\s*\d|\d\s*[*/+-]/u.test(query))
    return undefined;
  return [/$/u, ofBytes ? "bytes/s" : "1/s", 1];
}

/** A query with the role that its config says, else with the one that it shows. */
export function withRole(query: PrometheusQuery): PrometheusQuery {
  const role = query.role ?? roleOfQuery(query);
  return { ...query, ...(role !== undefined && { role }) };
}
