import { isObject, type JsonObject } from "../../json-object.ts";
import { pointListIn } from "./point-lists.ts";
import { type Points, pointsOf } from "./points.ts";

/** One answer of Prometheus' HTTP API: series, or why there are none. Times are unix milliseconds. */
export type Answer =
  | {
      readonly kind: "series";
      readonly series: readonly AnsweredSeries[];
      /** Given with partial answers (Thanos, Mimir). */
      readonly warnings: readonly string[];
      /** Series that hold native histograms instead of numbers. */
      readonly histograms: number;
    }
  | { readonly kind: "error"; readonly errorType: string; readonly error: string };

/** The points of one series, and what tells it from the others. */
export interface AnsweredSeries extends Points {
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Reads an answer of `query_range` (matrix) or `query` (vector, scalar), from any server that speaks this API. Undefined for
 * JSON that is none: numbers are texts there (`"1.5"`, `"NaN"`, `"+Inf"`), and a value that is no such text is not guessed.
 */
export function readAnswer(json: unknown): Answer | undefined {
  if (!isObject(json)) return undefined;
  if (json["status"] === "error") {
    const { errorType, error } = json;
    if (typeof errorType !== "string") return undefined;
    return { kind: "error", errorType, error: typeof error === "string" ? error : "" };
  }
  if (json["status"] !== "success" || !isObject(json["data"])) return undefined;
  const read = seriesOf(json["data"]);
  if (read === undefined) return undefined;
  return { kind: "series", ...read, warnings: textsOf(json["warnings"]) };
}

type Read = Pick<Extract<Answer, { readonly kind: "series" }>, "series" | "histograms">;

function seriesOf({ resultType, result }: JsonObject): Read | undefined {
  if (!Array.isArray(result)) return undefined;
  switch (resultType) {
    case "matrix":
      return allOf(result);
    case "vector":
      return allOf(result.map((one: unknown) => (isObject(one) ? inLists(one) : one)));
    case "scalar":
      return allOf([{ metric: {}, values: [result] }]);
    default:
      return undefined;
  }
}

/** An element of a vector has one point where one of a matrix has a list of them. */
function inLists({ metric, value, histogram }: JsonObject): JsonObject {
  return {
    metric,
    ...(value !== undefined && { values: [value] }),
    ...(histogram !== undefined && { histograms: [histogram] }),
  };
}

function allOf(result: readonly unknown[]): Read | undefined {
  const series: AnsweredSeries[] = [];
  let native = 0;
  for (const one of result) {
    if (!isObject(one)) return undefined;
    const labels = labelsOf(one["metric"]);
    const points = one["values"];
    if (labels === undefined) return undefined;
    if (points === undefined && Array.isArray(one["histograms"])) native += 1;
    else {
      const read = pointListIn(one) ?? pointsOf(points);
      if (read === undefined) return undefined;
      series.push({ labels, timesMs: read.timesMs, values: read.values });
    }
  }
  return { series, histograms: native };
}

function labelsOf(metric: unknown): Readonly<Record<string, string>> | undefined {
  if (!isObject(metric)) return undefined;
  const pairs = Object.entries(metric).flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );
  return pairs.length === Object.keys(metric).length ? Object.fromEntries(pairs) : undefined;
}

function textsOf(list: unknown): readonly string[] {
  return Array.isArray(list)
    ? (list as readonly unknown[]).filter((one) => typeof one === "string")
    : [];
}
