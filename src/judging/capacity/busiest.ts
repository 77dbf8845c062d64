import type { Busiest } from "../../model/capacity.ts";
import type { Gauge } from "../../model/gauge.ts";
import type { Role } from "../../model/role.ts";
import type { Stretch } from "../../model/timeline.ts";
import { mean } from "../../statistics/mean.ts";
import { joinedSeries } from "../resources/joined-series.ts";
import { REACH } from "./scalability.ts";

/** Shares of something that is full at 1 and that requests use up. */
const FULL_AT_ONE: readonly Role[] = [
  "host.cpu",
  "host.disk.busy",
  "host.network.share",
  "app.cpu",
  "app.file_descriptors",
  "database.cpu",
];
/** What is in use, and of how much. */
const POOLS: readonly (readonly [Role, Role])[] = [
  ["database.pool.used", "database.pool.max"],
  ["database.connections", "database.connections.max"],
];

/** How much was requested meanwhile: on average, and at most in one level. */
export interface RequestedMeanwhile {
  readonly requestsPerSecond: number;
  readonly most: number;
}

/**
 * The component that saturates first by the utilisation law U = X·D (Denning & Buzen 1978): with one X for all, the one with the
 * greatest utilisation has the greatest demand D a request. CPU of a process beyond one core says nothing of how many it has.
 */
export function busiestOf(
  gauges: readonly Gauge[],
  stretch: Stretch,
  { requestsPerSecond, most }: RequestedMeanwhile,
): Busiest | undefined {
  const level = (role: Role): Named | undefined => levelOf(gauges, role, stretch);
  const shares = FULL_AT_ONE.flatMap((role) => level(role) ?? []).filter(
    ({ unit }) => unit === "ratio",
  );
  const pools = POOLS.flatMap(([used, max]): readonly Named[] => {
    const [part, whole] = [level(used), level(max)];
    if (part === undefined || whole === undefined) return [];
    return [{ ...part, value: part.value / whole.value }];
  });
  const [first] = [...shares, ...pools]
    .filter(({ value }) => value > 0 && value <= 1)
    .toSorted((a, b) => b.value - a.value);
  if (first === undefined || !(requestsPerSecond > 0)) return undefined;
  const { name, role, value: utilisation } = first;
  const fullAt = requestsPerSecond / utilisation;
  return {
    name,
    role,
    utilisation,
    requestsPerSecond,
    ...(fullAt <= REACH * most && { fullAt }),
  };
}

interface Named {
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly value: number;
}

/** The mean of a gauge over a stretch of unix time, its instances joined; undefined where it is not there. */
export function levelOf(
  gauges: readonly Gauge[],
  role: Role,
  { fromMs, toMs }: Stretch,
): Named | undefined {
  const gauge = gauges.find(({ query, why }) => query.role === role && why === undefined);
  const [whole] = gauge === undefined ? [] : joinedSeries(gauge, role).series;
  if (gauge === undefined || whole === undefined) return undefined;
  const values = whole.values.filter((value, index) => {
    const time = whole.timesMs[index] ?? 0;
    return time >= fromMs && time <= toMs && Number.isFinite(value);
  });
  if (values.length === 0) return undefined;
  const { name, unit } = gauge.query;
  return { name, role, unit, value: mean(values) };
}
