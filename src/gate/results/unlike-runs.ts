import { comparable } from "../../baseline/comparable.ts";
import type { Fingerprint } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import type { Run } from "../../model/run.ts";
import type { BaselineInUse } from "../history/baseline-in-use.ts";
import { fingerprintOf } from "../history/fingerprint.ts";
import { namedService } from "../history/named-service.ts";
import type { ScenarioRuns } from "./scenario-runs.ts";
import type { BaseRuns } from "./side-by-side.ts";

/**
 * Differences in load between runs that are taken together as one: the repeats of a scenario, and each with its base run.
 * How long they took is left out, since they are of one script, and a slow service makes it longer.
 */
export function unlikeRuns(
  scenarios: readonly ScenarioRuns[],
  base?: BaseRuns,
): ReadonlyMap<string, readonly string[]> {
  const found = scenarios.map(({ name, scenario, runs }) => {
    const loadOf = (run: Run): Fingerprint => {
      const { durationMs: _, ...load } = fingerprintOf(run, scenario, {}, undefined);
      return load;
    };
    const first = loadOf(runs[0]);
    const repeats = runs.slice(1).flatMap((run, index) => {
      const differences = comparable(loadOf(run), first);
      return differences.map((difference) => `repeat ${index + 2}: ${difference}`);
    });
    const pairs = (base?.get(name) ?? []).flatMap((run, index) => {
      const differences = comparable(loadOf(runs[index] ?? runs[0]), loadOf(run));
      return differences.map((difference) => `pair ${index + 1}: ${difference}`);
    });
    return [name, [...repeats, ...pairs]] as const;
  });
  return new Map(found.filter(([, differences]) => differences.length > 0));
}

/** The same for runs that are held against a history; a history of another service differs in that alone. */
export function unlikeHistory(
  scenarios: readonly ScenarioRuns[],
  inUse: BaselineInUse,
  config: Config | undefined,
): ReadonlyMap<string, readonly string[]> {
  const then = inUse.kind === "history" ? namedService(inUse.baseline.service) : undefined;
  const now = namedService(config?.service);
  if (then === undefined || now === undefined || then === now) return unlikeRuns(scenarios);
  return new Map(scenarios.map(({ name }) => [name, [`service ${then} → ${now}`]]));
}
