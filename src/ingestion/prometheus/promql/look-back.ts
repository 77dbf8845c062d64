import { promqlDuration } from "../../../model/promql-duration.ts";
import { plainQuery } from "./plain-query.ts";

/** How far a query looks back from each of its points: its longest range or subquery (`[5m]`, `[1h30m:]`); 0 without one. */
export function lookBackOf(query: string): number {
  const ranges = [...plainQuery(query).matchAll(/\[\s*(?<range>[0-9a-z]+)\s*(?::[^[\]]*)?\]/gu)];
  return Math.max(0, ...ranges.map(({ groups }) => promqlDuration(groups?.["range"] ?? "")));
}
