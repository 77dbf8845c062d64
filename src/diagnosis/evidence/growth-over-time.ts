import type { RunPart, Shapes } from "../../model/shapes.ts";
import { chanceOfRise } from "../../statistics/chance-of-rise.ts";
import { mean } from "../../statistics/mean.ts";
import { median } from "../../statistics/median.ts";

/** The α of a whole run, as for its comparisons: one run in a hundred, at most, rises by chance. */
const ALPHA = 0.01;
/** The last third must bring this part of the whole rise: what fills up and stops is no growth. */
const STILL_RISING = 0.25;

/**
 * Whether latency grew with time alone. The load is excluded: users were counted and stayed, and no more requests came. So is
 * chance, between eighths of the phase, in which neighbours that resemble each other are one; and so is a step at one moment.
 */
export function growsWithTime({ latency, throughput, parts }: Shapes): boolean {
  if (latency.kind !== "increasing" || throughput.kind === "increasing") return false;
  if (!usersWereCounted(parts)) return false;
  const p95 = parts.flatMap(({ p95Ms }) => p95Ms ?? []);
  return chanceOfRise(p95) <= ALPHA && goesOn(p95) && isNearerLineThanStep(p95);
}

/** Whether anybody can tell that the users stayed. */
export function usersWereCounted(parts: readonly RunPart[]): boolean {
  return parts.length > 0 && parts.every(({ users }) => users !== undefined);
}

function goesOn(p95: readonly number[]): boolean {
  const third = Math.floor(p95.length / 3);
  const [first, last] = [median(p95.slice(0, third)), median(p95.slice(-third))];
  const middle = median(p95.slice(third, -third));
  return last - middle >= STILL_RISING * (last - first);
}

/** Both have a level, a height and, the step, a moment more; the one that leaves less over is what happened. */
function isNearerLineThanStep(values: readonly number[]): boolean {
  const steps = values
    .slice(1)
    .map((_, index) => spread(values.slice(0, index + 1)) + spread(values.slice(index + 1)));
  return leftOverByLine(values) < Math.min(...steps);
}

/** The sum of squares around the mean. */
function spread(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

function leftOverByLine(values: readonly number[]): number {
  const centre = (values.length - 1) / 2;
  const products = values.reduce((sum, value, x) => sum + (x - centre) * value, 0);
  return spread(values) - products ** 2 / spread(values.map((_, x) => x));
}
