import { listText } from "../../words/count-text.ts";
import { markdown } from "../markdown.ts";
import type { Part } from "./part.ts";

interface Rendered {
  readonly name: string;
  readonly expendable: number;
  /** Forms still to be had; the first one is in use, none means left out. */
  readonly forms: readonly string[];
}

/**
 * The verdict and as many parts as fit, by whole forms: never a table, a fence or a fold cut in two. Shortens the most
 * expendable part first (of equal ones the last), and says at the end what was left out.
 */
export function fitted(verdict: string, parts: readonly Part[], maxUnits: number): string {
  const room = maxUnits - 1;
  let rendered: readonly Rendered[] = parts
    .filter(({ forms }) => forms.length > 0)
    .map((part) => ({ ...part, forms: part.forms.map((blocks) => markdown(blocks, "tight")) }));
  const dropped: string[] = [];
  for (;;) {
    const text = assembled(verdict, rendered, dropped);
    const next = text.length <= room ? undefined : mostExpendable(rendered);
    if (next === undefined) return text.length <= room ? text : cut(verdict, room);
    if (next.forms.length === 1) dropped.unshift(next.name);
    rendered = rendered.map((part) =>
      part === next ? { ...part, forms: part.forms.slice(1) } : part,
    );
  }
}

function mostExpendable(parts: readonly Rendered[]): Rendered | undefined {
  return parts
    .filter(({ forms }) => forms.length > 0)
    .reduce<Rendered | undefined>(
      (worst, part) => (worst === undefined || part.expendable >= worst.expendable ? part : worst),
      undefined,
    );
}

function assembled(
  verdict: string,
  parts: readonly Rendered[],
  dropped: readonly string[],
): string {
  const texts = parts.flatMap(({ forms }) => forms.slice(0, 1)).filter((text) => text !== "");
  const note =
    dropped.length === 0
      ? []
      : [
          `Left out here because a comment has a limit: ${listText(shortened(dropped))}. The whole report (report.md, report.html) has all of it.`,
        ];
  return [verdict, ...texts, ...note].join("\n\n");
}

/** The first few names, and how many more. */
function shortened(names: readonly string[]): readonly string[] {
  const distinct = [...new Set(names)];
  const rest = distinct.length - 8;
  return rest <= 0 ? distinct : [...distinct.slice(0, 8), `${rest} more parts`];
}

/** The first line alone, when a limit is too small for anything else. */
function cut(verdict: string, room: number): string {
  const [line = ""] = verdict.split("\n");
  return line
    .slice(0, Math.max(room, 0))
    .toWellFormed()
    .replace(/\uFFFD$/u, "");
}
