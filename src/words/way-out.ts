import type { Doubt, MeasuredChange } from "../model/change.ts";
import { countText, listText } from "./count-text.ts";

/**
 * What would settle a doubt: `run it 2 more times`, `record 3 more baseline runs`, or both; side by side
 * `measure 2 more pairs of base and head`.
 */
export function wayOutText(doubt: Doubt, { paired }: Pick<MeasuredChange, "paired"> = {}): string {
  if (doubt.kind === "less load") {
    return "look at throughput first, or give the load as an arrival rate, which a slow service cannot lessen";
  }
  if (doubt.kind === "other mix") {
    return "see whether the script changed; if it did, record runs of the new one as the baseline";
  }
  const { repeatsNeeded = 0 } = doubt;
  const runsNeeded = "runsNeeded" in doubt ? (doubt.runsNeeded ?? 0) : 0;
  if (!paired) return moreRuns(repeatsNeeded, runsNeeded);
  const pairs = Math.max(repeatsNeeded, runsNeeded);
  return `measure ${countText(pairs, "more pair")} of base and head`;
}

function moreRuns(repeatsNeeded: number, runsNeeded: number): string {
  const steps = [
    ...(repeatsNeeded > 0 ? [`run it ${countText(repeatsNeeded, "more time")}`] : []),
    ...(runsNeeded > 0 ? [`record ${countText(runsNeeded, "more baseline run")}`] : []),
  ];
  return steps.length === 0 ? "measure it again" : listText(steps);
}
