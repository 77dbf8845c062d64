import { comparedChange, type JudgedFailure, type Judgement } from "../../model/judgement.ts";
import { failedIndicator } from "../../words/failed-indicator.ts";
import { byPriority } from "./by-priority.ts";

/** What the author does next about a failure: the strongest finding and its advice, else what every such failure asks for. */
export function nextStep(failure: JudgedFailure, judgement: Judgement): string | undefined {
  switch (failure.kind) {
    case "missed":
      return fromFinding(failure, judgement) ?? MEND;
    case "worsened":
      return `${confirmation(failure, judgement)}${fromFinding(failure, judgement) ?? FIND_OUT}`;
    case "inconclusive":
      return remeasurement(judgement);
    case "unmeasured":
    case "waiver":
      return undefined;
  }
}

/** A finding of less weight is in the same scenario, and no proof that it is what made the failure. */
function fromFinding({ scenario }: JudgedFailure, { findings }: Judgement): string | undefined {
  const [finding] = byPriority(findings.filter((one) => one.scenario === scenario));
  if (finding === undefined) return undefined;
  const { title, priority, recommendation } = finding;
  const lead = priority === "P2" ? "What was found there may be part of it" : "Found there";
  return `${lead}: ${title}. ${recommendation}`;
}

const MEND =
  "See in the report what moved with it and fix that, or agree on another limit in `plimsoll.yml` with those who own the objective.";
const FIND_OUT =
  "If it stays, find what this commit costs, or accept it by `plimsoll baseline add --accept REASON`.";

/** After one run, what tells a worse commit from a bad hour of the machine; repeats have told it already. */
function confirmation(failure: JudgedFailure, judgement: Judgement): string {
  const indicator = failedIndicator(failure, judgement);
  const change = indicator && comparedChange(indicator);
  if (change === undefined || change.repeats > 1) return "";
  return judgement.baseline.kind === "side by side"
    ? "Measure base and head once more and give both pairs. "
    : "Run this commit once more and give both results: the second counts as a repeat. ";
}

function remeasurement({ baseline }: Judgement): string {
  return baseline.kind === "side by side"
    ? "Measure more pairs of base and head: `--against` takes the base runs in the order of the results."
    : "Measure it again: results of the same scenario given twice count as repeats.";
}
