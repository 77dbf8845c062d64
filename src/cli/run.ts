import { Command, CommanderError } from "commander";
import { addBaseline } from "./baseline-program.ts";
import { addCheck, addReport, type World } from "./check-program.ts";
import { addExplain } from "./explain-command.ts";
import { addInit } from "./init-program.ts";
import { addRecord } from "./record-program.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Runs the command line and tells the exit code. `words` are the arguments after the program's name. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  world: World,
): Promise<number> {
  const end = { code: EXIT.passed as number };
  const program = commandLine(terminal, world, (code) => {
    end.code = code;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return end.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.notJudged;
    throw error;
  }
}

/** The definition of every command and flag; the tables in the docs are made from it. */
export function commandLine(
  terminal: Terminal,
  world: World,
  end: (code: number) => void,
): Command {
  const program = new Command("plimsoll")
    .description("The load line for a pull request: judges k6 load tests and writes the report.")
    .version(world.version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError("(run `plimsoll --help` or `plimsoll COMMAND --help`)");
  addInit(program, terminal, world, end);
  addCheck(program, terminal, world, end);
  addReport(program, terminal, world, end);
  addExplain(program, terminal, world, end);
  addRecord(program, terminal, world, end);
  addBaseline(program, terminal, world, end);
  return program;
}
