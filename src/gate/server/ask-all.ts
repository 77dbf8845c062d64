import type { Fault } from "../../model/input-error.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import { type AskedServer, askedText, askPrometheus, serverVersion } from "./ask-prometheus.ts";
import type { Network } from "../ports.ts";
import { unanswered } from "./unanswered.ts";
import { scrapeIntervals } from "./scrape-intervals.ts";

/** A query as it was asked, and the body of its answer. */
export interface AnsweredQuery {
  readonly query: PrometheusQuery;
  readonly body: string;
  /** How often what it tells of is scraped, where the server knows. */
  readonly scrapeMs?: number;
  readonly clockAheadMs?: number;
}

/** The answers to some queries, and why others have none. */
export interface AnsweredQueries {
  readonly answered: readonly AnsweredQuery[];
  readonly faults: readonly Fault[];
  /** What answered, with its version, where it says that. */
  readonly server?: string;
}

/**
 * Asks all queries of a plan, none of them finer than its targets are scraped: points between scrapes are the last one again, and
 * would count as measurements. What stands in the way of all of them is told once.
 */
export async function askAll(
  queries: readonly PrometheusQuery[],
  server: AskedServer,
  network: Network,
): Promise<AnsweredQueries> {
  const [first] = queries;
  if (first === undefined) return { answered: [], faults: [] };
  const intervals = await scrapeIntervals(server, network);
  if (intervals.kind === "trouble") {
    const text = askedText(first.query, server);
    return { answered: [], faults: [unanswered(first.name, text, intervals.trouble, server)] };
  }
  const { answered, faults } = await askEach(queries, intervals.of, { server, network });
  const version = answered.length > 0 ? await serverVersion(server, network) : undefined;
  return { answered, faults, ...(version !== undefined && { server: version }) };
}

async function askEach(
  queries: readonly PrometheusQuery[],
  scrapeMsOf: (query: string) => number | undefined,
  { server, network }: { readonly server: AskedServer; readonly network: Network },
): Promise<AnsweredQueries> {
  const answered: AnsweredQuery[] = [];
  const faults: Fault[] = [];
  for (const query of queries) {
    const scrapeMs = scrapeMsOf(query.query);
    const stepMs = Math.max(server.stepMs, scrapeMs ?? 0);
    const asked = await askPrometheus(query, { ...server, stepMs }, network);
    if (asked.kind === "answer") {
      const { query: text, body, clockAheadMs } = asked;
      answered.push({
        query: { ...query, query: text },
        body,
        ...(scrapeMs !== undefined && { scrapeMs }),
        ...(clockAheadMs !== undefined && { clockAheadMs }),
      });
    } else {
      faults.push(asked.fault);
      if (asked.ofServer) break;
    }
  }
  return { answered, faults };
}
