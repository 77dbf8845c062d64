import type { Tag } from "../../../../../model/metric.ts";
import { parseContains, parseKind } from "../../../metric-units.ts";
import { isObject, jsonIn, type JsonObject } from "../../../../json-object.ts";
import type { MetricDeclaration } from "../../collecting/collector.ts";
import { timeOfText } from "../../../../time-text.ts";

/** What a line of k6's JSON output turned out to be. */
export type StrictLine =
  | {
      readonly kind: "point";
      readonly metric: string;
      readonly timeMs: number;
      readonly value: number;
      readonly tags: ReadonlyMap<string, string>;
    }
  | { readonly kind: "metric"; readonly declaration: Omit<MetricDeclaration, "line"> }
  /** Text that k6 or a script printed between the samples. */
  | { readonly kind: "console" }
  | { readonly kind: "refused"; readonly why: string };

/** k6 up to 1.x wrote infinite samples raw, which is no JSON. */
const RAW_INFINITY = /("value":)([+-])Inf([,}])/u;

/** Reads one line that did not look as expected, by a full parser and a check of its shape. */
export function readStrictly(line: string): StrictLine {
  if (!line.trimStart().startsWith('{"')) return { kind: "console" };
  const infinite = RAW_INFINITY.exec(line);
  const parsed = jsonIn(
    infinite === null
      ? line
      : line.replace(
          RAW_INFINITY,
          (_, before, sign, after) => `${before}${sign === "-" ? "-" : ""}1e999${after}`,
        ),
  );
  if (parsed === undefined) return refused("it is not valid JSON");
  if (!isObject(parsed)) return refused("it is not an object");
  if (parsed["type"] === "Point") return point(parsed);
  if (parsed["type"] === "Metric") return metric(parsed);
  if (isLogEntry(parsed)) return { kind: "console" };
  return refused('its "type" is neither "Metric" nor "Point"');
}

/** k6 logs so with `--log-format=json`, which may go where `--out json=-` goes. */
function isLogEntry({ level, msg }: JsonObject): boolean {
  return typeof level === "string" && typeof msg === "string";
}

/** The tags that a JSON text stands for; undefined when it is no object of texts. */
export function tagsOfText(text: string): ReadonlyMap<string, string> | undefined {
  return stringMap(jsonIn(text));
}

/** Whether a JSON text is an object of texts; k6's own metadata is told without reading it. */
export function isTextMap(text: string): boolean {
  return VU_AND_ITERATION.test(text) || tagsOfText(text) !== undefined;
}

const VU_AND_ITERATION = /^\{"iter":"\d+"(?:,"vu":"\d+")?\}$/u;

function point(line: JsonObject): StrictLine {
  const { metric: name, data } = line;
  if (typeof name !== "string" || name === "") return refused('"metric" is not a name');
  if (!isObject(data)) return refused('"data" is not an object');
  const { time, value, tags } = data;
  const timeMs = typeof time === "string" ? timeOfText(time) : Number.NaN;
  if (Number.isNaN(timeMs)) return refused('"data.time" is not an RFC 3339 time');
  if (typeof value !== "number") return refused('"data.value" is not a number');
  const read = tags === null || tags === undefined ? new Map<string, string>() : stringMap(tags);
  if (read === undefined) return refused('"data.tags" is not an object of strings');
  return { kind: "point", metric: name, timeMs, value, tags: read };
}

function metric(line: JsonObject): StrictLine {
  const { metric: name, data } = line;
  if (typeof name !== "string" || name === "") return refused('"metric" is not a name');
  if (!isObject(data)) return refused('"data" is not an object');
  const kind = parseKind(data["type"]);
  const contains = parseContains(data["contains"]);
  if (kind === undefined) return refused('"data.type" is none of counter, gauge, rate, trend');
  if (contains === undefined) return refused('"data.contains" is none of default, time, data');
  return {
    kind: "metric",
    declaration: {
      name,
      kind,
      contains,
      thresholds: listed(data["thresholds"]).flatMap(expressionOf),
      subMetrics: listed(data["submetrics"]).flatMap(tagsOf),
    },
  };
}

/** A threshold is its text, or an object around it when it may abort the run. */
function expressionOf(threshold: unknown): readonly string[] {
  if (typeof threshold === "string") return [threshold];
  const text = isObject(threshold) ? threshold["threshold"] : undefined;
  return typeof text === "string" ? [text] : [];
}

function tagsOf(subMetric: unknown): readonly (readonly Tag[])[] {
  const tags = isObject(subMetric) ? stringMap(subMetric["tags"]) : undefined;
  if (tags === undefined || tags.size === 0) return [];
  return [[...tags].map(([key, value]) => ({ key, value }))];
}

function stringMap(value: unknown): ReadonlyMap<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const map = new Map<string, string>();
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== "string") return undefined;
    map.set(key, text);
  }
  return map;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function refused(why: string): StrictLine {
  return { kind: "refused", why };
}
