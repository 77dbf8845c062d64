import type { Draft } from "../../../drafting/draft.ts";
import { workflowText } from "../../../drafting/workflow-text.ts";
import { firstDraft, type InitRequest } from "../../../gate/first/first-draft.ts";
import { firstFiles, type FirstFiles } from "../../../gate/first/first-files.ts";
import type { Files, Ports } from "../../../gate/ports.ts";
import { InputError } from "../../../model/input-error.ts";
import { writeWhole } from "../../../workspace/write-whole.ts";
import { asked } from "./init-questions.ts";
import { checkText, recognisedText, toLookAt } from "./init-text.ts";
import type { Questions } from "../../questions.ts";
import { EXIT, type Terminal } from "../../terminal.ts";

/**
 * `plimsoll init`: a first config and baseline from real results, and the workflow to copy. It writes nothing over anything unless
 * it is told to, and a baseline never, since that holds what others accepted.
 */
export async function initCommand(
  request: InitRequest,
  how: { readonly force: boolean; readonly questions?: Questions | undefined },
  terminal: Terminal,
  ports: Ports,
): Promise<number> {
  await refuseToOverwrite(request.config, how, ports.files);
  const first = await firstDraft(request, ports);
  terminal.out(recognisedText(first.draft));
  const draft = how.questions === undefined ? first.draft : await asked(first.draft, how.questions);
  if (draft === undefined) return brokenOff(terminal);
  const files = await firstFiles({ ...first, draft }, request, ports);
  terminal.out(`\n${(await write(request.config, files)).join("")}`);
  terminal.out(`${toLookAt(draft, files)}\n${checkText(files, request.config)}`);
  terminal.out(workflowToCopy(draft, request.config));
  return EXIT.passed;
}

async function refuseToOverwrite(
  config: string,
  { force, questions }: { readonly force: boolean; readonly questions?: Questions | undefined },
  files: Files,
): Promise<void> {
  const there = await files.kindOf(config);
  if (there === "nothing" || (there === "file" && force)) return;
  const isMeant =
    there === "file" && (await questions?.yes(`${config} is there already. Write over it?`, false));
  if (isMeant === true) return;
  throw new InputError([
    {
      id: "init-config-exists",
      place: { file: config },
      problem: there === "folder" ? "this is a folder" : "there is a config already",
      wayOut:
        "Write it elsewhere with `--config FILE`, or over the file with `--force`; version control keeps the old one.",
    },
  ]);
}

/** The baseline first: a config without one is a mode, and a baseline without its config is only a file. */
async function write(config: string, files: FirstFiles): Promise<readonly string[]> {
  const { baseline } = files;
  if (baseline.kind === "new") await writeWhole(baseline.file, baseline.text);
  await writeWhole(config, files.config);
  return [
    `Wrote ${config}: what each scenario must meet, with the reason for each line.\n`,
    ...(baseline.kind === "new"
      ? [`Wrote ${baseline.file}: the first runs of ${baseline.scenarios.join(", ")}.\n`]
      : []),
  ];
}

function workflowToCopy(draft: Draft, config: string): string {
  return `\nCommit what was written, with this workflow; what k6 writes and plimsoll-report/ belong into .gitignore.\nThe workflow to copy:\n\n${workflowText(draft, config)}`;
}

function brokenOff(terminal: Terminal): number {
  terminal.err("Broken off: nothing was written. With `--yes` it asks nothing.\n");
  return EXIT.notJudged;
}
