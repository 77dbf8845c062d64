/**
 * A name as it stands in a file or script, marked as code by backticks: a fence one longer than any run of them inside.
 * Line breaks become blanks. `report` and `github` turn the marks into what their format calls code.
 */
export function code(name: string): string {
  const line = name.replace(/\s+/gu, " ").trim();
  if (line === "") return "(no name)";
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}
