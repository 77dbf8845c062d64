import type { Comparison, Evidence } from "./comparison.ts";

/** The two one-sided probabilities by direction; a quantity without a better side keeps one, two-sided. */
export function sided(
  direction: Comparison["direction"],
  upward: number,
  downward: number,
): Pick<Evidence, "worse" | "better"> {
  if (direction === "lower-is-better") return { worse: upward, better: downward };
  if (direction === "higher-is-better") return { worse: downward, better: upward };
  return { worse: Math.min(1, 2 * Math.min(upward, downward)), better: 1 };
}

/** On which side of the tolerance a printed change lies. */
export function beyond(
  direction: Comparison["direction"],
  change: number,
  tolerance: number,
): Evidence["beyond"] {
  if (Math.abs(change) <= tolerance || direction === "undirected") return "within";
  return change > 0 === (direction === "lower-is-better") ? "worse" : "better";
}
