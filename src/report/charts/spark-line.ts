const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const GAP = "·";
const WIDTH = 16;
/** More runs than this make no line that fits a terminal; the newest are drawn. */
const MOST_RUNS = 30;

/**
 * A curve as a word of bars from zero to its highest value: `▁▁▁▇█▂▁▁`. Each bar is the highest of its stretch of time, so
 * that no peak is lost; a stretch without data is a dot. Empty where there is nothing above zero.
 */
export function sparkLine(values: readonly (number | null)[]): string {
  const per = Math.max(1, Math.ceil(values.length / WIDTH));
  const peaks = Array.from({ length: Math.ceil(values.length / per) }, (_, index) =>
    highest(values.slice(index * per, (index + 1) * per)),
  );
  const top = highest(peaks) ?? 0;
  if (top <= 0) return "";
  return peaks.map((peak) => (peak === null ? GAP : bar(peak / top))).join("");
}

/** The runs of a history as a word of bars from the least to the greatest, level where they are all the same. */
export function historyLine(all: readonly number[]): string {
  const values = all.slice(-MOST_RUNS);
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const step = (greatest - least) / (BARS.length - 1);
  return values
    .map((value) => BARS[step > 0 ? Math.round((value - least) / step) : 3] ?? "")
    .join("");
}

function bar(share: number): string {
  const step = Math.min(BARS.length - 1, Math.floor(Math.max(0, share) * BARS.length));
  return BARS[step] ?? GAP;
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (most, value) => (value === null ? most : Math.max(most ?? value, value)),
    null,
  );
}
