import type { Change, Doubt } from "../model/change.ts";
import type { Comparison, Evidence, Needed, Weighed } from "./comparison.ts";
import { type FamilySteps, stepsOf } from "./family-steps.ts";
import { reasoningOf } from "./reasoning.ts";

/** One run in a hundred, at most, cries wolf by chance: over all gated comparisons of the run together. */
const ALPHA = 0.01;
/** From here on a change beyond the tolerance is suspected, though not proved. */
const SUSPICION = 0.05;

/**
 * From probabilities to verdicts: worsenings and improvements are two families of the gated comparisons, each stepped
 * down by Holm. What is not gated is told by the share that one comparison of the family may spend, and takes none of it.
 */
export function decide(weighed: readonly Weighed[]): readonly Change[] {
  const steps = stepsOf(weighed.filter(mayFail), ALPHA);
  return weighed.map((one) => {
    const { comparison, evidence } = one;
    if (evidence.kind === "none") {
      return { verdict: "no baseline", reason: evidence.reason, gated: comparison.gated };
    }
    return changeOf(one, evidence, steps);
  });
}

function mayFail({ comparison, evidence }: Weighed): boolean {
  return comparison.gated && comparison.direction !== "undirected" && evidence.kind === "evidence";
}

function changeOf(one: Weighed, evidence: Evidence, steps: FamilySteps): Change {
  const { comparison } = one;
  const { scale, before, change, interval, noise, worse, baselineRuns, repeats } = evidence;
  const told = answer(comparison, evidence, sure(one, evidence, steps), steps.share);
  return {
    verdict: told.verdict,
    scale,
    before,
    percent: change,
    interval,
    noticeable: evidence.noticeable(steps.share),
    p: worse,
    noise,
    baselineRuns,
    repeats,
    gated: mayFail(one),
    ...(told.verdict === "inconclusive" && { doubt: told.doubt }),
    reasoning: reasoningOf(one, evidence, steps),
  };
}

interface Sure {
  readonly worse: boolean;
  readonly better: boolean;
}

function sure(one: Weighed, evidence: Evidence, { share, worse, better }: FamilySteps): Sure {
  return mayFail(one)
    ? { worse: worse.get(one)?.rejected === true, better: better.get(one)?.rejected === true }
    : { worse: evidence.worse <= share, better: evidence.better <= share };
}

type Answer =
  | { readonly verdict: "worsened" | "improved" | "held" }
  | { readonly verdict: "inconclusive"; readonly doubt: Doubt };

function answer(
  { direction }: Comparison,
  evidence: Evidence,
  isSure: Sure,
  share: number,
): Answer {
  if (direction !== "undirected") {
    if (isSure.worse && evidence.beyond === "worse") return { verdict: "worsened" };
    if (isSure.better && evidence.beyond === "better") return { verdict: "improved" };
    if (evidence.beyond === "worse" && evidence.worse <= SUSPICION) {
      return { verdict: "inconclusive", doubt: suspected(evidence.neededToDecide(share)) };
    }
  }
  const needed = evidence.neededToSee(share);
  return needed === undefined
    ? { verdict: "held" }
    : { verdict: "inconclusive", doubt: blind(needed) };
}

function suspected({ repeats, runs }: Needed): Doubt {
  return {
    kind: "suspected",
    repeatsNeeded: repeats,
    ...(runs > 0 && { runsNeeded: runs }),
  };
}

function blind({ repeats, runs }: Needed): Doubt {
  return {
    kind: "blind",
    runsNeeded: runs,
    ...(repeats > 0 && { repeatsNeeded: repeats }),
  };
}
