import type { JudgedSamples } from "../../model/judged-samples.ts";
import type { Indicator } from "../../model/judgement.ts";
import { type ChartLine, chartsOf } from "./chart.ts";

/** The curve that shows an indicator of a whole run over its time. */
const CURVES: Readonly<Record<string, string>> = {
  "http_req_duration p(50)": "p50",
  "http_req_duration med": "p50",
  "http_req_duration p(95)": "p95",
  "http_req_duration p(99)": "p99",
  "http_reqs rate": "requests per second",
  "http_req_failed rate": "failed requests",
};

/** The name of the curve that shows an indicator; undefined where none does, as for a phase alone. */
export function curveName({ metric, aggregation, phase }: Indicator): string | undefined {
  return phase === undefined ? CURVES[`${metric} ${aggregation}`] : undefined;
}

/** The curve itself, where samples were read. */
export function curveOf(
  indicator: Indicator,
  samples: JudgedSamples | undefined,
): ChartLine | undefined {
  const name = curveName(indicator);
  if (name === undefined || samples === undefined) return undefined;
  return chartsOf(samples.series)
    .flatMap(({ lines }) => lines)
    .find((line) => line.name === name);
}
