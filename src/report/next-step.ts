import type { JudgedFailure, Judgement } from "../model/judgement.ts";
import { byPriority } from "./by-priority.ts";

/** What the author does next about a failure: the strongest finding's advice, else what every such failure asks for. */
export function nextStep(failure: JudgedFailure, { findings }: Judgement): string | undefined {
  const [finding] = byPriority(findings.filter(({ scenario }) => scenario === failure.scenario));
  switch (failure.kind) {
    case "missed":
      return (
        finding?.recommendation ??
        "See in the report what moved with it and mend that, or agree on another limit in `plimsoll.yml` with those who own the objective."
      );
    case "worsened":
      return (
        finding?.recommendation ??
        "Measure it again; if it stays, find what this commit costs, or accept it by `plimsoll baseline add --accept REASON`."
      );
    case "inconclusive":
      return "Measure it again: results of the same scenario given twice count as repeats.";
    case "unmeasured":
    case "waiver":
      return undefined;
  }
}
