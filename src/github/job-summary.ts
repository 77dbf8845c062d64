import { appendFile, stat } from "node:fs/promises";
import type { DeliveryError } from "./delivery-error.ts";
import { deliveryNotice, notice } from "./delivery-notice.ts";

/** Above this GitHub drops the summary of the whole step. */
const LARGEST_SUMMARY_BYTES = 1_048_576;

/** What a job summary shows: the report, or where that is too large the short text of the comment. */
export interface SummaryTexts {
  readonly report: string;
  readonly short: string;
  /** Where the whole report is, in words. */
  readonly whole: string;
  /** What became of the run besides its verdict. */
  readonly said?: string;
}

/** Adds the report and every trouble of delivery to the job's summary; does nothing where the runner keeps none. */
export async function writeJobSummary(
  file: string | undefined,
  texts: SummaryTexts,
  troubles: readonly DeliveryError[],
): Promise<void> {
  if (file === undefined) return;
  const told = texts.said === undefined ? [] : [notice("NOTE", texts.said)];
  const notices = [...troubles.map(deliveryNotice), ...told].map((each) => `${each}\n`).join("\n");
  const room = LARGEST_SUMMARY_BYTES - (await sizeOf(file));
  const candidates = [
    `${notices}\n${texts.report}\n`,
    `${notices}\n${texts.short}\n\nThe whole report is too large for this page: see ${texts.whole}.\n`,
    `The report is too large for this page: see ${texts.whole}.\n`,
  ];
  const text = candidates.find((candidate) => Buffer.byteLength(candidate) <= room);
  if (text !== undefined) await appendFile(file, text);
}

/** Tells on the job's page why nothing was judged. */
export async function writeNotJudged(file: string | undefined, faults: string): Promise<void> {
  if (file !== undefined) await appendFile(file, notJudgedMarkdown(faults));
}

/** Every fault as it stands in the log; what files are called cannot leave the fence. */
export function notJudgedMarkdown(faults: string): string {
  const longest = Math.max(2, ...[...faults.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `## Not judged\n\n${fence}text\n${faults.trimEnd()}\n${fence}\n`;
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
