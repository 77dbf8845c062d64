import { InputError } from "../../model/input-error.ts";

/** k6 makes some thirty metrics, and a script declares its own before the run begins. */
export const MOST_METRICS = 3000;

/** More metrics than any run has: a report of them would have no end, and nobody would read it. */
export function tooManyMetrics(file: string): InputError {
  return new InputError([
    {
      id: "too-many-metrics",
      place: { file },
      problem: `the file holds more than ${MOST_METRICS} metrics and sub-metrics`,
      wayOut:
        "Tell requests apart by tags and not by metrics of their own, and set thresholds on those that matter.",
    },
  ]);
}
