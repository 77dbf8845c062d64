import type { NoBaseline } from "../model/change.ts";
import { code } from "./code.ts";

/** Why an indicator was not compared, as the reason behind `no baseline`. */
export function noBaselineText(reason: NoBaseline): string {
  switch (reason.kind) {
    case "no file":
      return "there is no baseline yet";
    case "scenario not in baseline":
      return "the baseline holds no run of this scenario";
    case "indicator not in baseline":
      return "the baseline does not hold this indicator";
    case "not comparable":
      return `not comparable (${reason.differences.map(difference).join(", ")})`;
    case "not positive":
      return "a value is zero or negative, so a relative change does not exist";
    case "no ratio":
      return "the baseline holds a number outside of 0 to 1 for this ratio; record it again";
    case "samples unknown":
      return "the number of samples behind the ratio is not known, on one side or the other";
  }
}

/** A difference may hold names that others chose (a runner's), so whatever is not a plain word is marked as code. */
function difference(text: string): string {
  return /^[\w .,:→%/-]+$/u.test(text) ? text : code(text);
}
