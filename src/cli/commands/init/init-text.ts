import type { Draft } from "../../../drafting/draft.ts";
import type { FirstFiles } from "../../../gate/first/first-files.ts";
import type { Fault } from "../../../model/input-error.ts";
import { countText, listText } from "../../../words/count-text.ts";
import { assessmentText } from "../../../words/verdict-line.ts";
import { failureText } from "../../../words/failure-text.ts";

/** What was recognised, one scenario a line. */
export function recognisedText({ scenarios }: Draft): string {
  const lines = scenarios.map(
    ({ name, kind, remark }) => `  ${name}: ${kind.kind} (${kind.because})\n    ${remark}\n`,
  );
  return `${countText(scenarios.length, "scenario")}:\n${lines.join("")}`;
}

/** What a person should look at before the files are committed; empty where there is nothing. */
export function toLookAt(draft: Draft, { baseline, check }: FirstFiles): string {
  const items = [
    ...draft.leftOut.map((reason) => `Left out: ${reason}`),
    ...kindItems(draft),
    ...placeItems(draft),
    ...draft.scenarios.flatMap(thresholdItems),
    ...proposalItems(draft),
    ...(baseline.kind === "none" ? [`No baseline was written: ${baseline.why}.`] : []),
    ...(baseline.kind === "new" && baseline.without.length > 0
      ? [
          `Not in the baseline, since it missed something: ${listText(baseline.without)}. If that is normal: \`plimsoll baseline add --accept REASON\`.`,
        ]
      : []),
    ...(check.kind === "not judged" ? check.faults.map(faultLine) : []),
    ...(check.kind === "judged"
      ? check.judgement.failures.map((failure) => failureText(failure, check.judgement))
      : []),
  ];
  return items.length === 0
    ? ""
    : `\nTo look at before you commit:\n${items.map((item) => `  - ${item}\n`).join("")}`;
}

function kindItems({ scenarios }: Draft): readonly string[] {
  const unsure = scenarios.filter(({ kind }) => !kind.isSure).map(({ name }) => name);
  return unsure.length === 0
    ? []
    : [
        `The load does not show what kind of test this is; see whether \`kind:\` is right: ${listText(unsure)}.`,
      ];
}

/** A path of this machine is of no use in a file that others check by. */
function placeItems({ scenarios }: Draft): readonly string[] {
  const elsewhere = scenarios.filter(({ isElsewhere }) => isElsewhere);
  return elsewhere.length === 0
    ? []
    : [
        `The results lie outside of this folder; say in \`results:\` where the load test writes in CI: ${listText(elsewhere.map(({ name }) => name))}.`,
      ];
}

function thresholdItems({ name, objectives }: Draft["scenarios"][number]): readonly string[] {
  const missed = objectives.filter((one) => one.missed !== undefined);
  const open = objectives.filter((one) => !one.asked && one.remark.startsWith("threshold"));
  return [
    ...missed.map(
      ({ metric, text }) =>
        `${name}: this run misses the script's own threshold ${metric} ${text}. A waiver keeps the check green for 30 days.`,
    ),
    ...(open.length > 0
      ? [
          `${name}: ${countText(open.length, "threshold")} of the script could not be asked; the comments in the file say why.`,
        ]
      : []),
  ];
}

function proposalItems({ scenarios }: Draft): readonly string[] {
  const proposed = scenarios.filter(({ objectives }) =>
    objectives.some((one) => one.asked && one.remark.startsWith("proposed")),
  );
  return proposed.length === 0
    ? []
    : [
        `No threshold sets a limit, so the limits are proposed from what was measured, with headroom; replace them by those that you promise: ${listText(proposed.map(({ name }) => name))}.`,
      ];
}

/** What is in the way of `check`, and what to do. */
function faultLine({ place, problem, wayOut }: Fault): string {
  return `${place === undefined ? "" : `${place.file}: `}${problem}. ${wayOut}`;
}

/** What `check` says now. */
export function checkText({ check }: FirstFiles, config: string): string {
  const command = `plimsoll check${config === "plimsoll.yml" ? "" : ` --config ${config}`}`;
  if (check.kind === "not judged") return `\`${command}\` cannot judge yet: see above.\n`;
  const { assessment, concerns } = check.judgement;
  const told = concerns.length === 0 ? "" : ` (${countText(concerns.length, "concern")})`;
  return `\`${command}\` with these files: ${assessmentText(assessment)}${told}.\n`;
}
