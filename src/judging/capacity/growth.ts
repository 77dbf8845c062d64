import type { Growth, GrowthNeed, Knee } from "../../model/capacity.ts";
import { REACH } from "./scalability.ts";

const MULTIPLES = [1, 2, 5, 10] as const;
/** How much of what an instance carried at the knee it is meant to carry, so that it has room for a bad minute. */
const SHARE = 0.7;

/** What growth is reckoned from. */
export interface GrowthBasis {
  readonly knee: Knee;
  /** The most users that were measured. */
  readonly users: number;
  readonly instances?: number;
  readonly isCpuMeasured: boolean;
}

/** Instances at 70 % of what one carried at the knee, for once, twice, five and ten times the greatest load that was measured. */
export function growthOf(basis: GrowthBasis): Growth {
  const { users, instances } = basis;
  return {
    users,
    ...(instances !== undefined && { instances }),
    rows: MULTIPLES.map((times) => ({
      times,
      users: times * users,
      need: needOf(times, basis),
    })),
  };
}

function needOf(times: number, { knee, users, instances, isCpuMeasured }: GrowthBasis): GrowthNeed {
  if (times > REACH) return { kind: "not measured" };
  if (knee.kind !== "found") return { kind: "unknown", why: "no knee" };
  if (instances === undefined || instances <= 0) return { kind: "unknown", why: "no instances" };
  if (!isCpuMeasured) return { kind: "unknown", why: "no CPU" };
  const [least, most] = knee.between;
  const needed = (carried: number): number =>
    Math.ceil((times * users * instances) / (carried * SHARE));
  return { kind: "instances", count: needed(knee.users), from: needed(most), to: needed(least) };
}
