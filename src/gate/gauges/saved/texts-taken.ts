import type { Exposition } from "../../../ingestion/prometheus/metrics-text/exposition.ts";
import type { Fault } from "../../../model/input-error.ts";
import type { Oddity, Run } from "../../../model/run.ts";
import type { Stretch } from "../../../model/timeline.ts";
import { code } from "../../../words/code.ts";
import { isoTime } from "../../iso-time.ts";

/** A text may be taken this much before a run or after it, and its counters are still those of the run. */
const BESIDE_MS = 600_000;
/** Clocks of two machines may be apart by this much. */
const CLOCKS_APART_MS = 5000;

type Taken =
  | {
      readonly taken: Stretch;
      /** The run between them. */
      readonly run: Stretch;
      readonly oddities: readonly Oddity[];
    }
  | { readonly fault: Fault };

/**
 * When two texts of `/metrics` were taken. Where they tell it themselves, they must hold the run between them; where they do not, the
 * start and the end of the run are assumed, and that is said.
 */
export function takenWhen(before: Exposition, after: Exposition, run: Run, file: string): Taken {
  const { startMs, durationMs } = run;
  if (before.atMs === undefined || after.atMs === undefined) return assumed(run, file);
  const told = { fromMs: before.atMs, toMs: after.atMs };
  if (told.toMs <= told.fromMs) return { fault: wrongOrder(file) };
  if (startMs === undefined || durationMs === undefined)
    return { taken: told, run: told, oddities: [] };
  const endMs = startMs + durationMs;
  const holdsRun = told.fromMs <= startMs + CLOCKS_APART_MS && told.toMs >= endMs - CLOCKS_APART_MS;
  const isNear = told.fromMs >= startMs - BESIDE_MS && told.toMs <= endMs + BESIDE_MS;
  if (!holdsRun || !isNear) return { fault: otherTime(file, told, run) };
  return { taken: told, run: { fromMs: startMs, toMs: endMs }, oddities: [] };
}

function assumed({ startMs = 0, durationMs }: Run, file: string): Taken {
  if (durationMs === undefined) return { fault: timeless(file) };
  const text = `The texts of ${code("/metrics")} do not say when they were taken; the start and the end of the run are assumed. A first line ${code("# scraped 2026-11-24T12:00:00Z")} tells it.`;
  const run = { fromMs: startMs, toMs: startMs + durationMs };
  return {
    taken: run,
    run,
    oddities: [{ id: "prometheus-time-assumed", text, isNote: true }],
  };
}

function wrongOrder(file: string): Fault {
  return {
    id: "prometheus-metrics-text",
    place: { file },
    problem: "the text after the run was taken before the one before it",
    wayOut: "Compare the times in the texts (`# scraped …`) with their names.",
  };
}

function otherTime(
  file: string,
  { fromMs, toMs }: Stretch,
  { startMs = 0, durationMs = 0 }: Run,
): Fault {
  return {
    id: "prometheus-metrics-text",
    place: { file },
    problem: `the texts of /metrics were taken at ${isoTime(fromMs)} and ${isoTime(toMs)}, and the run was from ${isoTime(startMs)} to ${isoTime(startMs + durationMs)}`,
    wayOut:
      "Save `/metrics` right before the run and right after it; compare the clocks of the machines.",
  };
}

function timeless(file: string): Fault {
  return {
    id: "prometheus-metrics-text",
    place: { file },
    problem: "nothing tells when the texts of /metrics were taken, nor how long the run was",
    wayOut: "Give both texts a first line `# scraped 2026-11-24T12:00:00Z`.",
  };
}
