const HOUR_MS = 3_600_000;

/**
 * A moment of a run as minutes and seconds since its start: `0:05`, `64:00`. Runs of more than two hours get hours too
 * (`7:30:00`), as `spanMs` says, so that all moments of one run are written alike.
 */
export function clockText(ms: number, spanMs: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (spanMs <= 2 * HOUR_MS) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

const two = (part: number): string => String(part).padStart(2, "0");
