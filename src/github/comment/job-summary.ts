import { appendFile, stat } from "node:fs/promises";
import { DeliveryError } from "../delivery-error.ts";
import { deliveryNotice, notice } from "./delivery-notice.ts";

/** Above this GitHub drops the summary of the whole step. */
const LARGEST_SUMMARY_BYTES = 1_048_576;
const MOST_FAULT_UNITS = 60_000;

/** What a job summary shows: the report, or where that is too large the short text of the comment. */
export interface SummaryTexts {
  readonly report: string;
  readonly short: string;
  /** Where the whole report is, in words. */
  readonly whole: string;
  /** What became of the run besides its verdict. */
  readonly said?: string;
}

/**
 * Adds the report and every trouble of delivery to the job's summary; does nothing where the runner keeps none. Refuses by a
 * DeliveryError a file that cannot be written.
 */
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
  if (text !== undefined) await appended(file, text);
}

/** Tells on the job's page why nothing was judged; what GitHub would not show is in the log. */
export async function writeNotJudged(file: string | undefined, faults: string): Promise<void> {
  if (file === undefined) return;
  const room = LARGEST_SUMMARY_BYTES - (await sizeOf(file));
  const short = faults.slice(0, MOST_FAULT_UNITS).toWellFormed();
  const candidates = [faults, `${short}…\n\nAll faults are in the log of the step.`];
  const texts = candidates.map(notJudgedMarkdown);
  const text = texts.find((candidate) => Buffer.byteLength(candidate) <= room);
  if (text !== undefined) await appended(file, text);
}

/** Every fault as it stands in the log; what files are called cannot leave the fence. */
export function notJudgedMarkdown(faults: string): string {
  const longest = Math.max(2, ...[...faults.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `## Not judged\n\n${fence}text\n${faults.trimEnd()}\n${fence}\n`;
}

async function appended(file: string, text: string): Promise<void> {
  try {
    await appendFile(file, text);
  } catch (error) {
    throw new DeliveryError(
      `The job summary could not be written (${error instanceof Error ? error.message : String(error)})`,
      "The report is in the folder of the report files; check where GITHUB_STEP_SUMMARY of the runner points.",
      { cause: error },
    );
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
