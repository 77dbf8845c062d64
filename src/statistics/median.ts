import { ascending } from "./ascending.ts";
import { quantile } from "./quantile.ts";

/** The middle value, or the middle of the two middle ones. Refuses an empty list and what is not finite. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  if (sorted === undefined) throw new RangeError("the median of no values, or of no numbers");
  return quantile(sorted, 0.5);
}
