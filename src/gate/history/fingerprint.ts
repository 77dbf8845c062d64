import type { Fingerprint } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import { read } from "../../model/measurement.ts";
import type { Run } from "../../model/run.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Timeline } from "../../model/timeline.ts";
import type { CheckRequest } from "../request.ts";

const TENTHS = 10;

/**
 * What must be equal for a run to be compared: the load as measured and as the config plans it, k6's major version where the
 * file says it, the machine where the CI system or the user names it, and what the user adds. What is unknown is left out,
 * never guessed.
 */
export function fingerprintOf(
  run: Run,
  scenario: Scenario | undefined,
  machine: CheckRequest["machine"],
  plan: Pick<Config["baseline"], "environment"> | undefined,
): Fingerprint {
  const { rate, executor } = scenario?.load ?? {};
  const major = run.k6Version?.replace(/^v/u, "").split(".", 1)[0];
  const added = { ...plan?.environment, ...machine.added };
  return known({
    ...loadOf(run, rate),
    rate,
    executor,
    durationMs: run.durationMs,
    runner: machine.runner,
    cores: machine.cores,
    k6: major,
    added: Object.keys(added).length > 0 ? added : undefined,
  });
}

type Partly = { readonly [part in keyof Fingerprint]?: Fingerprint[part] | undefined };

/** Only what is known. */
function known(parts: Partly): Fingerprint {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/**
 * The load as measured. k6 makes its users ready before the run; where an arrival rate called for more on the way, a slow
 * service did that, so only the first ones are the load, and their curve is none of it.
 */
function loadOf(run: Run, rate: number | undefined): Fingerprint {
  const ready = valueOf(run, "vus_max", "min");
  const users = ready ?? valueOf(run, "vus_max", "max") ?? valueOf(run, "vus", "max");
  const isPlanned = rate === undefined && ready === valueOf(run, "vus_max", "max");
  const curve = isPlanned && run.samples ? curveOf(run.samples.timeline) : undefined;
  return known({ users, curve, iterations: valueOf(run, "iterations", "count") });
}

function valueOf(run: Run, metric: string, kind: "min" | "max" | "count"): number | undefined {
  const reading = read(run.measurements, metric, { kind });
  return reading.kind === "measured" ? reading.value : undefined;
}

/** The mean of the users in each tenth of the run, to a tenth of a user; undefined where a tenth saw no count of them. */
function curveOf({ users }: Timeline): readonly number[] | undefined {
  const tenths = Array.from({ length: TENTHS }, (_, tenth) => {
    const [from, to] = [tenth, tenth + 1].map((edge) => Math.round((edge * users.length) / TENTHS));
    const counted = users.slice(from, to).filter((count) => count !== undefined);
    return counted.reduce((sum, count) => sum + count, 0) / counted.length;
  });
  if (tenths.some((mean) => !Number.isFinite(mean))) return undefined;
  return tenths.map((mean) => Math.round(10 * mean) / 10);
}
