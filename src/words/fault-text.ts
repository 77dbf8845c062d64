import type { Fault } from "../model/input-error.ts";
import { countText } from "./count-text.ts";

/** Where a fault is, as editors and terminals follow it: `plimsoll.yml:3:5`; empty where it has no place. */
export function placeText({ place }: Fault): string {
  if (place === undefined) return "";
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}

/** A fault with its place and its id, and the next step below. */
export function faultText(fault: Fault): string {
  const place = placeText(fault);
  const wayOut = fault.wayOut.split("\n").map((line) => `  ${line}`);
  const problem = `${place === "" ? "" : `${place}: `}${fault.problem}  [${fault.id}]`;
  return [problem, ...wayOut].join("\n");
}

/** That there is no verdict, and how much stands in its way. */
export function notJudgedLine(faults: readonly Fault[]): string {
  return `Not judged: ${countText(faults.length, "fault")} to fix first`;
}
