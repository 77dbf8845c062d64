import { PRESETS } from "../../config/prometheus/presets.ts";
import { metricsIn, shapeOf } from "../../ingestion/prometheus/promql/query-shape.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import type { Role } from "../../model/role.ts";
import { EXPORTER_ROLES } from "./exporter-roles.ts";
import { NAMED_ROLES } from "./name-roles.ts";

/**
 * The part that a query plays where nobody says it: by what well-known exporters call their numbers, else by a preset's or a usual
 * name of the query or of its only metric. What exporters say weighs more than a name, and two answers are none.
 */
export function roleOfQuery({
  name,
  query,
}: Pick<PrometheusQuery, "name" | "query">): Role | undefined {
  const byExporter = rolesByExporter(query);
  if (byExporter.size > 0) return only(byExporter);
  const preset = ROLE_BY_NAME.get(name);
  return preset ?? only(rolesByName(name, query));
}

function rolesByExporter(query: string): ReadonlySet<Role> {
  const metrics = metricsIn(query);
  const shape = shapeOf(query);
  if (metrics.length === 0) return new Set();
  const fitting = EXPORTER_ROLES.filter(
    (line) =>
      line.shape === shape &&
      metrics.every((metric) => line.metrics.test(metric)) &&
      line.saying?.test(query) !== false &&
      line.notSaying?.test(query) !== true,
  );
  return new Set(fitting.map(({ role }) => role));
}

/** The query's name, and the metric's where there is but one; they must not say different things. */
function rolesByName(name: string, query: string): ReadonlySet<Role> {
  const shape = shapeOf(query);
  const metrics = metricsIn(query);
  const names = [name, ...(metrics.length === 1 ? metrics : [])];
  const fitting = NAMED_ROLES.filter(
    ({ name: pattern, shapes }) => shapes.includes(shape) && names.some((one) => pattern.test(one)),
  );
  return new Set(fitting.map(({ role }) => role));
}

function only(roles: ReadonlySet<Role>): Role | undefined {
  const [first, second] = roles;
  return second === undefined ? first : undefined;
}

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(
  PRESETS.flatMap(({ queries }) => queries.map(({ name, role }) => [name, role] as const)),
);
