import { median } from "../../../statistics/median.ts";
import type { AnsweredSeries } from "./answer.ts";
import { distancesIn } from "./distances.ts";

/** Two scrapes have one distance, which a late one makes too long. */
const FEWEST_SCRAPES = 3;

/** One that is scraped, and how often. */
export interface ScrapedTarget {
  readonly labels: AnsweredSeries["labels"];
  readonly everyMs: number;
}

/** The targets of Prometheus' record of scrapes, `up`, as it is stored. */
export function scrapedTargets(series: readonly AnsweredSeries[]): readonly ScrapedTarget[] {
  return series.flatMap(targetOf);
}

function targetOf({ labels, timesMs }: AnsweredSeries): readonly ScrapedTarget[] {
  if (timesMs.length < FEWEST_SCRAPES) return [];
  return [{ labels, everyMs: Math.round(median(distancesIn(timesMs))) }];
}

/** The slowest of the targets that are named, since a query is as fine as its coarsest part. */
export function scrapeInterval(
  targets: readonly ScrapedTarget[],
  query: string,
): number | undefined {
  const named = [...query.matchAll(/\b(?<label>job|instance)\s*=\s*"(?<value>[^"]*)"/gu)];
  const meant = targets.filter(({ labels }) =>
    named.every(({ groups }) => labels[groups?.["label"] ?? ""] === groups?.["value"]),
  );
  if (named.length > 0 && meant.length > 0) return Math.max(...meant.map(({ everyMs }) => everyMs));
  return targets.length === 0 ? undefined : median(targets.map(({ everyMs }) => everyMs));
}
