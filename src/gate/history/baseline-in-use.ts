import { readBaseline } from "../../baseline/read-baseline.ts";
import { DEFAULT_BASELINE_PLAN } from "../../config/baseline-section.ts";
import type { Baseline } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import { InputError } from "../../model/input-error.ts";
import type { Files } from "../ports.ts";
import type { CheckRequest } from "../request.ts";
import type { BaseRuns } from "../results/side-by-side.ts";

/** The name under which a baseline is found without being named. */
export const BASELINE_NAME = DEFAULT_BASELINE_PLAN.file;

/** The committed numbers of earlier runs; the named mode in which there are none yet; or base runs of the same job. */
export type BaselineInUse = {
  /** By scenario, how runs differ in load that are taken together as one: repeats, and pairs of base and head. */
  readonly unlike?: ReadonlyMap<string, readonly string[]>;
} & Kept;

type Kept =
  | { readonly kind: "side by side"; readonly runs: BaseRuns }
  | { readonly kind: "none yet"; readonly file: string; readonly named: boolean }
  | { readonly kind: "history"; readonly file: string; readonly baseline: Baseline };

/**
 * Finds and reads the baseline: `--baseline`, else the config's, else the default name beside the config.
 * An absent file is a mode and is said; an unreadable one is an error, never an empty history.
 */
export async function baselineInUse(
  request: Pick<CheckRequest, "baseline">,
  config: Config | undefined,
  files: Files,
): Promise<Exclude<BaselineInUse, { readonly kind: "side by side" }>> {
  const file = baselineFile(request, config, files);
  const named = request.baseline !== undefined || namesAnother(config);
  switch (await files.kindOf(file)) {
    case "nothing":
      return { kind: "none yet", file, named };
    case "folder":
      throw new InputError([
        {
          id: "baseline-is-a-folder",
          place: { file },
          problem: "the baseline must be a file, and this is a folder",
          wayOut: `Name the file itself: --baseline ${files.within(file, BASELINE_NAME)}.`,
        },
      ]);
    case "file":
      return { kind: "history", file, baseline: await historyIn(file, files) };
  }
}

/** A slip in a name cannot come to the usual one, which every config may hold before its first baseline. */
function namesAnother(config: Config | undefined): boolean {
  return config !== undefined && config.baseline.file !== BASELINE_NAME;
}

/** A thousand runs with a hundred indicators each. */
const LARGEST_BYTES = 8 * 2 ** 20;

async function historyIn(file: string, files: Files): Promise<Baseline> {
  return readBaseline(await files.text(file, LARGEST_BYTES), file);
}

/** Where the baseline is, or would be written. */
export function baselineFile(
  request: Pick<CheckRequest, "baseline">,
  config: Config | undefined,
  files: Files,
): string {
  if (request.baseline !== undefined) return request.baseline;
  if (config === undefined) return BASELINE_NAME;
  return files.within(files.split(config.file).folder, config.baseline.file);
}
