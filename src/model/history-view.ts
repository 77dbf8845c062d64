import type { Unit } from "./unit.ts";

/** What the baseline knows of one indicator, and how sharply a gate with it sees. */
export interface HistoryView {
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
  /** `number` for a custom metric, whose unit the baseline does not say. */
  readonly unit: Unit;
  /** One value a run, oldest first. */
  readonly values: readonly number[];
  readonly scale: "percent" | "points";
  /** Run-to-run standard deviation that the gate reckons with, pooled over indicators of its kind. */
  readonly noise: number;
  /** The smallest worsening that one new run would show four times out of five. */
  readonly noticeable: number;
  /** Where the level last shifted: id of the first run after it; older runs are left out of comparisons. */
  readonly shiftedAt?: string;
}
