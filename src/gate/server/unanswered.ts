import { markedAt } from "../../config/prometheus/promql.ts";
import type { Fault } from "../../model/input-error.ts";
import type { AskedServer } from "./ask-prometheus.ts";
import type { Trouble } from "./server-reply.ts";

/** What is wrong with a query that got no answer. */
export function unanswered(
  name: string,
  query: string,
  { problem, wayOut, ofServer }: Trouble,
  { config, url }: AskedServer,
): Fault {
  return {
    id: "prometheus-ask",
    place: { file: config },
    problem: `\`${name}\` (\`${marked(query, problem)}\`) was not answered${ofServer ? ` by ${url}` : ""}: ${problem}`,
    wayOut,
  };
}

/** A query with a mark at the place that the server names (`1:6: parse error`). */
function marked(query: string, problem: string): string {
  const { line, column } =
    /(?<!\d)(?<line>\d+):(?<column>\d+): parse error/u.exec(problem)?.groups ?? {};
  if (line === undefined || column === undefined) return query;
  const before = query.split("\n").slice(0, Number(line) - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  return markedAt(query, start + Number(column) - 1);
}
