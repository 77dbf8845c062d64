import type { Command } from "commander";
import type { RecordRequest } from "../../../gate/history/record-baseline.ts";
import {
  baselineAddCommand,
  baselineProposeCommand,
  baselineShowCommand,
} from "./baseline-command.ts";
import { judgingCommand, type JudgingFlags, requestOf } from "../judging-command.ts";
import { onDefaultBranch } from "../../ci/default-branch.ts";
import type { Shell, World } from "../../shell.ts";

const ACCEPT = [
  "--accept <reason>",
  "why a run that would not enter by itself is accepted",
] as const;

interface BaselineFlags extends JudgingFlags {
  readonly accept?: string;
}

/** Adds `plimsoll baseline` with its commands. */
export function addBaseline(program: Command, shell: Shell): void {
  const baseline = program
    .command("baseline")
    .description(
      "the committed numbers of earlier runs: add this run, show them, or print the proposed file",
    );
  const commands = {
    add: ["add this run to the baseline file", baselineAddCommand],
    show: [
      "print what it knows of each indicator, and what a gate with it would notice",
      baselineShowCommand,
    ],
    propose: ["print the file that `add` would write", baselineProposeCommand],
  } as const;
  for (const [name, [description, command]] of Object.entries(commands)) {
    const described = judgingCommand(baseline, name, description);
    const adding = name === "show" ? described : described.option(...ACCEPT);
    adding.action(async (results: readonly string[], flags: BaselineFlags) => {
      const { run, terminal, ports } = shell;
      await run(async () => command(await recordRequest(results, flags, shell), terminal, ports));
    });
  }
}

async function recordRequest(
  results: readonly string[],
  flags: BaselineFlags,
  world: World,
): Promise<RecordRequest> {
  const known = await onDefaultBranch(world.ports.files);
  return {
    ...requestOf(results, flags, world),
    ...(flags.accept !== undefined && { accept: flags.accept }),
    ...(known !== undefined && { onDefaultBranch: known }),
  };
}
