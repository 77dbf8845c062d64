import type { BackgroundJobs, JudgedGauge, Scaling } from "../model/judged-resources.ts";
import type { Leak, Pattern } from "../model/shapes.ts";
import { countText } from "./count-text.ts";
import { decimalText } from "./digits.ts";
import { namedText } from "./named-quantity.ts";
import { quantityText } from "./quantity-text.ts";
import { trendAbsenceText } from "./trend-text.ts";

/** Where memory went, in the words of the form's row on patterns. */
export function memoryPatternText(leak: Leak): string {
  switch (leak.kind) {
    case "none":
      return `Stable (${growthText(leak)})`;
    case "suspected":
      return `Leak Suspected (${growthText(leak)})`;
    case "confirmed":
      return `Linear Growth (${growthText(leak)})`;
    case "not assessed":
      return `not assessed, because ${trendAbsenceText(leak.why)}`;
  }
}

/** Whether memory was kept, in the words of the form's row on leaks. */
export function leakText(leak: Leak): string {
  switch (leak.kind) {
    case "none":
      return `None Detected (${growthText(leak)})`;
    case "suspected":
      return `Suspected (${growthText(leak)})`;
    case "confirmed":
      return `Confirmed (${growthText(leak)})`;
    case "not assessed":
      return `not assessed, because ${trendAbsenceText(leak.why)}`;
  }
}

function growthText(leak: Exclude<Leak, { readonly kind: "not assessed" }>): string {
  const { bytesPerHour, interval, extrapolatedFromMs } = leak;
  const [from, to] = interval.map((bytes) => quantityText(bytes, "bytes/h"));
  const level = quantityText(bytesPerHour, "bytes/h");
  const told = from === to ? level : `${level}, ${from} to ${to}`;
  if (extrapolatedFromMs === undefined) return told;
  return `${told}; extrapolated from ${quantityText(Math.round(extrapolatedFromMs / 1000) * 1000, "ms")}`;
}

const PATTERNS = { stable: "Stable", increasing: "Increasing", spiking: "Spiking" } as const;

/** How a utilisation moved. */
export function patternText(pattern: Pattern): string {
  if (pattern.kind === "not assessed") {
    return `not assessed, because ${trendAbsenceText(pattern.why)}`;
  }
  const { kind, median, p99 } = pattern;
  return `${PATTERNS[kind]} (median ${quantityText(median, "ratio")}, p99 ${quantityText(p99, "ratio")})`;
}

/** Whether replicas were added, from how many to how many. */
export function scalingText({ triggered, changes }: Scaling): string {
  const [first] = changes;
  if (first === undefined) return "No: the number of replicas never changed";
  const most = Math.max(...changes.map(({ to }) => to));
  const word = triggered ? "Yes" : "No, replicas were only taken away";
  return `${word} (${decimalText(first.from, 0)} to ${decimalText(triggered ? most : (changes.at(-1)?.to ?? 0), 0)}, ${countText(changes.length, "change")})`;
}

const JOBS = { normal: "Normal", delayed: "Delayed", failed: "Failed" } as const;

/** Whether background jobs kept pace. */
export function jobsText({ kind, startDepth, endDepth }: BackgroundJobs): string {
  return `${JOBS[kind]} (queue ${depth(startDepth)} at the start, ${depth(endDepth)} at the end)`;
}

const depth = (value: number): string => decimalText(value, value < 10 ? 1 : 0);

/** A gauge's number in its unit, with the unit that a person wrote where Plimsoll knows none. */
export function gaugeText(value: number, gauge: JudgedGauge): string {
  return namedText(value, gauge);
}
