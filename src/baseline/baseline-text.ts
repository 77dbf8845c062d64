import type { Baseline, BaselineRun, Fingerprint } from "../model/baseline.ts";
import { byTime } from "./add-run.ts";

/**
 * The baseline as it is committed: one line an indicator, scenarios and indicators by code point, runs newest first, numbers
 * as JavaScript prints them (shortest, exact), a line feed at the end. The newest run comes first, so that one is added by
 * new lines alone, and its first and last line are like no other's (id, time): git takes it for one piece, so that two
 * branches which each add a run conflict once, and deleting the marks solves it.
 */
export function baselineText({ schemaVersion, service, scenarios }: Baseline): string {
  const fields = [
    `"schemaVersion": ${schemaVersion}`,
    ...(service === undefined ? [] : [`"service": ${JSON.stringify(service)}`]),
    `"scenarios": ${block(
      "{",
      entries(scenarios).map(([name, { runs }]) => scenarioText(name, runs)),
      "}",
    )}`,
  ];
  return `${block("{", fields, "}")}\n`;
}

function scenarioText(name: string, runs: readonly BaselineRun[]): string {
  const oldestFirst = runs.toSorted(byTime);
  const list = block("[", oldestFirst.toReversed().map(runText), "]");
  return `${JSON.stringify(name)}: ${block("{", [`"runs": ${list}`], "}")}`;
}

function runText({
  id,
  tool,
  commit,
  accepted,
  time,
  environment,
  indicators,
}: BaselineRun): string {
  const values = entries(indicators).map(
    ([key, { value, standardError, samples, kind, unit }]) =>
      `${JSON.stringify(key)}: ${line({ value, standardError, samples, kind, unit })}`,
  );
  const parts = [
    `"tool": ${JSON.stringify(tool)}`,
    ...(accepted === undefined ? [] : [`"accepted": ${JSON.stringify(accepted)}`]),
    `"environment": ${fingerprintText(environment)}`,
    `"indicators": ${block("{", values, "}")}`,
    `"time": ${JSON.stringify(time)}`,
  ];
  const named = line({ id, commit }).slice(0, -1);
  return `${named},\n${parts.map(indented).join(",\n")}}`;
}

function fingerprintText(environment: Fingerprint): string {
  const { users, rate, executor, durationMs, iterations, runner, cores, k6 } = environment;
  const { curve, added } = environment;
  return line({ users, rate, executor, durationMs, iterations, runner, cores, k6 }, [
    ...(curve === undefined ? [] : [`"curve": [${curve.map(finite).join(", ")}]`]),
    ...(added === undefined ? [] : [`"added": ${line(Object.fromEntries(entries(added)))}`]),
  ]);
}

/** A few named values on one line; absent ones are left out, and `more` are written already. */
function line(
  fields: Readonly<Record<string, string | number | undefined>>,
  more: readonly string[] = [],
): string {
  const known = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = typeof value === "number" ? finite(value, name) : JSON.stringify(value);
    return [`${JSON.stringify(name)}: ${text}`];
  });
  return `{${[...known, ...more].join(", ")}}`;
}

/** A number as JSON holds it; one that it cannot hold is refused. */
function finite(value: number, name: number | string): string {
  if (!Number.isFinite(value)) throw new RangeError(`a baseline cannot hold ${name} ${value}`);
  return JSON.stringify(value);
}

function block(open: string, parts: readonly string[], close: string): string {
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map(indented).join(",\n")}\n${close}`;
}

function indented(text: string): string {
  return `  ${text.replaceAll("\n", "\n  ")}`;
}

function entries<Value>(
  record: Readonly<Record<string, Value>>,
): readonly (readonly [string, Value])[] {
  return Object.entries(record).toSorted(([a], [b]) => byCodePoint(a, b));
}

/** By code point, not by the reader's language, so that every machine writes the same file. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? -1) - (right[at]?.codePointAt(0) ?? -1);
}
