import { aggregationText } from "../model/aggregation.ts";
import type { Concern } from "../model/concern.ts";
import type { IndicatorName } from "../model/indicator.ts";
import type { JudgedWaiver } from "../model/judgement.ts";
import { EVERY_INDICATOR } from "../model/waiver.ts";
import { sizeText } from "./change-sentence.ts";
import { code } from "./code.ts";
import { countText, listText } from "./count-text.ts";
import { exportLine } from "./export-line.ts";
import { indicatorName } from "./metric-name.ts";
import { quantityText } from "./quantity-text.ts";
import { mayLoosen, rulesText } from "./rules-text.ts";
import { sentenceCase } from "./sentence-case.ts";
import { sightText } from "./sight-text.ts";
import { wayOutText } from "./way-out.ts";

/** A concern as people read it: its stable id, what is the matter, and the way out. */
interface ConcernText {
  readonly id: string;
  readonly text: string;
}

type Kind = Concern["kind"];
type ConcernOf<K extends Kind> = Extract<Concern, { readonly kind: K }>;

/** One sentence maker for each kind; a kind without one does not compile. */
const SENTENCES: { readonly [K in Kind]: (concern: ConcernOf<K>) => string } = {
  "not-exported": ({ aggregation, metric }) =>
    `k6 judged ${code(aggregation)} of ${code(metric)} but did not export its value, so k6's own verdict stands, without a number. To get the number, run ${exportLine(aggregation)}.`,
  "threshold-without-samples": ({ expression, metric }) =>
    `The threshold ${code(expression)} on ${code(metric)} saw no samples. k6 calls that passed; nothing was measured. If the metric only exists when something goes wrong, commit the objective with \`absent: zero\`; else check that the script feeds it.`,
  "contradicts-k6": ({ expression, metric, k6Passed }) =>
    `k6 says that ${code(expression)} on ${code(metric)} ${k6Passed ? "passed" : "failed"}; the value in the file says the opposite, and the value is what counts here. Check whether the file was changed after the run, or joined from several.`,
  "rate-of-ones": ({ samples, metric }) =>
    `${samples > 0 ? `All ${countText(samples, "sample")}` : "All samples"} of the rate ${code(metric)} say the same, so the script probably records one case only, and the rate cannot move. Call \`add(true)\` or \`add(false)\` on every try.`,
  "thin-headroom": ({ indicator, headroom }) =>
    `${sentenceCase(nameText(indicator))} meets its objective with only ${quantityText(headroom, "ratio")} of the limit to spare. A little more load or noise would miss it: find out what drives it before that happens.`,
  "waiver-in-use": ({ waiver }) =>
    `A waiver keeps ${waived(waiver)} from failing this gate until ${waiver.until}: ${withoutEnd(waiver.reason)}. Remove it from plimsoll.yml once nothing needs it.`,
  "waiver-expired": ({ waiver }) =>
    `The waiver for ${waivedIndicator(waiver)} expired after ${waiver.until} (${withoutEnd(waiver.reason)}) and covers nothing any more. Remove it from plimsoll.yml, or have it renewed by those who gave it.`,
  "waiver-exceeded": ({ waiver }) =>
    `The waiver for ${waivedIndicator(waiver)} allows ${waiver.bound ?? "less"} until ${waiver.until} (${withoutEnd(waiver.reason)}), and the value is beyond that, so it covers nothing. Fix the cause, or agree on another bound with those who gave the waiver.`,
  "waiver-unmatched": ({ waiver }) =>
    `The waiver for ${waivedIndicator(waiver)} until ${waiver.until} matches nothing that was judged, so it covers nothing. Write the indicator as the report does, or remove the waiver from plimsoll.yml.`,
  inconclusive: suspicionText,
  blind: ({ changes }) => sightText(changes),
  "less-load": ({ indicators, percent }) =>
    `That ${namesText(indicators)} fell proves nothing, because the run also sent ${sizeText(Math.abs(percent), "percent")} less load: ${wayOutText({ kind: "less load", percent })}.`,
  "other-mix": ({ indicators, percent }) =>
    `That ${namesText(indicators)} fell proves nothing, because each iteration made ${sizeText(Math.abs(percent), "percent")} ${percent < 0 ? "fewer" : "more"} requests: ${wayOutText({ kind: "other mix", percent })}.`,
  "not-comparable": ({ differences }) =>
    `This run was not compared with the baseline, because it differs in what must be equal: ${differences.map(code).join(", ")}. Run it as the baseline was run, or record a new baseline with \`plimsoll baseline add\`.`,
  "not-compared": ({ gaps }) =>
    `The baseline holds runs of this scenario, but not all that the gate compares could be: ${gaps.map(gapText).join("; ")}.`,
  "scenario-not-in-baseline": ({ scenario, known }) =>
    `The baseline holds no run of the scenario ${code(scenario)}, so nothing of it was compared; it holds ${known.length === 0 ? "none at all" : listText(known.map(code))}. That is expected on its first run: \`plimsoll baseline add\` records it. Otherwise name the result as the baseline does: \`SCENARIO=FILE\`.`,
  "rules-changed": ({ rules: { base, changes } }) =>
    `This pull request changes the rules by which it is judged. ${rulesText(changes)}. None of it counts yet: until the merge, the rules of the base commit ${code(base.slice(0, 7))} apply. ${mayLoosen(changes) ? "Have the owners of the gate review what loosens it" : "Expect the next run to be judged by them"}.`,
  "baseline-from-the-future": ({ file, runs }) =>
    `In ${code(file)} ${runsText(runs)} ${ofRuns(runs, "is", "are")} dated after this check and ${ofRuns(runs, "stays", "stay")} the newest, however many runs are added. Correct ${code('"time"')} there, or delete ${ofRuns(runs, "the run", "the runs")}.`,
  "baseline-run-twice": ({ file, runs }) =>
    `In ${code(file)} ${runsText(runs)} ${ofRuns(runs, "holds", "hold")} the time and the numbers of another run, so one measurement counts as several and the noise looks smaller than it is. Delete ${ofRuns(runs, "it", "them")}.`,
  "release-lets-pass": ({ kinds, isTold }) =>
    isTold
      ? "This release was told to fail on nothing (`fail-on: none`), so nothing that is listed here stops it. Leave `fail-on` out to have a gate."
      : `This release was told not to fail on what is ${listText([...kinds])}, which fails every other gate. Add ${kinds.length === 1 ? "it" : "them"} to \`fail-on\`, or leave that out.`,
  "not-signed": ({ roles }) =>
    `${listText(roles.map(code))} ${roles.length === 1 ? "has" : "have"} not signed this release: no approving review of the commit that was judged. Approve the pull request of the release, and run the gate again.`,
  "scenario-not-run": ({ scenario }) =>
    `plimsoll.yml names the scenario ${code(scenario)}, and no result was given for it, so nothing of it was judged. Give its results, or drop the scenario.`,
  "dropped-iterations": ({ dropped }) =>
    `k6 could not start ${countText(dropped, "iteration")}, so the service saw less load than planned and its numbers flatter it. Raise \`maxVUs\`, or use a stronger machine to make the load.`,
  oddity: ({ text }) => text,
};

