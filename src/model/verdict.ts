import type { Absence } from "./measurement.ts";

/** The answer to an objective. There is no fourth: what was not measured was not met. */
export type ObjectiveVerdict =
  | { readonly kind: "met"; readonly basis: Basis }
  | { readonly kind: "missed"; readonly basis: Basis }
  | { readonly kind: "unmeasured"; readonly why: Absence | "unit-does-not-fit" };

/** What a met or missed verdict rests on: the raw value, k6's own word where k6 exported none, a declared zero,
 * an upper bound of the value that keeps the limit, or a run that ended before the service was back at its pace. */
export type Basis = "value" | "k6's word" | "declared zero" | "upper bound" | "not recovered";

/** The answer to "did it change against the baseline?". */
export type ChangeVerdict = "improved" | "held" | "worsened" | "inconclusive" | "no baseline";

/** The template's words for the whole. */
export type Assessment = "pass" | "concerns" | "fail";

/** What may fail a gate (`--fail-on`). */
export type FailureKind = "missed" | "unmeasured" | "worsened" | "inconclusive";
