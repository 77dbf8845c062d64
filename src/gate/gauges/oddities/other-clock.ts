import { shapeOf } from "../../../ingestion/prometheus/promql/query-shape.ts";
import {
  clockShift,
  type ClockShift,
  type RequestsInTime,
} from "../../../judging/resources/clock-shift.ts";
import type { Gauge } from "../../../model/gauge.ts";
import type { Oddity, Run } from "../../../model/run.ts";
import type { Stretch } from "../../../model/timeline.ts";
import { code } from "../../../words/code.ts";
import { countText } from "../../../words/count-text.ts";

/**
 * Holds the service's own count of requests against k6's in the course of time: where the one lies beside the other, the clocks that
 * stamped them are apart, and every number of the machines is laid on another moment of the run. Silent where neither was counted.
 */
export function otherClock(run: Run, gauges: readonly Gauge[], window: Stretch): readonly Oddity[] {
  const requests = requestsOf(run);
  const told = gauges.flatMap((gauge) => {
    const [only, second] = gauge.series;
    const { stepMs, lookBackMs, query } = gauge;
    const isRate = query.role === "app.requests" && shapeOf(query.query) === "rate";
    if (requests === undefined || !isRate || stepMs === undefined) return [];
    if (only === undefined || second !== undefined) return [];
    const shift = clockShift(requests, only, { ...window, lookBackMs, stepMs });
    return [{ name: query.name, shift }];
  });
  const clear = told.find(({ shift }) => shift.kind !== "unknown") ?? told[0];
  return clear === undefined ? [] : odditiesOf(clear.name, clear.shift);
}

function requestsOf({ startMs, samples }: Run): RequestsInTime | undefined {
  if (startMs === undefined || samples === undefined) return undefined;
  const { offsetMs, bucketMs, requests } = samples.timeline;
  return { startMs: startMs + offsetMs, bucketMs, counts: requests };
}

function odditiesOf(name: string, shift: ClockShift): readonly Oddity[] {
  switch (shift.kind) {
    case "same":
      return [];
    case "off":
      return [{ id: "prometheus-clock", text: offText(name, shift) }];
    case "unknown":
      return [{ id: "prometheus-clock-unknown", text: unknownText(name), isNote: true }];
  }
}

function offText(
  name: string,
  { aheadMs, between }: Extract<ClockShift, { readonly kind: "off" }>,
): string {
  const [least, most] = [seconds(between.fromMs), seconds(between.toMs)].toSorted((a, b) => a - b);
  const range = least === most ? "" : ` (${least} to ${most} s)`;
  const word = aheadMs > 0 ? "later" : "earlier";
  return `The requests that ${code(name)} tells of came about ${countText(seconds(aheadMs), "second")}${range} ${word} than k6 made them, so the clock of Prometheus is ${aheadMs > 0 ? "ahead of" : "behind"} k6's by that much, and the machines' numbers are those of other moments of the run. Set both clocks by NTP and run again.`;
}

const seconds = (ms: number): number => Math.round(Math.abs(ms) / 1000);

function unknownText(name: string): string {
  return `Whether the clocks of k6 and Prometheus agree cannot be told from ${code(name)}: the load changes too little or too evenly, or others made requests, too.`;
}
