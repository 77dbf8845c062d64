import type { Command } from "commander";
import type { InitRequest } from "../../../gate/first/first-draft.ts";
import { initCommand } from "./init-command.ts";
import { onDefaultBranch } from "../../ci/default-branch.ts";
import { measuredOn } from "../../ci/machine.ts";
import type { Shell } from "../../shell.ts";

interface InitFlags {
  readonly config: string;
  readonly service?: string;
  readonly yes: boolean;
  readonly force: boolean;
}

/** Adds `plimsoll init`. */
export function addInit(program: Command, { ports, version, terminal, run }: Shell): void {
  program
    .command("init")
    .description(
      "write a first plimsoll.yml and baseline from real results, and print the workflow",
    )
    .argument(
      "[RESULT...]",
      "any mix of k6 outputs, globs and folders (default: results/, or here)",
    )
    .option("--config <file>", "where the config goes; the baseline goes beside it", "plimsoll.yml")
    .option("--service <name>", "the name of the service (default: the folder's)")
    .option("--yes", "ask nothing", false)
    .option("--force", "write over a config that is there; never over a baseline", false)
    .action(async (results: readonly string[], flags: InitFlags) => {
      await run(async () => {
        const questions = flags.yes ? undefined : terminal.questions;
        const how = { force: flags.force, questions };
        const known = await onDefaultBranch(ports.files);
        const request = requestOf(results, flags, version);
        const whole = { ...request, ...(known !== undefined && { onDefaultBranch: known }) };
        return initCommand(whole, how, terminal, ports);
      });
    });
}

function requestOf(
  results: readonly string[],
  { config, service }: InitFlags,
  toolVersion: string,
): InitRequest {
  return {
    results,
    config,
    toolVersion,
    ...measuredOn(),
    ...(service !== undefined && { service }),
  };
}
