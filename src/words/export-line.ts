import { code } from "./code.ts";

const STATISTICS = ["avg", "min", "med", "max", "p(90)", "p(95)", "p(99)", "count"];

/** The one line that makes k6 export a statistic of trends, next to those that the report uses. */
export function exportLine(aggregation: string): string {
  const known = aggregation === "p(50)" || STATISTICS.includes(aggregation);
  const percentile = /^p\(\d+(?:\.\d+)?\)$/u.test(aggregation);
  const statistics =
    known || !percentile ? STATISTICS : [...STATISTICS.slice(0, -1), aggregation, "count"];
  return code(`K6_SUMMARY_TREND_STATS="${statistics.join(",")}" k6 run …`);
}
