import type { FilterImplOptions } from "liquidjs";
import { UNITS } from "../model/unit.ts";
import { markdownCode } from "../report/markup/escape.ts";
import { quantityText } from "../words/quantity-text.ts";
import { atLevel, untitled } from "./block-parts.ts";
import { readyAddress, readyBlocks, readyText, writtenOf } from "./ready.ts";

/** The filters that forms have beside Liquid's own. */
export const formFilters: Readonly<Record<string, FilterImplOptions>> = {
  /** A number with its unit, by the report's rules of digits. */
  quantity: (value: unknown, unit: unknown) => quantity(value, unit),
  /** A share, 0..1, in percent. */
  percent: (value: unknown) => quantity(value, "ratio"),
  /** A name as code. */
  code: (value: unknown) => readyText(markdownCode(textOf(value), "cell")),
  /** A web address that may be followed; empty for any other. */
  url: (value: unknown) => readyAddress(textOf(value)),
  /** A ready block without its heading. */
  untitled: (value: unknown) => readyBlocks(untitled(blocksOf(value, "untitled"))),
  /** A ready block with its heading at that level. */
  level: (value: unknown, level: unknown) =>
    readyBlocks(atLevel(blocksOf(value, "level"), Number(level))),
  /** Liquid's own give nothing at all for an empty list, and asking for that would be a fault. */
  first: (value: unknown): unknown => listOf(value, "first")[0] ?? null,
  last: (value: unknown): unknown => listOf(value, "last").at(-1) ?? null,
  /** Liquid's own would print any name as markup; only what is ready may pass. */
  raw: { raw: true, handler: (value: unknown) => readyOnly(value) },
};

function quantity(value: unknown, unit: unknown): string {
  if (value === null || value === undefined) return "";
  const known = UNITS.find((one) => one === unit);
  if (known === undefined) {
    throw new Error(
      `\`quantity\` knows no unit \`${textOf(unit)}\`; the units are ${UNITS.join(", ")}`,
    );
  }
  if (typeof value === "number") return quantityText(value, known);
  throw new Error(
    "`quantity` and `percent` need a number, such as `value`; `value_text` has its unit already",
  );
}

function textOf(value: unknown): string {
  const written = writtenOf(value);
  if (written !== undefined) return written.text;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function listOf(value: unknown, filter: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`\`${filter}\` is for lists, such as \`scenarios\``);
}

function blocksOf(value: unknown, filter: string) {
  const written = writtenOf(value);
  if (written !== undefined) return written.blocks;
  throw new Error(`\`${filter}\` is for ready blocks, such as \`sections.issues\``);
}

function readyOnly(value: unknown): string {
  const written = writtenOf(value);
  if (written !== undefined) return written.text;
  throw new Error(
    "`raw` is for ready blocks alone: a name could hold markup, so texts are always escaped",
  );
}
