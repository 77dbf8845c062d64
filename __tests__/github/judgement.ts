import type { Judgement } from "../../src/model/judgement.ts";
import { aJudgement } from "../report/judgements/a-judgement.ts";

/** A judgement of nothing, with the parts that a test cares about. */
export function judgementOf(parts: Partial<Judgement>): Judgement {
  return aJudgement({ service: "shop", scenarios: [], ...parts });
}
