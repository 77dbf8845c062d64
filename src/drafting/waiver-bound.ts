import { sideOf } from "../model/objective.ts";
import type { Unit } from "../model/unit.ts";
import { proposedLevel } from "../report/figures/proposed-level.ts";
import { type Asked, objectiveText } from "./limit-text.ts";

/** What a floor may sink to below the value that was measured. */
const KEPT = 0.8;

/** How far a missed objective is waived, `< 1.5s`: the value with headroom. Undefined where no such number bounds anything. */
export function waiverBound(asked: Asked, value: number, unit: Unit): string | undefined {
  const { comparator } = asked;
  const side = sideOf(comparator);
  if (side === "equality" || value <= 0) return undefined;
  const limit = side === "ceiling" ? proposedLevel(value) : floorBelow(value, unit);
  if (unit === "ratio" && (limit >= 1 || limit <= 0)) return undefined;
  const text = objectiveText({ ...asked, limit }, unit);
  return text.slice(text.indexOf(comparator));
}

function floorBelow(value: number, unit: Unit): number {
  if (unit !== "ratio") return Number((KEPT * value).toPrecision(2));
  return value >= 1 ? 0 : Number((1 - proposedLevel(1 - value)).toPrecision(12));
}
