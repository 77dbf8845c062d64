import type { BaselinePlan, Tolerance } from "../model/config.ts";
import { indicatorKey, indicatorUnit } from "../model/indicator.ts";
import { canonicalMetric } from "../model/metric.ts";
import { nearestNumber, parseDecimal } from "./decimal.ts";
import { parseIndicator } from "./indicator-name.ts";
import { builtInMetric } from "./metric-names.ts";
import type { BaselineFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";
import type { Path } from "./yaml-path.ts";

const DEFAULT_FILE = "plimsoll.baseline.json";
const DEFAULT_KEEP = 10;
/** 5 %, and 0.1 percentage points for ratios: docs/judging.md. */
const DEFAULT_TOLERANCE = { relative: 0.05, points: 0.001 } as const;

/** Reads how the baseline is used, with the defaults filled in. */
export function readBaselinePlan(
  written: BaselineFile | undefined,
  reader: SectionReader,
): BaselinePlan {
  const compare = written?.compare?.flatMap((text, index) => indicatorIn(text, index, reader));
  return {
    file: written?.file ?? DEFAULT_FILE,
    named: written?.file !== undefined,
    keep: written?.keep ?? DEFAULT_KEEP,
    tolerance: readTolerances(written?.tolerance, reader),
    ...(compare !== undefined && { compare }),
  };
}

function indicatorIn(
  text: string,
  index: number,
  { document, complain }: SectionReader,
): readonly string[] {
  const indicator = parseIndicator(text);
  if (indicator !== undefined) return [indicatorKey(indicator)];
  complain({
    id: "indicator-unreadable",
    place: document.placeOf(["baseline", "compare", index]),
    problem: `\`${text}\` is no indicator; expected a metric and an aggregation`,
    wayOut: "Write for example `http_req_duration p(95)`.",
  });
  return [];
}

type Change = { readonly relative: number } | { readonly points: number };

function readTolerances(written: BaselineFile["tolerance"], reader: SectionReader): Tolerance {
  const path = ["baseline", "tolerance"];
  if (written === undefined) return { ...DEFAULT_TOLERANCE, byIndicator: new Map() };
  if (typeof written === "string") {
    return { ...DEFAULT_TOLERANCE, ...readChange(written, path, reader), byIndicator: new Map() };
  }
  const general = Object.hasOwn(written, "default") ? (written["default"] ?? "") : undefined;
  const byIndicator = Object.entries(written)
    .filter(([key]) => key !== "default")
    .flatMap(([key, text]) => toleranceOf(key, text, [...path, key], reader));
  return {
    ...DEFAULT_TOLERANCE,
    ...(general !== undefined && readChange(general, [...path, "default"], reader)),
    byIndicator: new Map(byIndicator),
  };
}

function toleranceOf(
  key: string,
  text: string,
  path: Path,
  reader: SectionReader,
): readonly (readonly [string, Change])[] {
  const change = readChange(text, path, reader);
  if (change === undefined) return [];
  const indicator = parseIndicator(key);
  const name = indicator === undefined ? canonicalMetric(key) : indicatorKey(indicator);
  const metric = builtInMetric(indicator?.metric ?? name);
  if (metric === undefined) return [[name, change]];
  const aggregation = indicator?.aggregation;
  const unit =
    aggregation === undefined ? metric.unit : indicatorUnit(metric.kind, metric.unit, aggregation);
  const share = unit === "ratio";
  if (share === "points" in change) return [[name, change]];
  reader.complain({
    id: "tolerance-scale",
    place: reader.document.placeOf(path),
    problem: share
      ? `${key} is a share; its change is told in percentage points, not in percent of itself`
      : `${key} is no share; its change is told in percent`,
    wayOut: share ? "Write for example `0.1 points`." : "Write for example `5%`.",
  });
  return [];
}

const CHANGE = /^\s*(?<number>\+?(?:\d+\.?\d*|\.\d+))\s*(?<scale>%|points?)\s*$/u;

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
