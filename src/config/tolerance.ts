import type { Tolerance } from "../model/config.ts";
import { indicatorKey, indicatorUnit } from "../model/indicator.ts";
import { canonicalMetric } from "../model/metric.ts";
import { nearestNumber, parseDecimal } from "./quantities/decimal.ts";
import { readIndicator } from "./objectives/indicator-name.ts";
import { type KnownMetric, builtInMetric } from "../model/known-metric.ts";
import type { OwnMetrics } from "./objectives/objectives-section.ts";
import type { BaselineFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";
import type { Path } from "./yaml/yaml-path.ts";

/** 5 %, and 0.1 percentage points for ratios: the changes that matter unless the config says otherwise. */
export const DEFAULT_TOLERANCE: Tolerance = {
  relative: 0.05,
  points: 0.001,
  byIndicator: new Map(),
};

type Change = { readonly relative: number } | { readonly points: number };

/**
 * Reads `5%`, or a map with `default`, metrics and indicators. Shares change by percentage points and all else by
 * percent; where the metric is known, the other scale is refused.
 */
export function readTolerance(
  written: BaselineFile["tolerance"],
  own: OwnMetrics,
  reader: SectionReader,
): Tolerance {
  const path = ["baseline", "tolerance"];
  if (written === undefined) return DEFAULT_TOLERANCE;
  if (typeof written === "string") {
    return { ...DEFAULT_TOLERANCE, ...readChange(written, path, reader) };
  }
  const byIndicator = new Map<string, Change>();
  let general: Change | undefined;
  for (const [key, text] of Object.entries(written)) {
    const change = readChange(text, [...path, key], reader);
    if (change === undefined) continue;
    if (key === "default") general = change;
    else addChange(byIndicator, { key, change, path: [...path, key], own }, reader);
  }
  return { ...DEFAULT_TOLERANCE, ...general, byIndicator };
}

interface Entry {
  readonly key: string;
  readonly change: Change;
  readonly path: Path;
  readonly own: OwnMetrics;
}

function addChange(all: Map<string, Change>, entry: Entry, reader: SectionReader): void {
  const { key, change, path, own } = entry;
  const subject = subjectOf(key, own);
  if ("problem" in subject) {
    reader.complain({
      id: "indicator-unreadable",
      place: reader.document.placeOfKey(path),
      ...subject,
    });
  } else if (subject.isShare !== undefined && subject.isShare !== "points" in change) {
    reader.complain({
      id: "tolerance-scale",
      place: reader.document.placeOf(path),
      problem: subject.isShare
        ? `\`${key}\` is a share, and its change is told in percentage points`
        : `\`${key}\` is no share, and its change is told in percent`,
      wayOut: subject.isShare ? "Write for example `0.1 points`." : "Write for example `5%`.",
    });
  } else {
    all.set(subject.name, change);
  }
}

interface Subject {
  readonly name: string;
  /** Absent where the metric is custom, so that only a run can tell. */
  readonly isShare?: boolean;
}

function subjectOf(
  key: string,
  own: OwnMetrics,
): Subject | { readonly problem: string; readonly wayOut: string } {
  const isIndicator = /\s/u.test(key.trim().replace(/^([^{]*)\{.*\}/su, "$1"));
  if (!isIndicator) {
    const name = canonicalMetric(key);
    return { name, ...share(own.get(name) ?? builtInMetric(name)) };
  }
  const reading = readIndicator(key, own);
  if (reading.kind === "faulty") return { problem: reading.problem, wayOut: reading.wayOut };
  const { metric, aggregation } = reading.indicator;
  const known = own.get(metric) ?? builtInMetric(metric);
  const unit = known && indicatorUnit(known.kind, known.unit, aggregation);
  return {
    name: indicatorKey(reading.indicator),
    ...share(known && unit && { kind: known.kind, unit }),
  };
}

function share(metric: KnownMetric | undefined): { readonly isShare?: boolean } {
  return metric === undefined ? {} : { isShare: metric.unit === "ratio" };
}

const CHANGE = /^\s*(?<number>\d+(?:\.\d*)?|\.\d+)\s*(?<scale>%|points?)\s*$/u;

function readChange(
  text: string,
  path: Path,
  { document, complain }: SectionReader,
): Change | undefined {
  const groups = CHANGE.exec(text)?.groups;
  const value = parseDecimal(groups?.["number"] ?? "");
  if (value === undefined) {
    complain({
      id: "tolerance-unreadable",
      place: document.placeOf(path),
      problem: `\`${text}\` is no change`,
      wayOut: "Write a relative change (`5%`), or percentage points for shares (`0.1 points`).",
    });
    return undefined;
  }
  const hundredth = nearestNumber({ ...value, exponent: value.exponent - 2 });
  return groups?.["scale"] === "%" ? { relative: hundredth } : { points: hundredth };
}
