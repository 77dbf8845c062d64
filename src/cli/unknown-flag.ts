import type { Command } from "commander";

/** What a flag that a command does not have is told: the commands that have it, and how its values come to the others. */
export function wayOutOfUnknownFlag(message: string, program: Command): string {
  const [, flag = ""] = /'(--[\w-]+)/u.exec(message) ?? [];
  const having = commandsWithin(program)
    .filter(({ command }) => command.options.some(({ long }) => long === flag))
    .map(({ name }) => `\`plimsoll ${name}\``);
  if (having.length === 0) return "";
  const way =
    flag === "--prometheus" || flag === "--window"
      ? " Save the answers first (`plimsoll record`), and give their folder or file as a result."
      : " Leave it out here.";
  return `\`${flag}\` is a flag of ${having.join(", ")}.${way}\n`;
}

function commandsWithin(
  command: Command,
  before: readonly string[] = [],
): readonly { readonly command: Command; readonly name: string }[] {
  return command.commands.flatMap((own) => {
    const path = [...before, own.name()];
    return [{ command: own, name: path.join(" ") }, ...commandsWithin(own, path)];
  });
}
