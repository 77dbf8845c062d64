import { readFileSync } from "node:fs";
import type { Timeline } from "../../src/model/timeline.ts";
import { aTimeline } from "./a-timeline.ts";

/** A recorded run by the second: 40 to 160 to 40 users, three times, against a service whose database pool holds three. */
interface RecordedSpike {
  readonly users: readonly (number | null)[];
  readonly failures: readonly number[];
  readonly durationsMs: readonly (readonly number[])[];
}

/** The recorded run as a timeline. */
export function aRecordedSpike(): Timeline {
  const file = "__tests__/fixtures/shapes/spike-on-a-small-pool.json";
  const recorded = JSON.parse(readFileSync(file, "utf8")) as RecordedSpike;
  return aTimeline(
    recorded.users.map((count) => count ?? undefined),
    recorded.durationsMs.flatMap((durations, second) =>
      durations.map((durationMs, index) => ({
        atMs: second * 1000,
        durationMs,
        failed: index < (recorded.failures[second] ?? 0),
      })),
    ),
  );
}
