import type { Ascending } from "./ascending.ts";

/**
 * The q-quantile by linear interpolation between closest ranks (R-7 of Hyndman & Fan 1996), the estimator that k6 uses
 * and in k6's order of operations, so that a report and the k6 console never disagree. `q` lies in [0, 1].
 */
export function quantile(values: Ascending, q: number): number {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`not a quantile: ${q}`);
  const rank = q * (values.length - 1);
  const below = values[Math.floor(rank)] ?? values[0];
  const above = values[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}
