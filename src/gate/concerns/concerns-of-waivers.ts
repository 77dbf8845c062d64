import type { Assessed } from "../../judging/assess.ts";
import type { Concern } from "../../model/concern.ts";
import type { JudgedWaiver } from "../../model/judgement.ts";

/** What the waivers give a reviewer to think about: leave in use, leave that is over, leave that was overstepped. */
export function concernsOfWaivers({ waivers }: Pick<Assessed, "waivers">): readonly Concern[] {
  return waivers.flatMap((waiver) => concernOf(waiver));
}

function concernOf(waiver: JudgedWaiver): readonly Concern[] {
  switch (waiver.state) {
    case "used":
      return [{ kind: "waiver-in-use", waiver }];
    case "expired":
      return [{ kind: "waiver-expired", waiver }];
    case "exceeded":
      return [{ kind: "waiver-exceeded", waiver }];
    case "unmatched":
      return [{ kind: "waiver-unmatched", waiver }];
    case "not needed":
    case "not run":
      return [];
  }
}
