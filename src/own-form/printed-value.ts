import { escapedText, writtenOf } from "./ready.ts";

/** How a value stands in the form: ready blocks as they are, texts escaped, numbers plain, what is not there empty. */
export function printedValue(value: unknown): string {
  const written = writtenOf(value);
  if (written !== undefined) return written.text;
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return escapedText(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(printedValue).join(", ");
  if (typeof value !== "object") throw new Error("this cannot be printed");
  const names = Object.keys(value).slice(0, 8).join("`, `");
  throw new Error(`this is a group of values and cannot be printed; it holds \`${names}\``);
}
