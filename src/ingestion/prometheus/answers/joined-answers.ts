import { isObject, type JsonObject } from "../../json-object.ts";

/**
 * One answer of the pieces of a long window, in order of time: the points of each series one after another, and all warnings.
 * A single piece stays as it came.
 */
export function joinedAnswers(pieces: readonly unknown[]): unknown {
  const [only, second] = pieces;
  if (second === undefined) return only;
  const series = new Map<string, JsonObject>();
  for (const one of pieces.flatMap(resultOf)) {
    const key = JSON.stringify(one["metric"]);
    const before = series.get(key);
    series.set(key, before === undefined ? one : appended(before, one));
  }
  const warnings = [...new Set(pieces.flatMap((piece) => list(piece, "warnings")))];
  return {
    status: "success",
    data: { resultType: "matrix", result: [...series.values()] },
    ...(warnings.length > 0 && { warnings }),
  };
}

function appended(before: JsonObject, next: JsonObject): JsonObject {
  const keys = ["values", "histograms"].filter((key) => key in before || key in next);
  const joined = keys.map((key) => [key, [...list(before, key), ...list(next, key)]] as const);
  return { ...before, ...Object.fromEntries(joined) };
}

function resultOf(piece: unknown): readonly JsonObject[] {
  const data = isObject(piece) ? piece["data"] : undefined;
  return list(data, "result").filter(isObject);
}

function list(holder: unknown, key: string): readonly unknown[] {
  const value = isObject(holder) ? holder[key] : undefined;
  return Array.isArray(value) ? value : [];
}
