import { metricsIn, shapeOf } from "../../../ingestion/prometheus/promql/query-shape.ts";
import { PRESETS } from "../../../config/prometheus/presets.ts";
import type { PrometheusQuery } from "../../../model/prometheus-plan.ts";
import type { Gauge } from "../../../model/gauge.ts";
import type { Oddity } from "../../../model/run.ts";
import { code } from "../../../words/code.ts";
import { isMeasured } from "../role-gauges.ts";

const READY: ReadonlySet<string> = new Set(
  PRESETS.flatMap(({ queries }) => queries.map(({ name }) => name)),
);

/** What counts has its unit in its name: timeouts, connections in use, restarts. */
const COUNTED =
  /_(?:total|count|fds|max|limit|replicas|restarts|errors|timeouts|waiters|waiting|connections|locks)$/u;

function isCount({ name, query, role }: PrometheusQuery): boolean {
  if (role !== undefined) return !isMeasured(role);
  const metrics = metricsIn(query);
  return shapeOf(query) === "increase" || [name, ...metrics].some((one) => COUNTED.test(one));
}

/** Queries of which nobody says what their numbers are: 70 may be a share in percent, tasks or bytes. A preset knows. */
export function unitless(gauges: readonly Gauge[]): readonly Oddity[] {
  const bare = gauges.filter(
    ({ query, series }) =>
      query.unit === "number" &&
      query.unitText === undefined &&
      series.length > 0 &&
      !READY.has(query.name) &&
      !isCount(query),
  );
  const [first] = bare;
  if (first === undefined) return [];
  const names = bare.map(({ query: { name } }) => code(name)).join(", ");
  const text = `Nobody says in what ${names} ${bare.length === 1 ? "is" : "are"} told, so the numbers are printed as they came. Say it under ${code("prometheus: queries:")}: ${code(`${first.query.name}: {query: …, unit: tasks}`)}, where the unit is one (${code("s")}, ${code("bytes")}, ${code("%")}, ${code("/s")}) or any word.`;
  return [{ id: "prometheus-no-unit", text, isNote: true }];
}
