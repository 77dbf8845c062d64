import { aggregationText } from "../../model/aggregation.ts";
import type { IndicatorName } from "../../model/indicator.ts";
import { type Objective, sideOf } from "../../model/objective.ts";
import { EVERY_INDICATOR, type WaiverBound } from "../../model/waiver.ts";
import { metricMisfit } from "../objectives/metric-fit.ts";
import { builtInMetric } from "../../model/known-metric.ts";
import type { OwnMetrics } from "../objectives/objectives-section.ts";
import type { SectionReader } from "../section-reader.ts";
import { readThreshold } from "../objectives/threshold.ts";
import type { Path } from "../yaml/yaml-path.ts";

/** Whose bound is read, and where it stands. */
interface BoundSubject {
  readonly indicator: IndicatorName | typeof EVERY_INDICATOR;
  readonly path: Path;
  readonly own: OwnMetrics;
}

/** Reads how far a waived indicator may go, `< 6s`, in the units that its metric has. */
export function readBound(
  written: string | undefined,
  { indicator, path, own }: BoundSubject,
  { document, complain }: SectionReader,
): WaiverBound | undefined {
  if (written === undefined) return undefined;
  const text = written.trim();
  const place = document.placeOf(path);
  const faulty = (problem: string, wayOut: string): undefined => {
    complain({ id: "waiver-bound", place, problem: `\`${text}\`: ${problem}`, wayOut });
    return undefined;
  };
  if (indicator === EVERY_INDICATOR) {
    return faulty("indicators of all units have no bound in common", "Name the one indicator.");
  }
  const reading = readThreshold(`${aggregationText(indicator.aggregation)} ${text}`);
  if (reading.kind === "faulty" || sideOf(reading.comparator) === "equality") {
    return faulty("it is no bound", "Write one of < <= > >= and a limit: `< 6s`.");
  }
  const { metric } = indicator;
  const known = own.get(metric) ?? builtInMetric(metric);
  const limitText = text.replace(/^[<>=]+\s*/u, "");
  const misfit = metricMisfit({ metric, known, threshold: reading, limitText });
  if (misfit !== undefined) return faulty(misfit.problem, misfit.wayOut);
  return { comparator: reading.comparator, limit: reading.limit, text };
}

/** Whether some value misses the objective and is still within the bound: else the bound waives nothing. */
export function loosens(bound: WaiverBound, objective: Objective): boolean {
  const side = sideOf(bound.comparator);
  if (side !== sideOf(objective.comparator)) return false;
  return side === "ceiling" ? bound.limit > objective.limit : bound.limit < objective.limit;
}
