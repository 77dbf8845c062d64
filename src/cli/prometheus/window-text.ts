import type { Stretch } from "../../model/timeline.ts";

/**
 * Reads `2026-11-23T18:14:13Z..2026-11-23T18:17:42Z`, or the same in unix seconds, as a stretch of unix time. Undefined where the end
 * is not later than the start, or a time names no zone: it would be another moment on every machine.
 */
export function windowOfText(text: string): Stretch | undefined {
  const [fromMs, toMs, ...more] = text.split("..").map((part) => unixMs(part.trim()));
  const isWindow = fromMs !== undefined && toMs !== undefined && more.length === 0;
  return isWindow && fromMs < toMs ? { fromMs, toMs } : undefined;
}

/** What a person is told whose text is none. */
export const WINDOW_SHAPE =
  "Write start and end as times with their zone, the earlier first: 2026-11-23T18:14:13Z..2026-11-23T18:17:42Z, or in unix seconds.";

function unixMs(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text) * 1000;
  const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u.test(text);
  const ms = zoned ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}
