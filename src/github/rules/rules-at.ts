import { BASELINE_NAME } from "../../gate/history/baseline-in-use.ts";
import { type Overlay, overlaidFiles } from "../../gate/rules/overlaid-files.ts";
import type { Files } from "../../gate/ports.ts";
import type { CheckRequest } from "../../gate/request.ts";
import { baselineFileOf, configFiles } from "../../gate/rules/rule-files.ts";
import type { RuleFile, RuleTexts } from "../../gate/rules/rule-changes.ts";
import { InputError } from "../../model/input-error.ts";

/** The rules as one commit has them: the config in use there, and the baseline that it names. */
export interface RulesAt extends RuleTexts {
  /** Every place at which a config may stand, with what stands there. */
  readonly configs: readonly RuleFile[];
}

type RuleRequest = Pick<CheckRequest, "results" | "config" | "baseline">;

/** Reads the rules of a request by `textOf`, which tells what a file holds at the commit that is meant. */
export async function rulesAt(
  request: RuleRequest,
  files: Files,
  textOf: (path: string) => Promise<string | undefined>,
): Promise<RulesAt> {
  const places = await configFiles(request, files);
  const configs = await Promise.all(places.map(async (file) => fileAt(file, textOf)));
  const baseline = await baselineOf(request, overlaidFiles(files, overlayOf(configs, files)));
  return {
    configs,
    config: configs.find(({ text }) => text !== undefined) ?? configs.at(-1) ?? { file: "" },
    baseline: await fileAt(baseline, textOf),
  };
}

/** The files as they are to be seen. */
export function overlayOf(rules: readonly RuleFile[], files: Files): Overlay {
  return new Map(rules.map(({ file, text }) => [files.absolute(file), text]));
}

/** A file with what it holds at a commit. */
export async function fileAt(
  file: string,
  textOf: (path: string) => Promise<string | undefined>,
): Promise<RuleFile> {
  const text = await textOf(file);
  return { file, ...(text !== undefined && { text }) };
}

/** A config with faults is refused by the gate itself, with all its faults; here it only hides where the baseline is. */
async function baselineOf(request: RuleRequest, files: Files): Promise<string> {
  try {
    return await baselineFileOf(request, files);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return request.baseline ?? BASELINE_NAME;
  }
}
