import type { Chance } from "./mutate.ts";

/** Values that JSON allows and nobody expects. */
const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 1e308,
  () => 5e-324,
  () => 2 ** 53,
  () => "",
  () => "\0",
  () => "\uD800",
  () => "a".repeat(5000),
  () => "__proto__",
  () => [],
  () => ({}),
  () => [[[[]]]],
  () => JSON.parse('{"__proto__":{"toString":1}}') as unknown,
  () => nested(40),
];

/** Changes one place of a JSON text, or of one line of it where each line is JSON; other texts stay as they are. */
export function jsonMutated(text: string, chance: Chance): string {
  const whole = parsed(text);
  if (whole !== undefined) return JSON.stringify(changed(whole, chance), undefined, chance.upTo(3));
  const lines = text.split("\n");
  const at = chance.upTo(lines.length);
  const line = parsed(lines[at] ?? "");
  return line === undefined
    ? text
    : lines.with(at, JSON.stringify(changed(line, chance))).join("\n");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : chanceless(depth) ? [nested(depth - 1)] : { a: nested(depth - 1) };
}

function chanceless(depth: number): boolean {
  return depth % 2 === 0;
}

/** Goes down a random path and changes what is at its end. */
function changed(value: unknown, chance: Chance): unknown {
  if (typeof value !== "object" || value === null) return otherLeaf(value, chance);
  if (chance.upTo(12) === 0) return chance.of(STRANGE)();
  const entries = Object.entries(value);
  if (entries.length === 0) return chance.of(STRANGE)();
  const at = chance.upTo(entries.length);
  const [name, inner] = entries[at]!;
  const next = chance.upTo(8) === 0 ? withoutOrTwice(entries, at, chance) : undefined;
  const members = next ?? entries.with(at, [name, changed(inner, chance)]);
  return Array.isArray(value) ? members.map(([, one]) => one) : Object.fromEntries(members);
}

function withoutOrTwice(
  entries: readonly [string, unknown][],
  at: number,
  chance: Chance,
): [string, unknown][] {
  const [name, inner] = entries[at]!;
  if (chance.upTo(2) === 0) return entries.toSpliced(at, 1);
  const other = chance.of(["__proto__", "", `${name}2`, `${name}{a:b}`, "constructor", "p(95)"]);
  return entries.toSpliced(at, 0, [other, inner]);
}

function otherLeaf(value: unknown, chance: Chance): unknown {
  if (chance.upTo(3) === 0) return chance.of(STRANGE)();
  if (typeof value === "number") {
    return chance.of([-value, value * 1e3, value / 1e3, value + 1, Math.trunc(value), 1e21]);
  }
  if (typeof value !== "string") return chance.of(STRANGE)();
  const at = chance.upTo(value.length + 1);
  const inserted = chance.of(["\n", "|", "<", "{", "\\", "`", "0", "'", '"', "\u2028", "😀", ":"]);
  return value.slice(0, at) + inserted + value.slice(at + chance.upTo(3));
}
