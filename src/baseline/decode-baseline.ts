import type { Baseline, BaselineRun, BaselineValue, Fingerprint } from "../model/baseline.ts";
import type { Fault } from "../model/input-error.ts";
import {
  fieldsOf,
  type Fields,
  needed,
  note,
  type Notes,
  numberIn,
  textIn,
  wholeNumberIn,
} from "./located-fields.ts";
import type { Located } from "./located-json.ts";

/** What was understood, and every fault on the way; the baseline is whole only when there are none. */
export interface DecodedBaseline {
  readonly baseline: Baseline;
  readonly faults: readonly Fault[];
}

const UTC_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;
const RUN = ["id", "tool", "commit", "accepted", "time", "environment", "indicators"];

/** Turns the JSON of a baseline into the model, strictly: an unknown, doubled or missing name is a fault with its line. */
export function decodeBaseline(root: Located, file: string): DecodedBaseline {
  const notes: Notes = { file, faults: [] };
  const fields = fieldsOf(root, "the baseline", ["schemaVersion", "service", "scenarios"], notes);
  const version = needed(fields, "schemaVersion", notes);
  if (version !== undefined && !(version.kind === "scalar" && version.value === 1)) {
    note(notes, "baseline-malformed", version, "schemaVersion must be 1");
  }
  const service = textIn(fields, "service", notes);
  const scenarios = needed(fields, "scenarios", notes);
  const baseline: Baseline = {
    schemaVersion: 1,
    ...(service !== undefined && { service }),
    scenarios: scenarios === undefined ? {} : scenariosOf(scenarios, notes),
  };
  return { baseline, faults: notes.faults };
}

function scenariosOf(located: Located, notes: Notes): Baseline["scenarios"] {
  const { values } = fieldsOf(located, "scenarios", undefined, notes);
  return Object.fromEntries(
    [...values].map(([name, value]) => {
      const runs = needed(fieldsOf(value, `scenario ${name}`, ["runs"], notes), "runs", notes);
      return [name, { runs: runs === undefined ? [] : runsOf(runs, name, notes) }];
    }),
  );
}

function runsOf(located: Located, scenario: string, notes: Notes): readonly BaselineRun[] {
  if (located.kind !== "list") {
    note(notes, "baseline-malformed", located, `runs of scenario ${scenario} must be a list`);
    return [];
  }
  const seen = new Set<string>();
  return located.items.map((item, index) => {
    const run = runOf(item, `run ${index + 1} of scenario ${scenario}`, notes);
    if (seen.has(run.id)) {
      const problem = `the run id ${JSON.stringify(run.id)} stands twice in scenario ${scenario}`;
      note(notes, "baseline-duplicate", item, problem);
    }
    if (run.id !== "") seen.add(run.id);
    return run;
  });
}

function runOf(located: Located, what: string, notes: Notes): BaselineRun {
  const fields = fieldsOf(located, what, RUN, notes);
  const commit = textIn(fields, "commit", notes);
  const accepted = textIn(fields, "accepted", notes);
  const environment = needed(fields, "environment", notes);
  const indicators = needed(fields, "indicators", notes);
  return {
    id: ownText(fields, "id", notes),
    ...(commit !== undefined && { commit }),
    time: timeOf(fields, notes),
    tool: ownText(fields, "tool", notes),
    ...(accepted !== undefined && { accepted }),
    environment: environment === undefined ? {} : fingerprintOf(environment, what, notes),
    indicators: indicators === undefined ? {} : indicatorsOf(indicators, what, notes),
  };
}

function ownText(fields: Fields, name: string, notes: Notes): string {
  return needed(fields, name, notes) === undefined ? "" : (textIn(fields, name, notes) ?? "");
}

function timeOf(fields: Fields, notes: Notes): string {
  const time = ownText(fields, "time", notes);
  const located = fields.values.get("time");
  if (located !== undefined && time !== "" && !UTC_TIME.test(time)) {
    const problem = `time of ${fields.what} must be UTC like 2026-11-24T08:30:00Z, and is ${JSON.stringify(time)}`;
    note(notes, "baseline-malformed", located, problem);
  }
  return time;
}

function fingerprintOf(located: Located, run: string, notes: Notes): Fingerprint {
  const known = ["users", "durationMs", "runner", "cores", "k6"];
  const fields = fieldsOf(located, `environment of ${run}`, known, notes);
  const users = numberIn(fields, "users", 0, notes);
  const durationMs = numberIn(fields, "durationMs", 0, notes);
  const runner = textIn(fields, "runner", notes);
  const cores = numberIn(fields, "cores", 0, notes);
  const k6 = textIn(fields, "k6", notes);
  return {
    ...(users !== undefined && { users }),
    ...(durationMs !== undefined && { durationMs }),
    ...(runner !== undefined && { runner }),
    ...(cores !== undefined && { cores }),
    ...(k6 !== undefined && { k6 }),
  };
}

function indicatorsOf(located: Located, run: string, notes: Notes): BaselineRun["indicators"] {
  const { values } = fieldsOf(located, `indicators of ${run}`, undefined, notes);
  return Object.fromEntries(
    [...values].map(([key, value]) => [key, valueOf(value, `${key} in ${run}`, notes)]),
  );
}

function valueOf(located: Located, what: string, notes: Notes): BaselineValue {
  const fields = fieldsOf(located, what, ["value", "standardError", "samples"], notes);
  needed(fields, "value", notes);
  const standardError = numberIn(fields, "standardError", 0, notes);
  const samples = wholeNumberIn(fields, "samples", notes);
  return {
    value: numberIn(fields, "value", -Infinity, notes) ?? 0,
    ...(standardError !== undefined && { standardError }),
    ...(samples !== undefined && { samples }),
  };
}
