import { PRESETS } from "../config/presets.ts";
import type { PrometheusQuery } from "../model/prometheus-plan.ts";
import type { Role } from "../model/role.ts";
import type { Unit } from "../model/unit.ts";

/** Prometheus' own custom: the base unit stands at the end of a name. */
const SUFFIXES: readonly (readonly [RegExp, Unit, number])[] = [
  [/_bytes$/u, "bytes", 1],
  [/_seconds$/u, "ms", 1000],
  [/_ratio$/u, "ratio", 1],
];

/**
 * What is taken for granted of a saved query that the config does not name: the unit at the end of its name, and the role of the
 * preset's query of that name, if any. The preset's unit is not, since the saved query may be another.
 */
export function undeclaredQuery(name: string): Omit<PrometheusQuery, "query"> {
  const known = SUFFIXES.find(([suffix]) => suffix.test(name));
  const role = ROLE_BY_NAME.get(name);
  return {
    name,
    unit: known?.[1] ?? "number",
    scale: known?.[2] ?? 1,
    absent: "unmeasured",
    ...(role !== undefined && { role }),
  };
}

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(
  PRESETS.flatMap(({ queries }) => queries.map(({ name, role }) => [name, role] as const)),
);
