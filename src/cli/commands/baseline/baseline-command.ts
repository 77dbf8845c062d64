import type { Ports } from "../../../gate/ports.ts";
import {
  type Recorded,
  type RecordRequest,
  runToRecord,
} from "../../../gate/history/record-baseline.ts";
import { showBaseline } from "../../../gate/history/show-baseline.ts";
import { baselineTable } from "../../../report/terminal/baseline-table.ts";
import { countText } from "../../../words/count-text.ts";
import { addToBaseline } from "./add-to-baseline.ts";
import { EXIT, type Terminal } from "../../terminal.ts";

/** `plimsoll baseline add`: adds this run to the baseline file, or says why it may not enter. */
export async function baselineAddCommand(
  request: RecordRequest,
  terminal: Terminal,
  ports: Ports,
): Promise<number> {
  const recorded = await addToBaseline(request, ports);
  if (recorded.kind === "refused") return refused(recorded, terminal);
  const runs = Object.entries(recorded.runs).map(
    ([name, count]) => `${name} (${countText(count, "run")})`,
  );
  terminal.out(
    `Added to ${recorded.file}: ${runs.join(", ")}. Review the difference and commit it.\n`,
  );
  return EXIT.passed;
}

/** `plimsoll baseline propose`: prints the file that `add` would write, and writes nothing. */
export async function baselineProposeCommand(
  request: RecordRequest,
  terminal: Terminal,
  ports: Ports,
): Promise<number> {
  const recorded = await (await runToRecord(request, ports)).record();
  if (recorded.kind === "refused") return refused(recorded, terminal);
  terminal.out(recorded.text);
  return EXIT.passed;
}

/** `plimsoll baseline show`: what the baseline knows of each indicator, and what a gate with it would notice. */
export async function baselineShowCommand(
  request: RecordRequest,
  terminal: Terminal,
  { files }: Ports,
): Promise<number> {
  const { file, histories } = await showBaseline(request, files);
  terminal.out(baselineTable(file, histories));
  return EXIT.passed;
}

function refused(
  { file, reasons, isFinal }: Extract<Recorded, { readonly kind: "refused" }>,
  terminal: Terminal,
): number {
  const list = reasons.map((reason) => `  - ${reason}\n`).join("");
  const wayIn = isFinal
    ? ""
    : 'If it is the new normal all the same, say why: --accept "REASON". The file keeps the reason.\n';
  terminal.err(`Not added to ${file}: this run should not become the baseline.\n${list}${wayIn}`);
  return EXIT.failed;
}
