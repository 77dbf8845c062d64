import { builtInMetric } from "../../../model/known-metric.ts";

/** The shape in which k6 wrote a metric to Prometheus (`--out experimental-prometheus-rw`). */
export type Shape = "total" | "rate" | "gauge" | "native" | "stats" | "nothing";

/** How a metric was written: the names of its series without what k6 adds, and what that is. */
export interface Named {
  readonly shape: Shape;
  readonly name: string;
  readonly suffix: string;
}

/** Finds a metric among the names of the series by what k6 adds to them. */
export function shapeOf(metric: string, names: ReadonlySet<string>): Named {
  const own = `k6_${metric}`;
  const first = (["_total", "_rate", "_seconds", "_bytes"] as const).find((suffix) =>
    names.has(`${own}${suffix}`),
  );
  switch (first) {
    case "_total":
      return { shape: "total", name: `${own}_total`, suffix: first };
    case "_rate":
      return { shape: "rate", name: `${own}_rate`, suffix: first };
    case "_seconds":
    case "_bytes":
      return { shape: "native", name: `${own}${first}`, suffix: first };
    case undefined:
      return plainShape(metric, names);
  }
}

/** A plain name is a gauge, or a trend of plain numbers as a native histogram: k6's own metrics are told by their names. */
function plainShape(metric: string, names: ReadonlySet<string>): Named {
  const name = `k6_${metric}`;
  if (names.has(name)) {
    const isTrend = builtInMetric(metric)?.kind === "trend";
    return { shape: isTrend ? "native" : "gauge", name, suffix: "" };
  }
  const isWritten = statisticsIn(name, names).size > 0;
  return { shape: isWritten ? "stats" : "nothing", name, suffix: "" };
}

const STATISTIC = /^(?:p\d+|avg|min|max|med|count|sum)$/u;

/** The statistics of which a trend has gauges: `p95` of `k6_http_req_duration_p95`. */
export function statisticsIn(name: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const own = [...names].filter((one) => one.startsWith(`${name}_`));
  return new Set(own.map((one) => one.slice(name.length + 1)).filter((one) => STATISTIC.test(one)));
}
