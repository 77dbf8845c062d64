import type { Counting, RoleGauge } from "../../diagnosis/evidence/role-gauge.ts";
import { isPercent, shapeOf } from "../../ingestion/prometheus/promql/query-shape.ts";
import type { Gauge } from "../../model/gauge.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import { COMPARED_ROLES } from "../../diagnosis/run-facts.ts";
import type { Run } from "../../model/run.ts";
import { type Role, SHARES, TIMES } from "../../model/role.ts";

/** The queries of a run whose averages diagnosis holds against those of earlier runs. */
export function comparedQueries({ machines }: Run): ReadonlySet<string> {
  return new Set(
    (machines?.gauges ?? []).flatMap(({ query: { name, role } }) =>
      role !== undefined && COMPARED_ROLES.has(role) ? [name] : [],
    ),
  );
}

/**
 * The gauges that play a role, in the inner unit of that role. A query whose unit neither the config nor its own text tells is
 * left out: 70 may be a percentage or seventy times too much.
 */
export function roleGauges(gauges: readonly Gauge[]): readonly RoleGauge[] {
  return gauges.flatMap((gauge) => {
    const { role } = gauge.query;
    const scale = role === undefined ? undefined : roleScale(role, gauge.query);
    if (role === undefined || scale === undefined) return [];
    return [{ role, counting: countingOf(gauge), gauge: inInnerUnit(scaled(gauge, scale), role) }];
  });
}

const SIZES: ReadonlySet<Role> = new Set<Role>([
  "app.memory",
  "cache.memory",
  "cache.memory.max",
  "database.memory",
  "database.temp_bytes",
  "host.disk.read",
  "host.disk.written",
  "host.network.received",
  "host.network.sent",
]);

/** Whether a role is a share, a time or a size, whose number says nothing without its unit; all others are counts. */
export function isMeasured(role: Role): boolean {
  return SHARES.has(role) || TIMES.has(role) || SIZES.has(role);
}

/** What a number of the query is in the inner unit of the role; undefined where nobody tells. */
export function roleScale(role: Role, query: PrometheusQuery): number | undefined {
  if (SHARES.has(role)) return shareScale(query);
  return TIMES.has(role) ? timeScale(query) : 1;
}

function shareScale({ name, query, unit }: PrometheusQuery): number | undefined {
  if (unit === "ratio") return 1;
  if (unit !== "number") return undefined;
  if (isPercent(query) || /_(?:percent|pct)$/u.test(name)) return 0.01;
  const isFraction = shapeOf(query) !== "level" || /_ratio\b/u.test(`${name} ${query}`);
  return isFraction ? 1 : undefined;
}

function timeScale({ name, query, unit }: PrometheusQuery): number | undefined {
  if (unit === "ms") return 1;
  if (unit !== "number") return undefined;
  const text = `${name} ${query}`;
  if (/_(?:ms|milliseconds)(?:_|\b)/u.test(text)) return 1;
  return /_seconds(?:_|\b)/u.test(text) ? 1000 : undefined;
}

function countingOf({ isRawCounter, query: { query } }: Gauge): Counting {
  if (isRawCounter) return "counter";
  const shape = shapeOf(query);
  return shape === "rate" || shape === "increase" ? shape : "level";
}

function inInnerUnit(gauge: Gauge, role: Role): Gauge {
  const inner = SHARES.has(role) ? "ratio" : TIMES.has(role) ? "ms" : undefined;
  return inner === undefined ? gauge : { ...gauge, query: { ...gauge.query, unit: inner } };
}

function scaled(gauge: Gauge, scale: number): Gauge {
  if (scale === 1) return gauge;
  const series = gauge.series.map((one) => ({
    ...one,
    values: one.values.map((value) => value * scale),
  }));
  return { ...gauge, series };
}
