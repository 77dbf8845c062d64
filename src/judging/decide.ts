import type { Change, Doubt, NoBaseline } from "../model/change.ts";
import { holm } from "../statistics/holm.ts";
import type { Comparison, Evidence, Needed } from "./comparison.ts";

/** One run in a hundred, at most, cries wolf by chance: over all gated comparisons of the run together. */
const ALPHA = 0.01;
/** From here on a change beyond the tolerance is suspected, though not proved. */
const SUSPICION = 0.05;

/** A comparison with what its numbers say, or with the reason why they say nothing. */
export interface Weighed {
  readonly comparison: Comparison;
  readonly evidence:
    | ({ readonly kind: "evidence" } & Evidence)
    | { readonly kind: "none"; readonly reason: NoBaseline };
}

/**
 * From probabilities to verdicts: worsenings and improvements are two families of the gated comparisons, each stepped
 * down by Holm. What is not gated is told by the share that one comparison of the family may spend, and takes none of it.
 */
export function decide(weighed: readonly Weighed[]): readonly Change[] {
  const gated = weighed.filter(mayFail);
  const share = ALPHA / Math.max(1, gated.length);
  const worse = rejected(gated, "worse");
  const better = rejected(gated, "better");
  return weighed.map((one) => {
    const { comparison, evidence } = one;
    if (evidence.kind === "none") {
      return { verdict: "no baseline", reason: evidence.reason, gated: comparison.gated };
    }
    const own = mayFail(one);
    const sure = {
      worse: own ? worse.has(one) : evidence.worse <= share,
      better: own ? better.has(one) : evidence.better <= share,
    };
    return changeOf(evidence, answer(comparison, evidence, sure, share), share, own);
  });
}

function mayFail({ comparison, evidence }: Weighed): boolean {
  return comparison.gated && comparison.direction !== "undirected" && evidence.kind === "evidence";
}

function rejected(gated: readonly Weighed[], side: "worse" | "better"): ReadonlySet<Weighed> {
  const pValues = gated.flatMap(({ evidence }) =>
    evidence.kind === "evidence" ? [evidence[side]] : [],
  );
  const verdicts = holm(pValues, ALPHA);
  return new Set(gated.filter((_, index) => verdicts[index] === true));
}

type Answer =
  | { readonly verdict: "worsened" | "improved" | "held" }
  | { readonly verdict: "inconclusive"; readonly doubt: Doubt };

function answer(
  { direction }: Comparison,
  evidence: Evidence,
  sure: { readonly worse: boolean; readonly better: boolean },
  share: number,
): Answer {
  if (direction !== "undirected") {
    if (sure.worse && evidence.beyond === "worse") return { verdict: "worsened" };
    if (sure.better && evidence.beyond === "better") return { verdict: "improved" };
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

function changeOf(evidence: Evidence, told: Answer, share: number, gated: boolean): Change {
  const { scale, before, change, interval, noise, worse, baselineRuns, repeats } = evidence;
  return {
    verdict: told.verdict,
    scale,
    before,
    percent: change,
    interval,
    noticeable: evidence.noticeable(share),
    p: worse,
    noise,
    baselineRuns,
    repeats,
    gated,
    ...(told.verdict === "inconclusive" && { doubt: told.doubt }),
  };
}
