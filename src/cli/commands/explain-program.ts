import type { Command } from "commander";
import { explained } from "../../gate/explained.ts";
import { explanation } from "../../report/explanation/explanation.ts";
import type { Shell } from "../shell.ts";
import { EXIT } from "../terminal.ts";

/** Where `check` leaves its judgement unless told otherwise. */
const DEFAULT_JUDGEMENT = "plimsoll-report/judgement.json";

/** Adds `plimsoll explain`: the whole reasoning for one number of a saved judgement. It judges nothing. */
export function addExplain(program: Command, { ports, terminal, run }: Shell): void {
  program
    .command("explain")
    .description("print the whole reasoning for one number of a saved judgement.json")
    .argument(
      "<INDICATOR>",
      "as files name it, `http_req_duration p(95)`, or as tables do, `p95 latency`",
    )
    .argument("[JUDGEMENT]", "a judgement.json written by check", DEFAULT_JUDGEMENT)
    .action(async (indicator: string, file: string) => {
      const command = async (): Promise<number> => {
        const { judgement, indicators } = await explained(indicator, file, ports.files);
        terminal.out(explanation(judgement, indicators, terminal.width));
        return EXIT.passed;
      };
      await run(command);
    });
}
