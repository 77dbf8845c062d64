import type { Run } from "../model/run.ts";
import type { ScenarioKind } from "../model/scenario.ts";
import { quantityText } from "../words/quantity-text.ts";

/** What kind of test a run looks like, why, and whether its load shows it or only its name. */
export interface RecognisedKind {
  readonly kind: ScenarioKind;
  readonly because: string;
  readonly isSure: boolean;
}

/** Users this near their greatest number are at full load. */
const FULL = 0.9;
/** A load that is full for less than half of the run is no level to be judged at. */
const HELD = 0.5;
/** The form's ramp-up climbs for 10 of 14 minutes, its sustained load for 2 of 64. */
const CLIMBING = 0.4;
/** Fewer counts (k6 makes one a second) show no shape. */
const FEWEST_COUNTS = 10;
/** A level that is held this long is held to see what time does. */
const ENDURANCE_MS = 2 * 3_600_000;

const NAMED: readonly (readonly [RegExp, ScenarioKind])[] = [
  [/spike|burst|surge/iu, "spike"],
  [/soak|endur|longev/iu, "endurance"],
  [/ramp|stress|breakpoint|stairs/iu, "ramp-up"],
  [/sustain|steady|constant/iu, "sustained"],
];

/** Recognises the kind of a scenario from the users over time; from its name where no samples tell of time. */
export function recognisedKind(name: string, run: Run): RecognisedKind {
  const users = (run.samples?.timeline.users ?? []).filter((count) => count !== undefined);
  if (users.length < FEWEST_COUNTS) return byName(name, run);
  const peak = Math.max(...users);
  if (run.samples?.phases.some((phase) => phase.name === "spike") === true) {
    const low = run.samples.phases.find((phase) => phase.name === "baseline")?.users?.max;
    const from = low === undefined ? "" : ` from ${quantityText(low, "users")}`;
    const because = `the users jump${from} to ${quantityText(peak, "users")} and come back`;
    return { kind: "spike", because, isSure: true };
  }
  return fromLevel(name, run, { users, peak });
}

function fromLevel(
  name: string,
  run: Run,
  { users, peak }: { readonly users: readonly number[]; readonly peak: number },
): RecognisedKind {
  const isFull = (count: number): boolean => count >= FULL * peak;
  const climb = users.findIndex(isFull) / users.length;
  if (climb >= CLIMBING) {
    const because = `the users climb to ${quantityText(peak, "users")} over ${share(climb)} of the run`;
    return { kind: "ramp-up", because, isSure: true };
  }
  const held = users.filter(isFull).length / users.length;
  if (held < HELD) {
    const because = `the users come and go: this is none of the four shapes that the report knows`;
    return { kind: "other", because, isSure: false };
  }
  const because = `about ${quantityText(peak, "users")} users for ${share(held)} of the run`;
  return { kind: isLong(name, run) ? "endurance" : "sustained", because, isSure: true };
}

function isLong(name: string, { durationMs = 0 }: Run): boolean {
  return durationMs >= ENDURANCE_MS || kindNamed(name) === "endurance";
}

function byName(name: string, run: Run): RecognisedKind {
  const kind = kindNamed(name);
  const blind =
    run.samples === undefined
      ? "a summary does not tell the load over time; samples (k6 --out json=FILE) would"
      : "the run is too short to show its load";
  return kind === undefined
    ? { kind: "other", because: `not recognised: ${blind}`, isSure: false }
    : { kind, because: `by its name; ${blind}`, isSure: false };
}

function kindNamed(name: string): ScenarioKind | undefined {
  return NAMED.find(([pattern]) => pattern.test(name))?.[1];
}

function share(part: number): string {
  return `${Math.round(100 * part)} %`;
}
