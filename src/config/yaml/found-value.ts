/** What stands in a file, as a message names it: `a list`, `the number 3.10`, `` `spikes` ``. */
export function foundValue(value: unknown, source: string | undefined): string {
  if (isEmpty(value)) return emptyValue(value);
  if (typeof value === "string") return `\`${value}\``;
  if (typeof value === "number") return `the number ${source ?? String(value)}`;
  if (typeof value === "boolean") return `the word ${source ?? String(value)}, which is no text`;
  return Array.isArray(value) ? "a list" : "a map";
}

/** Whether nothing stands there: no value, an empty text, list or map. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === null || value === undefined || value === "";
}

function emptyValue(value: unknown): string {
  if (value === "") return "an empty text";
  if (value === null || value === undefined) return "empty";
  return Array.isArray(value) ? "an empty list" : "an empty map";
}