/** The indicators as the tables call them. */
function namesText(names: readonly IndicatorName[]): string {
  return listText(names.map(nameText));
}

function nameText({ aggregation, ...name }: IndicatorName): string {
  return indicatorName({ ...name, aggregation: aggregationText(aggregation) });
}

/** Puts a concern into a sentence that a reviewer understands without knowing the code. */
export function concernText(concern: Concern): ConcernText {
  return { id: concern.kind === "oddity" ? concern.id : concern.kind, text: sentence(concern) };
}

function sentence<K extends Kind>(concern: ConcernOf<K>): string {
  return SENTENCES[concern.kind](concern);
}

type Gap = ConcernOf<"not-compared">["gaps"][number];

const GAPS: Readonly<Record<Gap["why"], (where: string) => string>> = {
  "not in baseline": () =>
    "is not in the baseline (record a run that has it with `plimsoll baseline add`)",
  "not positive": (where) =>
    `is zero or negative ${where}, and has no relative change (delete a run that was written wrong; if zero is right, judge it by an objective alone, and list under \`baseline: compare:\` what else is to be compared)`,
  "no ratio": (where) =>
    `is a number outside of 0 to 1 ${where}, where a ratio belongs (restore the file from version control, or delete that run and record another)`,
  "samples unknown": () =>
    "is a ratio without the number of its samples on one side (give the summary that counts them, from `handleSummary` or `--summary-export`)",
  "not measured": () =>
    "is in the baseline and not in this run (let the script and k6's summary options bring it back, or list under `baseline: compare:` what is to be compared)",
};

/** More runs than this are no help in finding them. */
const MOST_NAMED = 3;

function gapText({ indicator, why, runs }: Gap): string {
  const where = runs.length === 0 ? "in this run" : `in ${runsText(runs)} of the baseline`;
  return `${code(indicator)} ${GAPS[why](where)}`;
}

function runsText(runs: readonly string[]): string {
  const named = runs.slice(0, MOST_NAMED).map(code);
  const more = runs.length - named.length;
  const rest = more > 0 ? [countText(more, "other")] : [];
  return `${ofRuns(runs, "the run", "the runs")} ${listText([...named, ...rest])}`;
}

function ofRuns(runs: readonly string[], one: string, several: string): string {
  return runs.length === 1 ? one : several;
}

/** What a waiver covers, as the object of "keeps … from failing". */
function waived({ objective, waives, bound }: JudgedWaiver): string {
  const only = waives === undefined ? "" : ` (${listText([...waives])})`;
  const far = bound === undefined ? "" : ` (as long as it is ${bound})`;
  return `${waivedIndicator({ objective })}${only}${far}`;
}

function waivedIndicator({ objective }: Pick<JudgedWaiver, "objective">): string {
  return objective === EVERY_INDICATOR ? "every indicator" : code(objective);
}

const withoutEnd = (reason: string): string => reason.trim().replace(/(?<![.\s])[.\s]+$/u, "");

function suspicionText(concern: ConcernOf<"inconclusive">): string {
  const { indicators, byChance, repeatsNeeded } = concern;
  const matter = byChance
    ? "moved for the worse, by no more than chance brings among so many comparisons. To be sure"
    : `${indicators.length === 1 ? "looks" : "look"} worse, and not surely so. To decide`;
  const wayOut = wayOutText({ ...concern, kind: "suspected" }, concern);
  const how = concern.paired
    ? ": `--against` takes the base runs in the order of the results"
    : repeatsNeeded > 0
      ? ": results of one scenario given twice count as repeats"
      : "";
  return `${sentenceCase(namesText(indicators))} ${matter}, ${wayOut}${how}.`;
}
