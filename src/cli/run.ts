import { Command, CommanderError } from "commander";
import { addBaseline } from "./commands/baseline/baseline-program.ts";
import { addCheck } from "./commands/check-program.ts";
import { addExplain } from "./commands/explain-program.ts";
import { guarded } from "./faults.ts";
import { addInit } from "./commands/init/init-program.ts";
import { addRecord } from "./commands/record-program.ts";
import { addReport } from "./commands/report-program.ts";
import { wayOutOfUnknownFlag } from "./unknown-flag.ts";
import type { Shell, World } from "./shell.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Runs the command line and tells the exit code. `words` are the arguments after the program's name. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  world: World,
): Promise<number> {
  let code: number = EXIT.passed;
  const run: Shell["run"] = async (command) => {
    code = await guarded(command, terminal, world.version);
  };
  const program = commandLine({ ...world, terminal, run });
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.unknownOption") {
      terminal.err(wayOutOfUnknownFlag(error.message, program));
    }
    if (error.code === "commander.unknownCommand") terminal.err(wayOutOfNoCommand(words));
    return error.exitCode === 0 ? EXIT.passed : EXIT.notJudged;
  }
}

/** A result that is given to no command; a word without a dot or slash is a command that was mistyped. */
function wayOutOfNoCommand([first = ""]: readonly string[]): string {
  return /[./\\]/u.test(first)
    ? "Say what to do with it: `plimsoll check RESULT` judges it, `plimsoll init RESULT` writes a first plimsoll.yml from it.\n"
    : "";
}

/** The first two steps of someone who has a k6 script and nothing else. */
const BEGINNING = `
To begin: \`k6 run --summary-export=summary.json script.js\`, then \`plimsoll init\`.`;

/** The definition of every command and flag; the tables in the docs are made from it. */
export function commandLine(shell: Shell): Command {
  const { terminal, version } = shell;
  const program = new Command("plimsoll")
    .description("The load line for a pull request: judges k6 load tests and writes the report.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .addHelpText("after", BEGINNING)
    .showHelpAfterError("(run `plimsoll --help` or `plimsoll COMMAND --help`)");
  for (const add of [addInit, addCheck, addReport, addExplain, addRecord, addBaseline]) {
    add(program, shell);
  }
  return program;
}
