import { readConfig } from "../../config/read-config.ts";
import { InputError } from "../../model/input-error.ts";
import { baselineFile } from "../history/baseline-in-use.ts";
import { CONFIG_NAME, configOf, findCase } from "../results/case.ts";
import { formFile } from "../own-report.ts";
import type { Files } from "../ports.ts";
import type { CheckRequest } from "../request.ts";
import type { RuleFile } from "./rule-changes.ts";

/** Every place at which a config would be found for a request, the first to be used first. */
export async function configFiles(
  request: Pick<CheckRequest, "results" | "config">,
  files: Files,
): Promise<readonly string[]> {
  if (request.config !== undefined) return [request.config];
  const [only] = request.results;
  return request.results.length === 1 &&
    only !== undefined &&
    (await files.kindOf(only)) === "folder"
    ? [files.within(only, CONFIG_NAME), CONFIG_NAME]
    : [CONFIG_NAME];
}

/** Where the baseline of a request is looked for. Refuses what `check` refuses in the config. */
export async function baselineFileOf(
  request: Pick<CheckRequest, "results" | "config" | "baseline">,
  files: Files,
): Promise<string> {
  const { config } = await findCase(request, files);
  return baselineFile(request, config, files);
}

/** Where the team's own form of a request is looked for; absent where none is named. */
export async function formFileOf(
  request: Pick<CheckRequest, "results" | "config">,
  files: Files,
): Promise<string | undefined> {
  return formFile(await configOf(request, files), files);
}

/** Whether a config is there and has no fault. */
export function isReadableConfig({ file, text }: RuleFile): boolean {
  if (text === undefined) return false;
  try {
    readConfig(text, file);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
