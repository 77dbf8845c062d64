import type { PrometheusQuery } from "../model/prometheus-plan.ts";
import type { Unit } from "../model/unit.ts";

/** Prometheus' own custom: the base unit stands at the end of a name. */
const SUFFIXES: readonly (readonly [RegExp, Unit, number])[] = [
  [/_bytes$/u, "bytes", 1],
  [/_seconds$/u, "ms", 1000],
  [/_ratio$/u, "ratio", 1],
];

/** What is taken for granted of a saved query that the config does not name: the unit at the end of its name, if any. */
export function undeclaredQuery(name: string): Omit<PrometheusQuery, "query"> {
  const known = SUFFIXES.find(([suffix]) => suffix.test(name));
  return { name, unit: known?.[1] ?? "number", scale: known?.[2] ?? 1, absent: "unmeasured" };
}
