import type { Run } from "./run.ts";
import type { Stretch } from "./timeline.ts";

/** When a run was, in unix time; undefined where its files do not tell. */
export function timeOf({
  startMs,
  durationMs,
}: Pick<Run, "startMs" | "durationMs">): Stretch | undefined {
  if (startMs === undefined || durationMs === undefined) return undefined;
  return { fromMs: startMs, toMs: startMs + durationMs };
}

/** A stretch of a run in unix time; of a run that does not say when it began, it stays as it is. */
export function inUnixTime(
  { fromMs, toMs }: Stretch,
  { startMs = 0 }: Pick<Run, "startMs">,
): Stretch {
  return { fromMs: startMs + fromMs, toMs: startMs + toMs };
}
