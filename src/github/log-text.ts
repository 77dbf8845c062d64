/**
 * Text that may hold foreign words, fit for the log of a step: the runner takes lines that begin with `::` and anything
 * after `##[` for commands.
 */
export function logText(text: string): string {
  return text
    .replaceAll(/^(?<blank>[^\S\r\n\u2028\u2029]*)::/gmu, "$<blank>: :")
    .replaceAll("##[", "## [");
}
