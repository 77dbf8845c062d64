import { decimalText } from "../../words/digits.ts";

/** A share as evidence has it: whole percents, since a scrape knows no more; one decimal of a small one. */
export function percentText(share: number): string {
  return `${decimalText(share * 100, share >= 0.1 || share === 0 ? 0 : 1)} %`;
}
