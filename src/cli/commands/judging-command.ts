import type { Command } from "commander";
import { type CheckRequest, DEFAULT_FAIL_ON } from "../../gate/request.ts";
import { measuredOn } from "../ci/machine.ts";
import type { World } from "../shell.ts";

/** Flags of every command that judges. */
export interface JudgingFlags {
  readonly config?: string;
  readonly baseline?: string;
}

const RESULT = "k6 output, glob, folder, or scenario=path-or-glob";

/** A command that takes `RESULT`s, a config and a baseline. */
export function judgingCommand(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .argument("[RESULT...]", RESULT)
    .option("--config <file>", "objectives and scenarios (default: plimsoll.yml, if it is there)")
    .option(
      "--baseline <file>",
      "baseline file (default: the config's, else plimsoll.baseline.json)",
    );
}

/** What flags and machine say together. */
export function requestOf(
  results: readonly string[],
  { config, baseline }: JudgingFlags,
  { version }: World,
): CheckRequest {
  return {
    results,
    against: [],
    release: false,
    failOn: new Set(DEFAULT_FAIL_ON),
    toolVersion: version,
    ...(config !== undefined && { config }),
    ...(baseline !== undefined && { baseline }),
    ...measuredOn(),
  };
}
