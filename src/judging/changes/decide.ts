import type { Change, Doubt } from "../../model/change.ts";
import type { Evidence, Needed, Weighed } from "./comparison.ts";
import { type FamilySteps, stepsOf } from "./family-steps.ts";
import { reasoningOf } from "./reasoning.ts";

/** One run in a hundred, at most, cries wolf by chance: over all gated comparisons of the run together. */
const ALPHA = 0.01;
/** From here on a change beyond the tolerance is suspected; over the family it is the risk that a suspicion is chance. */
const SUSPICION = 0.05;

/**
 * From probabilities to verdicts: worsenings and improvements are two families of the gated comparisons, each stepped
 * down by Holm. A suspicion that so many comparisons bring by chance is a note. What is not gated is told by the share that
 * one comparison of the family may spend, and takes none of it.
 */
export function decide(weighed: readonly Weighed[]): readonly Change[] {
  const gated = weighed.filter(mayFail);
  const steps = { sure: stepsOf(gated, ALPHA), suspected: stepsOf(gated, SUSPICION) };
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

/** The gated comparisons stepped down twice: at the risk of a false alarm, and at that of a false suspicion. */
interface Steps {
  readonly sure: FamilySteps;
  readonly suspected: FamilySteps;
}

function changeOf(one: Weighed, evidence: Evidence, steps: Steps): Change {
  const { scale, before, change, interval, noise, worse, baselineRuns, repeats } = evidence;
  const told = answer(one, evidence, steps);
  return {
    verdict: told.verdict,
    scale,
    before,
    percent: change,
    interval,
    noticeable: evidence.noticeable(steps.sure.shareOf(one)),
    p: worse,
    noise,
    baselineRuns,
    repeats,
    ...(one.comparison.base.kind === "pairs" && { paired: true }),
    gated: mayFail(one),
    ...(told.verdict === "inconclusive" && { doubt: told.doubt }),
    reasoning: reasoningOf(one, evidence, steps.sure),
  };
}

type Answer =
  | { readonly verdict: "worsened" | "improved" | "held" }
  | { readonly verdict: "inconclusive"; readonly doubt: Doubt };

function answer(one: Weighed, evidence: Evidence, { sure, suspected }: Steps): Answer {
  const { beyond, agreed, worse, neededToDecide, neededToSee } = evidence;
  const share = sure.shareOf(one);
  const isSure = beyond !== "within" && unlikely(one, evidence, sure, beyond);
  if (isSure && agreed) return { verdict: beyond === "worse" ? "worsened" : "improved" };
  if (isSure && beyond === "worse") {
    return { verdict: "inconclusive", doubt: { kind: "repeats disagree", repeatsNeeded: 1 } };
  }
  if (beyond === "worse" && worse <= SUSPICION) {
    const isNote = !unlikely(one, evidence, suspected, "worse");
    return { verdict: "inconclusive", doubt: suspicion(neededToDecide(share), isNote) };
  }
  const needed = neededToSee(share);
  return needed === undefined
    ? { verdict: "held" }
    : { verdict: "inconclusive", doubt: blind(needed) };
}

/** Whether chance is ruled out at the family's risk: by its step where it is gated, else by the share of one comparison. */
function unlikely(
  one: Weighed,
  evidence: Evidence,
  steps: FamilySteps,
  side: "worse" | "better",
): boolean {
  return mayFail(one)
    ? steps[side].get(one)?.rejected === true
    : evidence[side] <= steps.shareOf(one);
}

function suspicion({ repeats, runs }: Needed, isNote: boolean): Doubt {
  return {
    kind: "suspected",
    repeatsNeeded: repeats,
    ...(runs > 0 && { runsNeeded: runs }),
    ...(isNote && { isNote }),
  };
}

function blind({ repeats, runs }: Needed): Doubt {
  return {
    kind: "blind",
    runsNeeded: runs,
    ...(repeats > 0 && { repeatsNeeded: repeats }),
  };
}
