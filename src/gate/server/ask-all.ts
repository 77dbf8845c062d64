import type { Fault } from "../../model/input-error.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import {
  type AskedServer,
  askedText,
  askPrometheus,
  type CameAnswer,
  serverVersion,
} from "./ask-prometheus.ts";
import type { Network } from "../ports.ts";
import { unanswered } from "./unanswered.ts";
import { scrapeIntervals } from "./scrape-intervals.ts";

/** A query as it was asked, and its answer. */
export interface AnsweredQuery extends Omit<CameAnswer, "query"> {
  readonly query: PrometheusQuery;
  /** How often what it tells of is scraped, where the server knows. */
  readonly scrapeMs?: number;
}

/** What is kept of each answer, or why no more can be. An answer itself is let go, since all of them would fill the memory. */
export type Keep<Kept> = (answered: AnsweredQuery) => Kept | { readonly full: Fault };

/** What was kept of the answers to some queries, and why others have none. */
export interface AnsweredQueries<Kept> {
  readonly answered: readonly Kept[];
  readonly faults: readonly Fault[];
  /** What answered, with its version, where it says that. */
  readonly server?: string;
}

/**
 * Asks all queries of a plan, none of them finer than its targets are scraped: points between scrapes are the last one again, and
 * would count as measurements. What stands in the way of all of them is told once.
 */
export async function askAll<Kept extends object>(
  queries: readonly PrometheusQuery[],
  server: AskedServer,
  network: Network,
  keep: Keep<Kept>,
): Promise<AnsweredQueries<Kept>> {
  const [first] = queries;
  if (first === undefined) return { answered: [], faults: [] };
  const intervals = await scrapeIntervals(server, network);
  if (intervals.kind === "trouble") {
    const text = askedText(first.query, server);
    return { answered: [], faults: [unanswered(first.name, text, intervals.trouble, server)] };
  }
  const { answered, faults } = await askEach(queries, intervals.of, { server, network, keep });
  const version = answered.length > 0 ? await serverVersion(server, network) : undefined;
  return { answered, faults, ...(version !== undefined && { server: version }) };
}

interface Asking<Kept> {
  readonly server: AskedServer;
  readonly network: Network;
  readonly keep: Keep<Kept>;
}

async function askEach<Kept extends object>(
  queries: readonly PrometheusQuery[],
  scrapeMsOf: (query: string) => number | undefined,
  { server, network, keep }: Asking<Kept>,
): Promise<Pick<AnsweredQueries<Kept>, "answered" | "faults">> {
  const answered: Kept[] = [];
  const faults: Fault[] = [];
  for (const query of queries) {
    const scrapeMs = scrapeMsOf(query.query);
    const stepMs = Math.max(server.stepMs, scrapeMs ?? 0);
    const asked = await askPrometheus(query, { ...server, stepMs }, network);
    if (asked.kind === "fault") {
      faults.push(asked.fault);
      if (asked.ofServer) break;
      continue;
    }
    const scraped = scrapeMs === undefined ? {} : { scrapeMs };
    const kept = keep({ ...asked, ...scraped, query: { ...query, query: asked.query } });
    if ("full" in kept) return { answered, faults: [...faults, kept.full] };
    answered.push(kept);
  }
  return { answered, faults };
}
