import { readFileSync } from "node:fs";
import { parseAggregation } from "../../../src/model/aggregation.ts";
import { InputError } from "../../../src/model/input-error.ts";
import { read, type Reading } from "../../../src/model/measurement.ts";
import type { Run } from "../../../src/model/run.ts";
import { readSummary } from "../../../src/ingestion/k6/summary.ts";

/** A file that k6 wrote, by version and name. */
export function recordedBytes(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/k6/${name}`, import.meta.url));
}

/** Its text. */
export function recorded(name: string): string {
  return recordedBytes(name).toString("utf8");
}

/** The run of a recorded summary. */
export function recordedRun(name: string): Run {
  return readSummary(recorded(name), name);
}

/** The run of an object written as k6 would write it. */
export function runOf(summary: unknown): Run {
  return readSummary(JSON.stringify(summary, null, 4), "summary.json");
}

/** Asks a run for one indicator as people write it: `http_req_duration p(95)`. */
export function asked(run: Run, indicator: string): Reading {
  const [, metric = "", aggregation = ""] = /^(.*) (\S+)$/u.exec(indicator) ?? [];
  const parsed = parseAggregation(aggregation);
  if (parsed === undefined) throw new Error(`no aggregation in ${indicator}`);
  return read(run.measurements, metric, parsed);
}

/** The number of an indicator, or the word for why there is none. */
export function numberOf(run: Run, indicator: string): number | string {
  const reading = asked(run, indicator);
  return reading.kind === "measured" ? reading.value : reading.why;
}

/** The faults of a text that cannot be read. */
export function faultsOf(text: string, file = "summary.json"): InputError["faults"] {
  try {
    readSummary(text, file);
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
  throw new Error("it was read without a fault");
}

/** The ids of the oddities of a run. */
export function oddityIds(run: Run): readonly string[] {
  return run.oddities.map(({ id }) => id);
}

/** Order of checks by their path. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : 1;

/** Everything that two formats of one run have in common. */
export function numbersIn(run: Run): object {
  return Object.fromEntries(
    [...run.measurements].map(([name, { kind, samples, values, notFinite }]) => [
      name,
      { kind, samples, values: Object.fromEntries(values), notFinite: [...notFinite] },
    ]),
  );
}
