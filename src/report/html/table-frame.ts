import { htmlText } from "../markup/escape.ts";

/**
 * A table too wide for the page scrolls in its frame, which the keyboard reaches and a screen reader names. Where the page
 * has its script, Tab passes over a frame in which nothing scrolls.
 */
export function tableFrame(titles: readonly string[]): string {
  return `<div class="table" tabindex="0" role="group" aria-label="${htmlText(`Table: ${titles.join(", ")}`)}">`;
}
