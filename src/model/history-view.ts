import type { Unit } from "./unit.ts";

/** What the baseline knows of one indicator, and how sharply a gate with it sees. */
export interface HistoryView {
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
  /** `number` for a custom metric, whose unit the baseline does not say. */
  readonly unit: Unit;
  /** One value a comparable run, oldest first. */
  readonly values: readonly number[];
  /** The values since the level last shifted: those that a new run is held against. */
  readonly latest: readonly number[];
  /** Whether a worsening may fail a gate with this config. */
  readonly gated: boolean;
  /** Runs of the scenario that differ from the newest in what must be equal, and are left out. */
  readonly unlike: number;
  /** How sharply a gate sees the indicator; absent where nothing is compared. */
  readonly sight?: {
    readonly scale: "percent" | "points";
    /** Run-to-run standard deviation that the gate reckons with, pooled over indicators of its kind. */
    readonly noise: number;
    /** The smallest worsening that one new run would show four times out of five. */
    readonly noticeable: number;
  };
  /** Why nothing is compared, in words. */
  readonly notCompared?: string;
  /** Where the level last shifted: id of the first run after it; older runs are left out of comparisons. */
  readonly shiftedAt?: string;
}
