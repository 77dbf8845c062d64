import type { Fingerprint } from "../model/baseline.ts";
import { read } from "../model/measurement.ts";
import type { Run } from "../model/run.ts";
import type { CheckRequest } from "./request.ts";

/**
 * What must be equal for this run to be compared: users and duration as measured, k6's major version where the file
 * says it, and the machine where the CI system or the user names it. What is unknown is left out, never guessed.
 */
export function fingerprintOf(run: Run, machine: CheckRequest["machine"]): Fingerprint {
  const users = greatest(run, "vus_max") ?? greatest(run, "vus");
  const major = run.k6Version?.replace(/^v/u, "").split(".", 1)[0];
  return {
    ...(users !== undefined && { users }),
    ...(run.durationMs !== undefined && { durationMs: run.durationMs }),
    ...(machine.runner !== undefined && { runner: machine.runner }),
    ...(machine.cores !== undefined && { cores: machine.cores }),
    ...(major !== undefined && { k6: major }),
  };
}

function greatest(run: Run, metric: string): number | undefined {
  const reading = read(run.measurements, metric, { kind: "max" });
  return reading.kind === "measured" ? reading.value : undefined;
}
