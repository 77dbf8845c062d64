import type { Doubt } from "../model/change.ts";
import { countText, listText } from "./count-text.ts";

/** What would settle a doubt: `run it 2 more times`, `record 3 more baseline runs`, or both. */
export function wayOutText(doubt: Doubt): string {
  if (doubt.kind === "less load") {
    return "look at throughput first, or give the load as an arrival rate, which a slow service cannot lessen";
  }
  if (doubt.kind === "other mix") {
    return "see whether the script changed; if it did, record runs of the new one as the baseline";
  }
  const { repeatsNeeded = 0 } = doubt;
  const runsNeeded = "runsNeeded" in doubt ? (doubt.runsNeeded ?? 0) : 0;
  const steps = [
    ...(repeatsNeeded > 0 ? [`run it ${countText(repeatsNeeded, "more time")}`] : []),
    ...(runsNeeded > 0 ? [`record ${countText(runsNeeded, "more baseline run")}`] : []),
  ];
  return steps.length === 0 ? "measure it again" : listText(steps);
}
