import { isAbsolute, relative, sep } from "node:path";
import type { Files } from "../gate/ports.ts";
import type { CheckRequest, Note } from "../gate/request.ts";
import { baselineFileOf, configFiles, formFileOf } from "../gate/rule-files.ts";
import { InputError } from "../model/input-error.ts";
import { code } from "../words/code.ts";
import type { CommitText } from "./commit-text.ts";
import { DeliveryError } from "./delivery-error.ts";
import { type Overlay, overlaidFiles } from "../gate/overlaid-files.ts";

/** Results of a stranger with the rules of the base branch over them. */
export interface ForeignRules {
  readonly files: Files;
  readonly notes: readonly Note[];
}

/** Where the rules are and whom the results are from. */
export interface TrustedBase {
  readonly sha: string;
  /** By the path in the repository. */
  readonly text: CommitText;
  /** The folder of the results, whose paths are those of the repository. */
  readonly root: string;
  /** Whose code measured, for people to read. */
  readonly from: string;
}

type RuleRequest = Pick<CheckRequest, "results" | "config" | "baseline">;

/**
 * Config, baseline and form as the base commit has them; where it has none there is none, whatever lies among the results.
 * A base that cannot be read is a fault: rules that a stranger could have written are never used instead.
 */
export async function foreignRules(
  request: RuleRequest,
  files: Files,
  base: TrustedBase,
): Promise<ForeignRules> {
  try {
    const configs = await configFiles(request, files);
    const config = await overlayOf(configs, files, base);
    const withConfig = overlaidFiles(files, config);
    const others = await otherRules(request, withConfig);
    const withAll = overlaidFiles(withConfig, await overlayOf(others, files, base));
    const hasConfig = [...config.values()].some((text) => text !== undefined);
    return { files: withAll, notes: notesOn(base, hasConfig) };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const { message: problem, wayOut } = error;
    throw new InputError([{ id: "rules-not-read", problem, wayOut }]);
  }
}

/** A config with faults is refused by the gate itself, with all its faults. */
async function otherRules(request: RuleRequest, files: Files): Promise<readonly string[]> {
  const places = [baselineFileOf(request, files), formFileOf(request, files)];
  const found = await Promise.all(
    places.map(async (place) =>
      place.catch((error: unknown) => {
        if (error instanceof InputError) return undefined;
        throw error;
      }),
    ),
  );
  return found.filter((path) => path !== undefined);
}

async function overlayOf(
  paths: readonly string[],
  files: Files,
  { root, text }: TrustedBase,
): Promise<Overlay> {
  const entries = paths.map(async (path) => {
    const key = files.absolute(path);
    const inRepository = relative(root, key).split(sep).join("/");
    const isOutside = inRepository.startsWith("..") || isAbsolute(inRepository);
    return [key, isOutside ? undefined : await text(inRepository)] as const;
  });
  return new Map(await Promise.all(entries));
}

function notesOn({ sha, from }: TrustedBase, hasConfig: boolean): readonly Note[] {
  const commit = `the base commit ${code(sha.slice(0, 7))}`;
  const foreign: Note = {
    id: "results-of-another-workflow",
    text: `The numbers come from ${code(from)}: its own code measured them, and nobody here has seen it run. They were judged again by the rules of ${commit}.`,
  };
  const own: Note = {
    id: "objectives-of-the-script",
    text: `There is no config in ${commit}, so the objectives are the thresholds of the script that ${code(from)} ran, which it can change. Commit a plimsoll.yml to set them.`,
  };
  return hasConfig ? [foreign] : [foreign, own];
}
