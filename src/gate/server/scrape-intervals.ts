import { readAnswer } from "../../ingestion/prometheus/answers/answer.ts";
import {
  scrapedTargets,
  scrapeInterval,
} from "../../ingestion/prometheus/answers/scraped-targets.ts";
import { type AskedServer, askByTheWay } from "./ask-prometheus.ts";
import type { Network } from "../ports.ts";
import type { Trouble } from "./server-reply.ts";

/** Enough to hold several scrapes of almost any target. */
const LOOKED_AT_MS = 300_000;
/** How often targets were scraped when a run ended, by their labels. */
export type ScrapeIntervals =
  | {
      readonly kind: "known";
      /** Of the targets that a query's own selectors name, else the usual one; undefined where nobody knows. */
      readonly of: (query: string) => number | undefined;
    }
  /** Nobody can be asked anything. */
  | { readonly kind: "trouble"; readonly trouble: Trouble };

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
  const targets = answer?.kind === "series" ? scrapedTargets(answer.series) : [];
  return { kind: "known", of: (query) => scrapeInterval(targets, query) };
}
