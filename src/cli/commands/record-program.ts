import { type Command, InvalidArgumentError } from "commander";
import { recordAnswers } from "../../gate/server/record-answers.ts";
import type { Stretch } from "../../model/timeline.ts";
import { countText } from "../../words/count-text.ts";
import { writeDocuments } from "../../workspace/documents.ts";
import { prometheusHeaders } from "../prometheus/prometheus-headers.ts";
import { prometheusNetwork } from "../prometheus/prometheus-network.ts";
import type { Shell } from "../shell.ts";
import { EXIT } from "../terminal.ts";
import { WINDOW_SHAPE, windowOfText } from "../prometheus/window-text.ts";

interface RecordFlags {
  readonly config?: string;
  readonly prometheus?: string;
  readonly window?: Stretch;
  readonly into?: string;
}

/** Adds `plimsoll record`. */
export function addRecord(program: Command, { ports, terminal, run }: Shell): void {
  program
    .command("record")
    .description(
      "ask Prometheus the queries of the config about a run, and save the answers for check",
    )
    .argument("[RESULT...]", "the run: its folder, or scenario=folder")
    .option("--config <file>", "the queries (default: plimsoll.yml, if it is there)")
    .option(
      "--prometheus <url>",
      "the server (default: the config's); secrets come from the environment",
    )
    .option(
      "--window <start..end>",
      "the time of the run, where its results do not tell it",
      windowOf,
    )
    .option(
      "--into <path>",
      "the file for the answers, or a folder (default: prometheus.json in the run's folder)",
    )
    .action(async (results: readonly string[], { prometheus: url, ...flags }: RecordFlags) => {
      await run(async () => {
        const headers = prometheusHeaders();
        const request = { results, ...flags, headers, ...(url !== undefined && { url }) };
        const saved = await recordAnswers(request, ports, prometheusNetwork());
        await writeDocuments(saved.folder, saved.documents);
        terminal.out(`Saved: ${saved.path} (${countText(saved.answers, "answer")})\n`);
        return EXIT.passed;
      });
    });
}

function windowOf(text: string): Stretch {
  const window = windowOfText(text);
  if (window === undefined) throw new InvalidArgumentError(WINDOW_SHAPE);
  return window;
}
