import { LiquidError } from "liquidjs";
import type { Fault } from "../model/input-error.ts";
import { BOUNDS } from "./form-engine.ts";
import type { Form, Nearest } from "./form.ts";
import { writtenOf } from "./ready.ts";

/** Every name that a form may write, for the one that was probably meant. */
interface KnownNames {
  readonly values: Readonly<Record<string, unknown>>;
  readonly filters: readonly string[];
  readonly tags: readonly string[];
  readonly nearest: Nearest;
}

const LIMITS: Readonly<Record<string, string>> = {
  "template render limit exceeded": `filling the form takes longer than ${BOUNDS.renderLimit / 1000} s`,
  "memory alloc limit exceeded": "the form makes longer lists or texts than it may",
  "parse length limit exceeded": `the form, or a part of it, is longer than ${BOUNDS.parseLimit} characters`,
  "output limit exceeded": `the filled form is longer than ${BOUNDS.output} characters`,
};

const PAGE = "docs/templates.md lists every name, filter and rule.";

/** What is wrong with a form, in its own file and line, with the name that was probably meant. */
export function formFault(error: unknown, form: Form, known: KnownNames): Fault {
  const place = placeOf(error, form);
  const said = sayingOf(error);
  const told = unknownName(said, known) ?? { problem: LIMITS[said] ?? said, wayOut: PAGE };
  return { id: "template-faulty", place, ...told };
}

function placeOf(error: unknown, form: Form): NonNullable<Fault["place"]> {
  if (!LiquidError.is(error)) return { file: form.name };
  const { input } = error.token;
  const [line, column] = error.token.getPosition();
  const file = error.token.file ?? [...form.texts].find(([, text]) => text === input)?.[0];
  return { file: file ?? form.name, ...(line && { line }), ...(column && { column }) };
}

/** The library's words without the place, which stands apart. */
function sayingOf(error: unknown): string {
  if (isTooDeep(error)) return "the form calls itself without end, or grows without end";
  if (!(error instanceof Error)) return String(error);
  const inner = LiquidError.is(error) ? error.originalError : undefined;
  if (isTooDeep(inner)) return sayingOf(inner);
  return error.message.replace(/(?:, file:[^\n]*)?, line:\d+, col:\d+$/u, "");
}

interface Told {
  readonly problem: string;
  readonly wayOut: string;
}

function unknownName(
  said: string,
  { values, filters, tags, nearest }: KnownNames,
): Told | undefined {
  const [, kind, name = ""] =
    /^(undefined variable|undefined filter): (.+)$/su.exec(said) ??
    /^(tag) "(.+)" not found$/su.exec(said) ??
    [];
  const [, missing] = /^ENOENT: Failed to lookup "(.*)" in/su.exec(said) ?? [];
  if (missing !== undefined) return absentPart(missing);
  if (kind === undefined) return undefined;
  if (kind === "undefined variable") return unknownValue(name, values, nearest);
  const [word, known] = kind === "tag" ? ["tag", tags] : ["filter", filters];
  return { problem: `there is no ${word} \`${name}\``, wayOut: meant(nearest(name, known)) };
}

function absentPart(name: string): Told {
  return {
    problem: `there is no part \`${name}\` beside the form`,
    wayOut: `A part is a file \`*.liquid\` in the same folder as the form, named without a path. ${PAGE}`,
  };
}

function unknownValue(path: string, values: KnownNames["values"], nearest: Nearest): Told {
  const names = path.split(".");
  const last = names.at(-1) ?? path;
  const around = names.length === 1 ? new Set(Object.keys(values)) : namesBelow(values);
  const near = nearest(last, around);
  return {
    problem: `there is no value \`${path}\``,
    wayOut: meant(near && [...names.slice(0, -1), near].join(".")),
  };
}

function meant(near: string | undefined): string {
  return near === undefined ? PAGE : `The nearest is \`${near}\`. ${PAGE}`;
}

/** Every name that stands below another one. */
function namesBelow(value: unknown): ReadonlySet<string> {
  if (typeof value !== "object" || value === null || writtenOf(value)) return new Set();
  const below = Object.values(value);
  const own = below.flatMap((one) => (isGroup(one) ? Object.keys(one) : []));
  return new Set([...own, ...below.flatMap((one) => [...namesBelow(one)])]);
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !writtenOf(value);
}

/** A full stack is a RangeError, but a SyntaxError where it fills up while an expression is compiled. */
function isTooDeep(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (error instanceof SyntaxError && error.message.endsWith("Stack overflow"))
  );
}
