import { listText } from "../../words/count-text.ts";
import { markdown } from "../markup/markdown.ts";
import type { Part } from "./part.ts";

/** A part with its forms as text, the whole one first, and which of them is in use; `forms.length` leaves it out. */
interface Placed {
  readonly name: string;
  readonly expendable: number;
  readonly forms: readonly string[];
  readonly used: number;
}

/**
 * The verdict and as many parts as fit, by whole forms: never a table, a fence or a fold cut in two. Shortens the most
 * expendable part first, then gives room that is left over to the least expendable, and says what was left out.
 */
export function fitted(verdict: string, parts: readonly Part[], maxUnits: number): string {
  const room = maxUnits - 1;
  const placed = parts
    .filter(({ forms }) => forms.length > 0)
    .map(({ name, expendable, forms }): Placed => ({
      name,
      expendable,
      forms: forms.map((blocks) => markdown(blocks, "tight")),
      used: 0,
    }));
  const text = assembled(verdict, grown(verdict, shrunk(verdict, placed, room), room));
  return text.length <= room ? text : cut(verdict, room);
}

function shrunk(verdict: string, parts: readonly Placed[], room: number): readonly Placed[] {
  if (assembled(verdict, parts).length <= room) return parts;
  const next = mostExpendable(parts);
  if (next === undefined) return parts;
  return shrunk(verdict, withForm(parts, next, next.used + 1), room);
}

/** Of equally expendable parts the one with most forms left, so that all are shortened before one is left out; then the last. */
function mostExpendable(parts: readonly Placed[]): Placed | undefined {
  return parts
    .filter(({ forms, used }) => used < forms.length)
    .reduce<Placed | undefined>(
      (worst, part) => (worst === undefined || isMoreExpendable(part, worst) ? part : worst),
      undefined,
    );
}

function isMoreExpendable(part: Placed, than: Placed): boolean {
  if (part.expendable !== than.expendable) return part.expendable > than.expendable;
  return part.forms.length - part.used >= than.forms.length - than.used;
}

/** Takes the largest form that fits for each part that was shortened, the least expendable first. */
function grown(verdict: string, parts: readonly Placed[], room: number): readonly Placed[] {
  return parts
    .toSorted((a, b) => a.expendable - b.expendable)
    .reduce((now, part) => {
      const sizes = part.forms.map((_, form) => form).filter((form) => form < part.used);
      const form = sizes.find((one) => assembled(verdict, withForm(now, part, one)).length <= room);
      return form === undefined ? now : withForm(now, part, form);
    }, parts);
}

/** The parts with another form of one of them; a part is told by its forms, which never change. */
function withForm(parts: readonly Placed[], which: Placed, used: number): readonly Placed[] {
  return parts.map((part) => (part.forms === which.forms ? { ...part, used } : part));
}

function assembled(verdict: string, parts: readonly Placed[]): string {
  const texts = parts.flatMap(({ forms, used }) => forms[used] ?? []).filter((text) => text !== "");
  const dropped = parts.filter(({ forms, used }) => used >= forms.length).map(({ name }) => name);
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
