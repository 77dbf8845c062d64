import { comparedChange, type Judgement } from "../model/judgement.ts";
import { countText } from "../words/count-text.ts";

/** What the run was compared with, as the end of a sentence: `compared with 5 baseline runs`. */
export function comparedRuns({ baseline, indicators }: Judgement): string {
  const runs = indicators.flatMap((one) => comparedChange(one)?.baselineRuns ?? []);
  if (runs.length > 0) {
    const sorted = runs.toSorted((a, b) => a - b);
    const least = sorted[0] ?? 0;
    const most = sorted.at(-1) ?? least;
    const range = least === most ? "" : `${least} to `;
    return baseline.kind === "side by side"
      ? `compared side by side with ${range}${countText(most, "base run")} of the same job`
      : `compared with ${range}${countText(most, "baseline run")}`;
  }
  return baseline.kind === "none yet"
    ? "not compared, because there is no baseline yet"
    : "not compared, because no baseline run fits";
}
