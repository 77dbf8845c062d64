import { htmlText } from "../markup/escape.ts";

/** A table too wide for the page scrolls in its frame, which the keyboard reaches and a screen reader names. */
export function tableFrame(titles: readonly string[]): string {
  return `<div class="table" tabindex="0" role="group" aria-label="${htmlText(`Table: ${titles.join(", ")}`)}">`;
}
