import { isObject } from "../../json-object.ts";
import { isPointList, type PointList } from "./point-lists.ts";

/** The text of an answer whose points were read, as the HTTP API writes it. */
export function answerText(json: unknown): string {
  if (isPointList(json)) return pointsText(json);
  if (Array.isArray(json)) return `[${json.map(answerText).join(",")}]`;
  if (!isObject(json)) return JSON.stringify(json);
  const members = Object.entries(json).map(
    ([key, value]) => `${JSON.stringify(key)}:${answerText(value)}`,
  );
  return `{${members.join(",")}}`;
}

/** Prometheus and all that speak its language count milliseconds, and write them as seconds. */
function pointsText({ timesMs, values }: PointList): string {
  const points = timesMs.map(
    (atMs, index) => `[${Math.round(atMs) / 1000},"${numberText(values[index] ?? Number.NaN)}"]`,
  );
  return `[${points.join(",")}]`;
}

function numberText(value: number): string {
  if (Number.isFinite(value) || Number.isNaN(value)) return String(value);
  return value > 0 ? "+Inf" : "-Inf";
}
