import { type AnsweredSeries, readAnswer } from "../ingestion/prometheus/answer.ts";
import { median } from "../statistics/median.ts";
import { type AskedServer, askByTheWay } from "./ask-prometheus.ts";
import type { Network } from "./ports.ts";
import type { Trouble } from "./server-reply.ts";

/** Enough to hold several scrapes of almost any target. */
const LOOKED_AT_MS = 300_000;
/** Two scrapes have one distance, which a late one makes too long. */
const FEWEST_SCRAPES = 3;

/** How often targets were scraped when a run ended, by their labels. */
export type ScrapeIntervals =
  | {
      readonly kind: "known";
      /** Of the targets that a query's own selectors name, else the usual one; undefined where nobody knows. */
      readonly of: (query: string) => number | undefined;
    }
  /** Nobody can be asked anything. */
  | { readonly kind: "trouble"; readonly trouble: Trouble };

interface Target {
  readonly labels: AnsweredSeries["labels"];
  readonly everyMs: number;
}

/**
 * Asks a server how often it scrapes: by the times of its own record of scrapes, `up`, as they are stored. Servers that keep none
 * (k6 and agents write without being scraped), or that do not answer, leave it unknown.
 */
export async function scrapeIntervals(
  server: AskedServer,
  network: Network,
): Promise<ScrapeIntervals> {
  const { fromMs, toMs } = server.window;
  const seconds = Math.max(1, Math.ceil(Math.min(LOOKED_AT_MS, toMs - fromMs) / 1000));
  const reply = await askByTheWay(`up[${seconds}s]`, server, network);
  if ("problem" in reply && reply.ofServer) return { kind: "trouble", trouble: reply };
  const answer = "json" in reply ? readAnswer(reply.json) : undefined;
  const targets = answer?.kind === "series" ? answer.series.flatMap(targetOf) : [];
  return { kind: "known", of: (query) => intervalOf(targets, query) };
}

function targetOf({ labels, timesMs }: AnsweredSeries): readonly Target[] {
  if (timesMs.length < FEWEST_SCRAPES) return [];
  const distances = timesMs.slice(1).map((time, index) => time - (timesMs[index] ?? time));
  return [{ labels, everyMs: Math.round(median(distances)) }];
}

/** The slowest of the targets that are named, since a query is as fine as its coarsest part. */
function intervalOf(targets: readonly Target[], query: string): number | undefined {
  const named = [...query.matchAll(/\b(?<label>job|instance)\s*=\s*"(?<value>[^"]*)"/gu)];
  const meant = targets.filter(({ labels }) =>
    named.every(({ groups }) => labels[groups?.["label"] ?? ""] === groups?.["value"]),
  );
  if (named.length > 0 && meant.length > 0) return Math.max(...meant.map(({ everyMs }) => everyMs));
  return targets.length === 0 ? undefined : median(targets.map(({ everyMs }) => everyMs));
}
