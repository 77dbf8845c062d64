import { QUERY_UNITS } from "../../config/prometheus/query-units.ts";
import { isPercent, metricsIn, shapeOf } from "../../ingestion/prometheus/promql/query-shape.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import type { Unit } from "../../model/unit.ts";
import { roleOfQuery } from "../roles/role-of-query.ts";

/** What one number of a query is inside. */
type Known = readonly [Unit, number];

/** Prometheus' own custom: the base unit stands at the end of a name. */
const SUFFIXES: readonly (readonly [RegExp, Known])[] = [
  [/_bytes$/u, ["bytes", 1]],
  [/_seconds$/u, ["ms", 1000]],
  [/_(?:ms|milliseconds)$/u, ["ms", 1]],
  [/_ratio$/u, ["ratio", 1]],
];

/**
 * What is taken for granted of a saved query that the config does not name: the unit that its list tells, else the one at the
 * end of its name or in its text, and the role that name and text tell. A preset's unit is not, since the saved query may be
 * another.
 */
export function undeclaredQuery({
  name,
  query,
  unitText,
}: Pick<PrometheusQuery, "name" | "query" | "unitText">): PrometheusQuery {
  const [unit, scale] = unitText === undefined ? shownUnit(name, query) : saidUnit(unitText);
  return understood({
    name,
    query,
    unit,
    scale,
    ...(unitText !== undefined && { unitText }),
    absent: "unmeasured",
  });
}

const PLAIN: Known = ["number", 1];

const saidUnit = (unitText: string): Known => QUERY_UNITS.get(unitText) ?? PLAIN;

function shownUnit(name: string, query: string): Known {
  return SUFFIXES.find(([suffix]) => suffix.test(name))?.[1] ?? rateUnit(query) ?? PLAIN;
}

function isShareInPercent(name: string, query: string): boolean {
  return isPercent(query) || /_(?:percent|pct)$/u.test(name);
}

/** What a rate of a plain counter gives, whatever it is called. */
function rateUnit(query: string): Known | undefined {
  const ofBytes = metricsIn(query).every((metric) => /_bytes(?:_total)?$/u.test(metric));
  const isTime = metricsIn(query).some((metric) => /_(?:seconds|ms)(?:_|$)/u.test(metric));
  if (shapeOf(query) !== "rate" || isTime || /[*/+-]\s*\d|\d\s*[*/+-]/u.test(query))
    return undefined;
  return [ofBytes ? "bytes/s" : "1/s", 1];
}

/**
 * A query with the role that its config says, else with the one that it shows; and where nobody says its unit and its text
 * tells hundredths, as a share.
 */
export function understood(query: PrometheusQuery): PrometheusQuery {
  const role = query.role ?? roleOfQuery(query);
  const isBare = query.unit === "number" && query.unitText === undefined;
  return {
    ...query,
    ...(isBare && isShareInPercent(query.name, query.query) && { unit: "ratio", scale: HUNDREDTH }),
    ...(role !== undefined && { role }),
  };
}

const HUNDREDTH = 0.01;

/**
 * A query of the config as its saved answer was asked. Where one of the two texts makes hundredths of a share and the other does not, the unit of the config
 * is not that of the answer: a CPU of 43 % would be one of 4,300 %, or one of 0.43 %.
 */
export function asSaved(declared: PrometheusQuery, saved: string): PrometheusQuery {
  const before = isPercent(declared.query);
  const after = isPercent(saved);
  const query = { ...declared, query: saved };
  if (declared.unit !== "ratio" || before === after) return understood(query);
  return understood({ ...query, scale: after ? HUNDREDTH : 1 });
}
