/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), `|${head.map(() => "---").join("|")}|`, ...rows].join("\n");
}

/** One row of it. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

/** A name as code. */
export function code(text: string): string {
  return `\`${text}\``;
}
