import type { BaselinePlan } from "../model/config.ts";
import { indicatorKey } from "../model/indicator.ts";
import { readIndicator } from "./objectives/indicator-name.ts";
import type { OwnMetrics } from "./objectives/objectives-section.ts";
import type { BaselineFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";
import { DEFAULT_TOLERANCE, readTolerance } from "./tolerance.ts";

/** How the baseline is used where no config says otherwise: ten runs of each scenario are kept. */
export const DEFAULT_BASELINE_PLAN: BaselinePlan = {
  file: "plimsoll.baseline.json",
  keep: 10,
  tolerance: DEFAULT_TOLERANCE,
};

/** Reads how the baseline is used, with the defaults filled in. */
export function readBaselinePlan(
  written: BaselineFile | undefined,
  own: OwnMetrics,
  reader: SectionReader,
): BaselinePlan {
  const { tolerance, compare, environment } = written ?? {};
  return {
    file: written?.file ?? DEFAULT_BASELINE_PLAN.file,
    keep: written?.keep ?? DEFAULT_BASELINE_PLAN.keep,
    tolerance: readTolerance(tolerance, own, reader),
    ...(environment !== undefined && { environment }),
    ...(compare !== undefined && { compare: readCompared(compare, own, reader) }),
  };
}

function readCompared(
  compare: readonly string[],
  own: OwnMetrics,
  { document, complain }: SectionReader,
): readonly string[] {
  const keys = compare.flatMap((text, index) => {
    const reading = readIndicator(text, own);
    if (reading.kind === "read") return [indicatorKey(reading.indicator)];
    const { problem, wayOut } = reading;
    const place = document.placeOf(["baseline", "compare", index]);
    complain({ id: "indicator-unreadable", place, problem, wayOut });
    return [];
  });
  return [...new Set(keys)];
}
