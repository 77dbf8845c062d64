import { isObject, type JsonObject } from "../../json-object.ts";
import { pointList, pointListIn } from "./point-lists.ts";
import { inOrder, joinedPoints } from "./points.ts";

/**
 * One answer of the pieces of a long window, in order of time: the points of each series one after another, and all warnings.
 * A single piece stays as it came. Undefined where a piece tells of the time of another.
 */
export function joinedAnswers(pieces: readonly unknown[]): unknown {
  const [only, second] = pieces;
  if (second === undefined) return only;
  const parts = new Map<string, JsonObject[]>();
  for (const one of pieces.flatMap(resultOf)) {
    const key = JSON.stringify(one["metric"]);
    const before = parts.get(key);
    if (before === undefined) parts.set(key, [one]);
    else before.push(one);
  }
  const result = [...parts.values()].map(joined);
  if (result.includes(undefined)) return undefined;
  const warnings = [...new Set(pieces.flatMap((piece) => list(piece, "warnings")))];
  return {
    status: "success",
    data: { resultType: "matrix", result },
    ...(warnings.length > 0 && { warnings }),
  };
}

/** One series of its parts. */
function joined(parts: readonly JsonObject[]): JsonObject | undefined {
  const [only = {}, second] = parts;
  if (second === undefined) return only;
  const points = parts.flatMap((part) => pointListIn(part) ?? []);
  if (!inOrder(points)) return undefined;
  const histograms = parts.flatMap((part) => list(part, "histograms"));
  return {
    ...only,
    ...(points.length > 0 && { values: pointList(joinedPoints(points)) }),
    ...(histograms.length > 0 && { histograms }),
  };
}

function resultOf(piece: unknown): readonly JsonObject[] {
  const data = isObject(piece) ? piece["data"] : undefined;
  return list(data, "result").filter(isObject);
}

function list(holder: unknown, key: string): readonly unknown[] {
  const value = isObject(holder) ? holder[key] : undefined;
  return Array.isArray(value) ? value : [];
}
