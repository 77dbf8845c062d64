import type { BaselineRun, BaselineValue } from "../model/baseline.ts";
import { fieldsOf, needed, type Notes, numberIn, wholeNumberIn, wordIn } from "./located-fields.ts";
import type { Located } from "./located-json.ts";
import { METRIC_KINDS } from "../model/metric.ts";
import { UNITS } from "../model/unit.ts";

/** Reads the values of a run by their indicators. */
export function indicatorsOf(
  located: Located,
  run: string,
  notes: Notes,
): BaselineRun["indicators"] {
  const { values } = fieldsOf(located, `indicators of ${run}`, undefined, notes);
  return Object.fromEntries(
    [...values].map(([key, value]) => [key, valueOf(value, `${key} in ${run}`, notes)]),
  );
}

function valueOf(located: Located, what: string, notes: Notes): BaselineValue {
  const fields = fieldsOf(located, what, KNOWN, notes);
  needed(fields, "value", notes);
  const standardError = numberIn(fields, "standardError", 0, notes);
  const samples = wholeNumberIn(fields, "samples", notes);
  const kind = wordIn(fields, "kind", METRIC_KINDS, notes);
  const unit = wordIn(fields, "unit", UNITS, notes);
  return {
    value: numberIn(fields, "value", -Infinity, notes) ?? 0,
    ...(standardError !== undefined && { standardError }),
    ...(samples !== undefined && { samples }),
    ...(kind !== undefined && { kind }),
    ...(unit !== undefined && { unit }),
  };
}

const KNOWN = ["value", "standardError", "samples", "kind", "unit"];
