import { visibleText } from "../markup/escape.ts";

/**
 * Text for XML 1.0, in an attribute or an element. XML has no way to write most control characters, nor lone surrogates
 * and the two non-characters of its ban, so they are dropped.
 */
export function xmlText(text: string): string {
  return visibleText(text)
    .replace(/[\uFFFE\uFFFF]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
