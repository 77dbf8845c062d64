import type { Fault } from "../../model/input-error.ts";
import { faultText, notJudgedLine } from "../../words/fault-text.ts";

/** Every fault with its place, what is wrong and the next step, under the words that say that there is no verdict. */
export function notJudgedText(faults: readonly Fault[]): string {
  return `${notJudgedLine(faults)}.\n\n${faults.map(faultText).join("\n\n")}`;
}
