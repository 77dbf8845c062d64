import { isObject } from "../../json-object.ts";

const SAMPLE_LINE = /^\{"(?:type":"(?:Metric|Point)"|metric":"[^"]*","type":"Point")/mu;

/** Whether a text holds the lines of `--out json`, be it among the console's lines. */
export function isNdjsonSamples(text: string): boolean {
  return SAMPLE_LINE.test(text) || linesOf(text).some((line) => recordIn(line) !== undefined);
}

/** The values of the tag `scenario` in whole lines, in order of name. */
export function ndjsonScenarios(text: string): readonly string[] {
  const found = linesOf(text).flatMap((line) => {
    const data = recordIn(line)?.["data"];
    const tags = isObject(data) ? data["tags"] : undefined;
    const scenario = isObject(tags) ? tags["scenario"] : undefined;
    return typeof scenario === "string" && scenario !== "" ? [scenario] : [];
  });
  return [...new Set(found)].toSorted();
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.startsWith('{"'));
}

function recordIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const known = isObject(value) && (value["type"] === "Point" || value["type"] === "Metric");
    return known ? value : undefined;
  } catch {
    return undefined;
  }
}
