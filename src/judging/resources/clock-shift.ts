import type { GaugeSeries } from "../../model/gauge.ts";
import type { Stretch } from "../../model/timeline.ts";
import { mean } from "../../statistics/mean.ts";

/** The requests that k6 made, in equal buckets of unix time. Before the first and after the last it made none. */
export interface RequestsInTime {
  readonly startMs: number;
  readonly bucketMs: number;
  readonly counts: readonly number[];
}

/** How a service's own rate of requests is asked: from where to where, how far each point looks back, how far apart they are. */
export interface AskedRate extends Stretch {
  readonly lookBackMs: number;
  readonly stepMs: number;
}

/** What two counts of the same requests tell of the clocks that stamped them. Ahead is the service's clock. */
export type ClockShift =
  | { readonly kind: "same" }
  | { readonly kind: "off"; readonly aheadMs: number; readonly between: Stretch }
  /** The load changes too little, changes alike again and again, or others make requests, too. */
  | { readonly kind: "unknown" };

/** Scrapes lie beside the load by one, and a rate by its range: less than three scrapes is no shift. */
const SCRAPES_APART = 3;
/** Fewer points look alike by chance. */
const FEWEST_POINTS = 20;
/** Where k6 explains less than this of the service's ups and downs, somebody else does. */
const LEAST_EXPLAINED = 0.8;
/**
 * A shift that leaves twice as much unexplained is not the one: over twenty points with normal errors its likelihood is
 * 2^(20/2), a thousand times less.
 */
const TWICE = 2;
/** Nobody is told apart by less than this share of the ups and downs: counts are whole, and rates are extrapolated. */
const GRAIN = 0.01;
const FARTHEST_MS = 900_000;
const MOST_SHIFTS = 2000;
/** Half a day of points every five seconds; each is looked at once for every shift. */
const MOST_POINTS = 10_000;

/**
 * Finds by how much a service's rate of requests lies beside k6's: the shift at which k6's requests, taken over the same range as
 * each point, explain most of it (squared correlation). All shifts that explain nearly as much must say the same, else nobody knows.
 */
export function clockShift(
  requests: RequestsInTime,
  rate: GaugeSeries,
  asked: AskedRate,
): ClockShift {
  const points = pointsWithin(rate, asked);
  if (points.length < FEWEST_POINTS) return { kind: "unknown" };
  const counted = countedBefore(requests);
  const told = shiftsOf(asked).map((aheadMs) => ({
    aheadMs,
    explained: explainedBy(points, (atMs) => {
      const end = atMs - aheadMs;
      return counted(end) - counted(end - Math.max(asked.stepMs, asked.lookBackMs));
    }),
  }));
  return verdictOn(told, SCRAPES_APART * asked.stepMs);
}

type Point = readonly [atMs: number, value: number];

/** Of very many points every second, or every third: what is left shows the same ups and downs. */
function pointsWithin({ timesMs, values }: GaugeSeries, { fromMs, toMs }: Stretch): Point[] {
  const every = Math.ceil(timesMs.length / MOST_POINTS);
  const points: Point[] = [];
  for (let index = 0; index < timesMs.length; index += every) {
    const [atMs = Number.NaN, value = Number.NaN] = [timesMs[index], values[index]];
    if (atMs >= fromMs && atMs <= toMs && Number.isFinite(value)) points.push([atMs, value]);
  }
  return points;
}

/** To half the run to either side, as fine as the points are, or coarser where those are many. */
function shiftsOf({ fromMs, toMs, stepMs }: AskedRate): readonly number[] {
  const farthest = Math.min(FARTHEST_MS, (toMs - fromMs) / 2);
  const fine = Math.max(stepMs, (2 * farthest) / MOST_SHIFTS);
  const steps = Math.floor(farthest / fine);
  return Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * fine);
}

/** How many requests k6 had made by a moment; within a bucket they are taken to lie evenly. */
function countedBefore({ startMs, bucketMs, counts }: RequestsInTime): (atMs: number) => number {
  const sums = [0];
  for (const count of counts) sums.push((sums.at(-1) ?? 0) + count);
  const all = sums.at(-1) ?? 0;
  return (atMs) => {
    const place = (atMs - startMs) / bucketMs;
    if (place <= 0) return 0;
    const index = Math.floor(place);
    const before = sums[index] ?? all;
    return before + (place - index) * (counts[index] ?? 0);
  };
}

/** Squared correlation, of a rate that rises with the requests; 0 where either does not move. */
function explainedBy(points: readonly Point[], requestsAt: (atMs: number) => number): number {
  const [x, y] = [points.map(([atMs]) => requestsAt(atMs)), points.map(([, value]) => value)];
  const [meanX, meanY] = [x, y].map(mean);
  let [xx, yy, xy] = [0, 0, 0];
  for (const [index, one] of x.entries()) {
    const [dx, dy] = [one - (meanX ?? 0), (y[index] ?? 0) - (meanY ?? 0)];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xy > 0 && xx > 0 && yy > 0 ? (xy * xy) / (xx * yy) : 0;
}

interface Told {
  readonly aheadMs: number;
  readonly explained: number;
}

function verdictOn(told: readonly Told[], sameMs: number): ClockShift {
  const best = told.reduce((one, other) => (other.explained > one.explained ? other : one));
  if (best.explained < LEAST_EXPLAINED) return { kind: "unknown" };
  const most = TWICE * (1 - best.explained) + GRAIN;
  const likely = told.filter(({ explained }) => 1 - explained <= most);
  const [first = best] = likely;
  const last = likely.at(-1) ?? best;
  if (first.aheadMs >= -sameMs && last.aheadMs <= sameMs) return { kind: "same" };
  if (first.aheadMs <= sameMs && last.aheadMs >= -sameMs) return { kind: "unknown" };
  const between = { fromMs: first.aheadMs, toMs: last.aheadMs };
  return { kind: "off", aheadMs: best.aheadMs, between };
}
