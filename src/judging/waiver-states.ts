import type { JudgedFailure, JudgedWaiver, WaiverState } from "../model/judgement.ts";
import type { Waiver } from "../model/waiver.ts";
import { covers, hasExpired, isAbout, type Waivable, waiverFor } from "./waiver-for.ts";

/** What the waivers of a check are held against. */
export interface WaiverFacts {
  /** Everything that would fail without waivers. */
  readonly failing: readonly Waivable[];
  /** Every indicator that was judged or compared. */
  readonly judged: readonly { readonly scenario: string; readonly indicator: string }[];
  readonly waivers: readonly Waiver[];
  /** A release is read as a whole: what is over, or says nothing, has no place in it. */
  readonly release: boolean;
  /** Unix milliseconds. */
  readonly nowMs: number;
}

/** Every waiver with what became of it. */
export function judgedWaivers(facts: WaiverFacts): readonly JudgedWaiver[] {
  return facts.waivers.map((waiver) => {
    const { scenario, objective, until, reason, waives, bound } = waiver;
    return {
      scenario,
      objective,
      until,
      reason,
      ...(waives !== undefined && { waives }),
      ...(bound !== undefined && { bound: bound.text }),
      state: stateOf(waiver, facts),
    };
  });
}

/**
 * Waivers that fail a gate by themselves: one that fits nothing, since a typo in it would otherwise go unnoticed; and
 * in a release one that is over, needed or not. Elsewhere that one is a concern: what is mended must not fail for a date.
 */
export function waiverFailures(
  waivers: readonly JudgedWaiver[],
  { release }: Pick<WaiverFacts, "release">,
): readonly JudgedFailure[] {
  return waivers
    .filter(({ state }) => state === "unmatched" || (release && state === "expired"))
    .map(({ scenario, objective }) => ({ kind: "waiver", scenario, indicator: objective }));
}

function stateOf(waiver: Waiver, facts: WaiverFacts): WaiverState {
  const { failing, judged, waivers, nowMs } = facts;
  if (hasExpired(waiver, nowMs)) return "expired";
  const about = failing.filter((wrong) => isAbout(waiver, wrong));
  if (about.some((wrong) => waiverFor(wrong, waivers, nowMs) === waiver)) return "used";
  if (about.length > 0) return "exceeded";
  if (!judged.some(({ scenario }) => scenario === waiver.scenario)) return "not run";
  return judged.some(({ scenario, indicator }) => covers(waiver, scenario, indicator))
    ? "not needed"
    : "unmatched";
}
