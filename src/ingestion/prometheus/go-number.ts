/** A number as Go reads and prints it, in answers and in texts of `/metrics`: `1.5`, `NaN`, `+Inf`; undefined for any other text. */
export function goNumber(text: string): number | undefined {
  if (/^nan$/iu.test(text)) return Number.NaN;
  const infinite = /^(?<sign>[+-]?)inf(?:inity)?$/iu.exec(text);
  if (infinite !== null) return infinite.groups?.["sign"] === "-" ? -Infinity : Infinity;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}
