import { type Baseline, BASELINE_VERSION, type BaselineRun } from "../model/baseline.ts";
import type { Fault } from "../model/input-error.ts";
import { byTime } from "./add-run.ts";
import { fingerprintOf } from "./decode-fingerprint.ts";
import { indicatorsOf } from "./decode-values.ts";
import { type Fields, fieldsOf, needed, note, type Notes, textIn } from "./located-fields.ts";
import type { Located } from "./located-json.ts";

/** What was understood, and every fault on the way; the baseline is whole only when there are none. */
export interface DecodedBaseline {
  readonly baseline: Baseline;
  readonly faults: readonly Fault[];
}

const UTC_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/u;
const RUN = ["id", "tool", "commit", "accepted", "time", "environment", "indicators"];

/** Turns the JSON of a baseline into the model, strictly: an unknown, doubled or missing name is a fault with its line. */
export function decodeBaseline(root: Located, file: string): DecodedBaseline {
  const notes: Notes = { file, faults: [] };
  const fields = fieldsOf(root, "the baseline", ["schemaVersion", "service", "scenarios"], notes);
  const version = versionOf(fields, notes);
  const service = textIn(fields, "service", notes);
  const scenarios = needed(fields, "scenarios", notes);
  const baseline: Baseline = {
    schemaVersion: BASELINE_VERSION,
    ...(service !== undefined && { service }),
    scenarios: scenarios === undefined ? {} : scenariosOf(scenarios, { notes, version }),
  };
  return { baseline, faults: notes.faults };
}

/** Version 1 had the oldest run first, and knew less of the load and of metrics that are not k6's own. */
function versionOf(fields: Fields, notes: Notes): number {
  const located = needed(fields, "schemaVersion", notes);
  const version = located?.kind === "scalar" ? located.value : undefined;
  if (version === 1 || version === BASELINE_VERSION) return version;
  if (located !== undefined) {
    const problem = `schemaVersion must be a whole number from 1 to ${BASELINE_VERSION}`;
    note(notes, "baseline-malformed", located, problem);
  }
  return BASELINE_VERSION;
}

interface Reading {
  readonly notes: Notes;
  readonly version: number;
}

function scenariosOf(located: Located, { notes, version }: Reading): Baseline["scenarios"] {
  const { values } = fieldsOf(located, "scenarios", undefined, notes);
  return Object.fromEntries(
    [...values].map(([name, value]) => {
      const runs = needed(fieldsOf(value, `scenario ${name}`, ["runs"], notes), "runs", notes);
      return [name, { runs: runs === undefined ? [] : runsOf(runs, name, { notes, version }) }];
    }),
  );
}

function runsOf(
  located: Located,
  scenario: string,
  { notes, version }: Reading,
): readonly BaselineRun[] {
  if (located.kind !== "list") {
    note(notes, "baseline-malformed", located, `runs of scenario ${scenario} must be a list`);
    return [];
  }
  const runs = located.items.map((item, index) =>
    runOf(item, `run ${index + 1} of scenario ${scenario}`, notes),
  );
  noteTwins(runs, located, scenario, notes);
  const oldestFirst = version === 1 ? runs : runs.toReversed();
  return oldestFirst.toSorted(byTime);
}

/** A run id that stands twice names nothing. */
function noteTwins(
  runs: readonly BaselineRun[],
  { items }: Extract<Located, { readonly kind: "list" }>,
  scenario: string,
  notes: Notes,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of runs.entries()) {
    const item = items[index];
    if (item !== undefined && seen.has(id)) {
      const problem = `the run id ${JSON.stringify(id)} stands twice in scenario ${scenario}`;
      note(notes, "baseline-duplicate", item, problem);
    }
    if (id !== "") seen.add(id);
  }
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
