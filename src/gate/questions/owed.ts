import type { Objective } from "../../model/objective.ts";

/** What a scenario owes, and who asked for it. */
export interface Owed {
  readonly objectives: readonly Objective[];
  readonly from: "config" | "k6 thresholds";
}
