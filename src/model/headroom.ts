import { type Comparator, sideOf } from "./objective.ts";
import type { Unit } from "./unit.ts";

/**
 * The share of the limit that is left: 0.1 when a value of 90 stands under a limit of 100; negative when missed.
 * For a floor under a ratio (`checks rate > 99%`) it is the share of the *allowed failures* that is left, since no ratio can
 * rise 10 % above 99 %. Undefined where there is no such share: a limit of zero, a floor of 100 %, an equality.
 */
export function headroom(
  { comparator, limit }: { readonly comparator: Comparator; readonly limit: number },
  value: number,
  unit: Unit,
): number | undefined {
  const side = sideOf(comparator);
  if (!Number.isFinite(value) || side === "equality") return undefined;
  const scale = side === "floor" && unit === "ratio" ? 1 - limit : Math.abs(limit);
  if (!(scale > 0 && Number.isFinite(scale))) return undefined;
  return (side === "ceiling" ? limit - value : value - limit) / scale;
}
