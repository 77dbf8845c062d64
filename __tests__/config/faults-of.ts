import { readConfig } from "../../src/config/read-config.ts";
import type { Fault } from "../../src/model/input-error.ts";
import { InputError } from "../../src/model/input-error.ts";

/** The faults of a config, in order; none when it can be read. */
export function faultsOf(text: string): readonly Fault[] {
  try {
    readConfig(text, "plimsoll.yml");
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}

/** Each fault as a person meets it: `2:1 unknown-key: problem | way out`. */
export function tellFaults(text: string): readonly string[] {
  return faultsOf(text).map(
    ({ id, place, problem, wayOut }) =>
      `${place?.line}:${place?.column} ${id}: ${problem} | ${wayOut}`,
  );
}
