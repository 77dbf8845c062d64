import type { Gauge } from "../../../model/gauge.ts";
import type { Oddity } from "../../../model/run.ts";
import type { Stretch } from "../../../model/timeline.ts";
import { code } from "../../../words/code.ts";
import { countText } from "../../../words/count-text.ts";
import { decimalText } from "../../../words/digits.ts";

/** A rate needs two scrapes in its range at the least, and with fewer than four a late one makes a hole. */
const SCRAPES_IN_RANGE = 4;

/** Rates over fewer scrapes than they need: they have holes, or no number at all, and the service is not at fault. */
export function shortRanges(gauges: readonly Gauge[], window: Stretch): readonly Oddity[] {
  // A query over the whole run is as long as that, to a second.
  const lengthMs = window.toMs - window.fromMs - 1000;
  const short = gauges.flatMap(({ query: { name }, lookBackMs, scrapeMs }) =>
    scrapeMs !== undefined &&
    lookBackMs > 0 &&
    lookBackMs < Math.min(SCRAPES_IN_RANGE * scrapeMs, lengthMs)
      ? [{ name, scrapeMs }]
      : [],
  );
  if (short.length === 0) return [];
  const seconds = Math.max(...short.map(({ scrapeMs }) => scrapeMs)) / 1000;
  const names = short.map(({ name }) => code(name)).join(", ");
  const text = `The range of ${names} holds fewer than four scrapes, which are ${decimalText(seconds, 0)} s apart, so there are holes in ${countText(short.length, "rate")}. Say ${code(`range: ${Math.ceil(SCRAPES_IN_RANGE * seconds)}s`)} under ${code("prometheus:")}, or scrape more often.`;
  return [{ id: "prometheus-range-short", text }];
}
