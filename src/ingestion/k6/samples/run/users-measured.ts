import type { Measurement } from "../../../../model/measurement.ts";
import type { SampleAggregate, Shard } from "../read-samples.ts";
import { measurementOf } from "./measurements-of.ts";
import { slotAt } from "../series/slots.ts";
import { totalsOfUsers, usersCurve } from "../in-time/users-of-shards.ts";

/**
 * The users of several shards are those of all of them together, second by second: the greatest number of the run is not
 * the greatest of one shard. One k6's own numbers are left as they are.
 */
export function usersMeasured({
  collector: { file },
  shards,
}: SampleAggregate): readonly (readonly [string, Measurement])[] {
  if (shards.length < 2) return [];
  const users = shards.map((shard) => shard.users);
  const usersMax = shards.map((shard) => shard.usersMax);
  return [
    ["vus", together("vus", file, users)],
    ["vus_max", together("vus_max", file, usersMax)],
  ];
}

function together(name: string, file: string, series: readonly Shard["users"][]): Measurement {
  const counts = usersCurve(series).users.filter((count) => count !== undefined);
  const last = series.reduce((sum, { slots, length }) => sum + slotAt(slots, length - 1).last, 0);
  const described = { name, kind: "gauge", unit: "users", file } as const;
  return measurementOf(described, { ...totalsOfUsers(counts), last }, undefined);
}
