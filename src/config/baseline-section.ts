import type { BaselinePlan } from "../model/config.ts";
import { indicatorKey } from "../model/indicator.ts";
import { readIndicator } from "./objectives/indicator-name.ts";
import type { OwnMetrics } from "./objectives/objectives-section.ts";
import type { BaselineFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";
import { readTolerance } from "./tolerance.ts";

const DEFAULT_FILE = "plimsoll.baseline.json";
const DEFAULT_KEEP = 10;

/** Reads how the baseline is used, with the defaults filled in. */
export function readBaselinePlan(
  written: BaselineFile | undefined,
  own: OwnMetrics,
  reader: SectionReader,
): BaselinePlan {
  const { file, keep = DEFAULT_KEEP, tolerance, compare, environment } = written ?? {};
  return {
    file: file ?? DEFAULT_FILE,
    named: file !== undefined,
    keep,
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
